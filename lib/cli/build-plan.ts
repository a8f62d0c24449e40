import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listSpanningPages, type SpanningPart, toSpanning, toSpanningPart } from '../derive/spanning';
import { type Placing, readPlaced } from '../finish/put-in-place';
import { settings } from '../format/settings';
import { placeOf } from '../load/keep-answer';
import { type SiteEntry, siteEntries } from '../load/site';
import type { Inputs } from './build-hash';

/** What a site that is served was made from, as it was said when it was put in its place. */
export type Made = {
  readonly whole: string;
  readonly code: string;
  /** Of each report, a fingerprint of all that decides its pages and files. */
  readonly reports: Readonly<Record<string, string>>;
  /** The same of each page in the lists that span reports, by its place in the site. */
  readonly spanning?: Readonly<Record<string, string>>;
};

/** What a build has to make. */
export type BuildPlan = {
  /** The reports that are made. */
  readonly due: readonly string[];
  /** The pages in the lists that span reports, by their places in the site. */
  readonly spanning: {
    readonly due: readonly string[];
    readonly kept: readonly string[];
    /** What the lists are made of. */
    readonly parts: readonly SpanningPart[];
  };
  /** How what is made becomes what is served. */
  readonly placing: Placing;
  /** A fingerprint of all that pages are made by: code, fonts, settings. */
  readonly code: string;
  /** Whether what is served was made with this code, so that equal files have equal copies. */
  readonly sameCode: boolean;
};

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the site that is served was made from; undefined when nothing is known of it. */
export async function readMade(root: string, served: string): Promise<Made | undefined> {
  const text = await readPlaced(root, served);
  return text === undefined ? undefined : JSON.parse(text);
}

/**
 * What is to be made of these inputs, and what stays: a report whose data, and whatever else decides its pages, are as they
 * were when the site that is served was made. The fonts decide too, and have the letters of all reports.
 */
export async function planBuild(root: string, served: string, inputs: Inputs): Promise<BuildPlan> {
  const made = await readMade(root, served);
  const fonts = await readFile(join(root, '.on-record', 'fonts', 'made-from.json'), 'utf8');
  const entries = siteEntries();
  const ids = entries.map(({ id }) => id);
  const code = hashOf(`${inputs.code} ${fonts}`);
  const keys = Object.fromEntries(ids.map((id) => [id, hashOf(`${code} ${inputs.reports.get(id)}`)]));
  const isServed = (place: string) => existsSync(join(root, served, place, 'index.html'));
  const due = ids.filter((id) => made?.reports[id] !== keys[id] || !isServed(id));
  // What spans reports is made in any case, and Next makes it beside the pages of one at least.
  const making = due.length > 0 ? due : ids.slice(0, 1);
  const parts = entries.map(recallPart);
  const pages = [...listSpanningPages(toSpanning(parts))];
  const spanning = Object.fromEntries(pages.map(([place, shown]) => [place, hashOf(code + JSON.stringify(shown))]));
  const stays = (place: string) => made?.spanning?.[place] === spanning[place] && isServed(place);
  const said: Made = { whole: inputs.whole, code: inputs.code, reports: keys, spanning };
  return {
    due: making,
    spanning: {
      due: Object.keys(spanning).filter((place) => !stays(place)),
      kept: Object.keys(spanning).filter(stays),
      parts,
    },
    placing: { served, kept: ids.filter((id) => !making.includes(id)), record: JSON.stringify(said) },
    code,
    sameCode: made?.code === inputs.code,
  };
}

/** What lists have of a report, as it was worked out before where nothing has changed since. */
function recallPart(entry: SiteEntry): SpanningPart {
  // Addresses in it begin with where the site stands on its host.
  const { basePath } = settings();
  const place = placeOf<{ readonly basePath: string; readonly part: SpanningPart }>(entry.folder, 'spanning');
  if (place.kept?.answer.basePath === basePath) return place.kept.answer.part;
  const part = toSpanningPart(entry);
  place.keep({ basePath, part });
  return part;
}
