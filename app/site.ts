import './settings';

export { siteEntries, siteEntry, siteReport, siteReports } from '../lib/load/site';
