import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../schema/report';
import { loadReport } from './load-report';
import { lookAt } from './look-at';
import { formatProblem, type Problem, showFile } from './problem';

/** All reports, or everything that is wrong with any of them. */
export type LoadedAll =
  | { readonly ok: true; readonly reports: readonly Report[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The folders of reports in a data folder, by name, and links to such. Files, and folders whose name begins with a point,
 * are let alone; a link that leads nowhere is not, for a report may be missing.
 */
export function listReportFolders(dataFolder: string): readonly string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ path: join(dataFolder, entry.name), isLink: entry.isSymbolicLink() }))
    .filter(({ path, isLink }) => lookAt(path) === 'folder' || (isLink && lookAt(path) === 'nothing'))
    .map(({ path }) => path)
    .sort();
}

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
