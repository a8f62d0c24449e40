import './settings';

export { readSiteNotes } from '../lib/export/site-notes';
export { dueEntries, dueReports, siteEntries, siteEntry, siteReport, siteReports } from '../lib/load/site';
