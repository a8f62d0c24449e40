import './settings';

export { dueEntries, dueReports, siteEntries, siteEntry, siteReport, siteReports } from '../lib/load/site';
