import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { settings } from '../format/settings';
import type { Report } from '../schema/report';
import { listReportFolders } from './list-report-folders';
import { type Known, loadReport } from './load-report';
import { lookAt } from './look-at';
import { formatProblem, type Problem } from './problem';
import { recallReport } from './recall-report';

/** A report of the site as it stands: whole, a draft, or with problems. */
export type SiteEntry = {
  readonly id: string;
  readonly folder: string;
  readonly loaded: Known;
  /** The report as it last held together, where it has been read before. */
  readonly before?: Report;
};

/** Whether a report is still being written: a file of it says TODO, and whatever else is wrong with it may wait. */
export const isDraft = ({ todos }: Known): boolean => todos.length > 0;

/** A text that changes whenever a file of a report does: names, sizes and times of change. Reads no file. */
function stampFolder(folder: string): string {
  if (lookAt(folder) !== 'folder') return '';
  return readdirSync(folder)
    .filter((name) => lookAt(join(folder, name)) === 'file')
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}

const kept = new Map<string, { readonly stamp: string; readonly entry: SiteEntry }>();

/** Lets go of reports that were read: hundreds weigh as much as all else that a build holds. */
export const forgetReports = (): void => kept.clear();

/** A report, read again only when a file of it has changed, so that every page may ask for it. */
function readEntry(folder: string): SiteEntry {
  const stamp = stampFolder(folder);
  const known = kept.get(folder);
  if (known?.stamp === stamp) return known.entry;
  const before = known?.entry.loaded.ok === true ? known.entry.loaded.report : known?.entry.before;
  const entry = {
    id: basename(folder),
    folder,
    loaded: settings().drafts ? loadReport(folder) : recallReport(folder),
    ...(before === undefined ? {} : { before }),
  };
  kept.set(folder, { stamp, entry });
  return entry;
}

/**
 * The reports that the site shows: where drafts are shown, as while one edits, every one as it stands; else those that are
 * whole, and then one error that lists every problem is thrown where another has any. The folders are read in their order.
 */
export function siteEntries(): readonly SiteEntry[] {
  const all = settings().reports.flatMap(listReportFolders).map(readEntry);
  if (settings().drafts) return all;
  const finished = all.filter(({ loaded }) => !isDraft(loaded));
  const problems = finished.flatMap(({ loaded }) => (loaded.ok ? [] : loaded.problems));
  if (problems.length === 0) return finished;
  throw toDataError(problems);
}

/** One report by its folder’s name, as it stands; no other is read. Throws when there is none. */
export function siteEntry(id: string): SiteEntry {
  const folders = settings().reports.map((folder) => join(folder, id));
  const folder = folders.find((path) => !id.startsWith('.') && lookAt(path) === 'folder');
  const entry = folder === undefined ? undefined : readEntry(folder);
  if (entry === undefined || (isDraft(entry.loaded) && !settings().drafts))
    throw new Error(`${settings().reports.join(', ')}: no report is called ${id}`);
  if (!entry.loaded.ok && !settings().drafts) throw toDataError(entry.loaded.problems);
  return entry;
}

/** Every report of the site that holds together. Loads all of them, which takes a while where they are many. */
export function siteReports(): readonly Report[] {
  return siteEntries().flatMap(({ loaded }) => (loaded.ok ? [loaded.report] : []));
}

/** The reports whose pages and files are made now: all of the site, or those that the setting ONLY names. */
export function dueEntries(): readonly SiteEntry[] {
  return settings().only?.map(siteEntry) ?? siteEntries();
}

/** Those of them that hold together. */
export function dueReports(): readonly Report[] {
  return dueEntries().flatMap(({ loaded }) => (loaded.ok ? [loaded.report] : []));
}

/** One report by its folder’s name. Throws when there is none, or when it has problems. */
export function siteReport(id: string): Report {
  const { loaded } = siteEntry(id);
  if (loaded.ok) return loaded.report;
  throw toDataError(loaded.problems);
}

function toDataError(problems: readonly Problem[]): Error {
  return new Error(`the data has problems\n${problems.map(formatProblem).join('\n')}`);
}
