import type { Report } from '../schema/report';
import { dataFolders } from './data-folders';
import { requireReports } from './load-reports';

/** Every report of the site. Throws with every problem when one of them has any. */
export function siteReports(): readonly Report[] {
  return dataFolders().flatMap(requireReports);
}

/** One report by its folder's name. Throws when there is none. */
export function siteReport(id: string): Report {
  const report = siteReports().find((candidate) => candidate.id === id);
  if (report === undefined) throw new Error(`${dataFolders().join(', ')}: no report is called ${id}`);
  return report;
}
