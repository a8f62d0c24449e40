import type { Report } from '../schema/report';
import { listReportFolders } from './list-report-folders';
import { loadReport } from './load-report';
import { formatProblem, type Problem, showFile } from './problem';

/** All reports, or everything that is wrong with any of them. */
export type LoadedAll =
  | { readonly ok: true; readonly reports: readonly Report[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Loads every report of a data folder, in the order of the folders' names. Throws when the folder can't be read. */
export function loadReports(dataFolder: string): LoadedAll {
  const folders = listReportFolders(dataFolder);
  const loaded = folders.map(loadReport);
  const problems = loaded.flatMap((one) => (one.ok ? [] : one.problems));
  if (folders.length === 0) {
    const message = 'holds no report; make a folder in it with a report.yaml';
    return { ok: false, problems: [{ file: showFile(dataFolder), line: 0, column: 0, path: '', message }] };
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, reports: loaded.flatMap((one) => (one.ok ? [one.report] : [])) };
}

/** All reports of a data folder. Throws one error that lists every problem of all of them, a line each. */
export function requireReports(dataFolder: string): readonly Report[] {
  const loaded = loadReports(dataFolder);
  if (loaded.ok) return loaded.reports;
  throw new Error(`the data has problems\n${loaded.problems.map(formatProblem).join('\n')}`);
}
