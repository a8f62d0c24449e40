import type { Metadata } from 'next';
import { type Across, toSources, toSpeakers } from '../lib/derive/across';
import { acrossLinks } from '../lib/derive/report-index';
import { acrossAddress, type Across as Kind, toAddress } from '../lib/format/address';
import { toSiteAddress } from '../lib/format/site-address';
import type { Report } from '../lib/schema/report';
import { siteWords } from '../lib/words/site';
import { siteReports } from './site';

type Spanning = { readonly speakers: Across; readonly sources: Across };

let last: { readonly of: readonly Report[]; readonly spanning: Spanning } | undefined;

/** What spans the reports of the site, gathered again only when one of them has changed, so that every page may ask for it. */
export function spanning(): Spanning {
  const reports = siteReports();
  if (last?.of.length === reports.length && last.of.every((report, at) => report === reports[at])) return last.spanning;
  const made = { speakers: toSpeakers(reports), sources: toSources(reports) };
  last = { of: reports, spanning: made };
  return made;
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
