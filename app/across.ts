import type { Metadata } from 'next';
import { acrossLinks } from '../lib/derive/report-index';
import { type Spanning, toSpanning, toSpanningPart } from '../lib/derive/spanning';
import { readDue, readParts } from '../lib/finish/spanning-pages';
import { acrossAddress, type Across as Kind, toAddress } from '../lib/format/address';
import { settings } from '../lib/format/settings';
import { toSiteAddress } from '../lib/format/site-address';
import { siteWords } from '../lib/words/site';
import { siteEntries } from './site';

let built: { readonly told: ReturnType<typeof settings>; readonly spanning: Spanning } | undefined;

/** What spans the reports of the site; in a build it is gathered once, for all its pages, and while one edits for each. */
export function spanning(): Spanning {
  const told = settings();
  const gather = () => toSpanning(told.spanning === 'all' ? siteEntries().map(toSpanningPart) : readParts());
  if (told.drafts) return gather();
  if (built?.told !== told) built = { told, spanning: gather() };
  return built.spanning;
}

/** The parts of addresses behind the name of a list that are made now: none for the list itself, one for each page in it. */
export function listRests(kind: Kind): readonly (readonly string[])[] {
  const { spanning: asked } = settings();
  if (asked === 'later') return [[]];
  if (asked === 'due') return [[], ...listDue(`${kind}/`)];
  const list = spanning()[kind];
  return [[], ...('view' in list ? list.entries : list).map(({ name }) => [name])];
}

const listDue = (list: string) =>
  readDue()
    .filter((place) => place.startsWith(list))
    .map((place) => [place.slice(list.length)]);

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
