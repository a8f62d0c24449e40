import './settings';

export { siteReport, siteReports } from '../lib/load/load-reports';
