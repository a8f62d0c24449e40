import './settings';

export { readSiteNotes } from '../lib/export/site-notes';
export { dueEntries, dueReports, siteEntries, siteEntry, siteReport } from '../lib/load/site';
