import type { Metadata } from 'next';
import { type Across, toAcrossPart, toSources, toSpeakers } from '../lib/derive/across';
import { acrossLinks, type IndexEntry, toIndexEntry } from '../lib/derive/report-index';
import { type SearchData, toSearchData, toSearchPart } from '../lib/derive/search-data';
import { acrossAddress, type Across as Kind, toAddress } from '../lib/format/address';
import { settings } from '../lib/format/settings';
import { toSiteAddress } from '../lib/format/site-address';
import { siteWords } from '../lib/words/site';
import { siteEntries } from './site';

/** What spans the reports of the site. */
type Spanning = {
  readonly entries: readonly IndexEntry[];
  readonly speakers: Across;
  readonly sources: Across;
  readonly search: () => SearchData;
};

function readSpanning(): Spanning {
  const entries = siteEntries();
  const reports = entries.flatMap(({ loaded }) => (loaded.ok ? [loaded.report] : []));
  const parts = reports.map(toAcrossPart);
  const speakers = toSpeakers(parts);
  const search = () => toSearchData(reports.map(toSearchPart), speakers);
  return { entries: entries.map(toIndexEntry), speakers, sources: toSources(parts), search };
}

let built: { readonly told: ReturnType<typeof settings>; readonly spanning: Spanning } | undefined;

/** What spans the reports of the site; in a build it is gathered once, for all its pages, and while one edits for each. */
export function spanning(): Spanning {
  const told = settings();
  if (told.drafts) return readSpanning();
  if (built?.told !== told) built = { told, spanning: readSpanning() };
  return built.spanning;
}

/** The parts of addresses behind the name of a list: none for the list itself, one for each page in it; the list alone where they are made later. */
export function listRests(names: readonly { readonly name: string }[]): readonly (readonly string[])[] {
  return settings().spanning ? [[], ...names.map(({ name }) => [name])] : [[]];
}

/** The part of an address behind the name of a list, if there is one: Next hands it on in a list. */
export type Rest<Name extends string> = { readonly params: Promise<{ readonly [Key in Name]?: string[] }> };

/** What a page that spans reports stands in: where it leads back to, and the other lists. */
export const frame = () => ({ home: toAddress('/'), lists: acrossLinks() });

/** What such a page says of itself. */
export function describeAcross(kind: Kind, name: string | undefined, title: string, description?: string): Metadata {
  const canonical = toSiteAddress(acrossAddress(kind, name));
  return {
    title: siteWords.pageTitle(title),
    ...(description === undefined ? {} : { description }),
    ...(canonical === undefined ? {} : { alternates: { canonical } }),
  };
}
