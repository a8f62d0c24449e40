import { type IndexEntry, toReportIndex } from '../derive/report-index';
import { settings } from '../format/settings';
import { type Loaded, loadReport } from '../load/load-report';
import { isDraft, siteFolders, toDataError } from '../load/site';
import { hashCode } from '../still/hash-code';
import { keepAnswer } from '../still/keep-answer';
import { type SitePart, toSitePart } from './site-files';

/** What pages and files that span reports hold of one. */
export type SiteNote = { readonly id: string; readonly index: IndexEntry; readonly part: SitePart };

/** What decides a note besides the report's folder. */
async function hashOthers(): Promise<string> {
  const { basePath, siteUrl } = settings();
  return `${await hashCode('.', ['lib'])} ${basePath} ${siteUrl}`;
}

/**
 * What the index, the feed and the map of a site that is built hold of each of its reports. A report that is as it was isn’t
 * loaded for it. Throws where one has problems.
 */
export async function readSiteNotes(): Promise<readonly SiteNote[]> {
  const others = await hashOthers();
  const notes: (readonly SiteNote[])[] = [];
  for (const folder of siteFolders())
    notes.push(await keepAnswer(folder, 'site', others, () => makeNotes(loadReport(folder))));
  return notes.flat();
}

let ours: ReturnType<typeof hashOthers> | undefined;

/** Keeps the note of a report that is loaded at the moment, so that it needn’t be for that. */
export async function keepSiteNote(folder: string, loaded: Loaded): Promise<void> {
  ours ??= hashOthers();
  await keepAnswer(folder, 'site', await ours, () => makeNotes(loaded));
}

/** The note of a report; none of a draft. */
function makeNotes(loaded: Loaded): readonly SiteNote[] {
  if (isDraft(loaded)) return [];
  if (!loaded.ok) throw toDataError(loaded.problems);
  const { id } = loaded.report;
  const part = toSitePart(loaded.report);
  return toReportIndex([{ id, loaded }]).map((index) => ({ id, index, part }));
}
