import { toPlainText } from '../facts/prose-view';
import { figureAddress, reportAddress, toAddress } from '../format/address';
import { withoutIsolates } from '../format/isolate';
import { toSiteAddress } from '../format/site-address';
import { el, text, toXmlFile, type Xml } from '../ooxml/xml';
import type { Report } from '../schema/report';
import { feedWords, imprintWords } from '../words/imprint';
import { siteWords } from '../words/site';

type Entry = { readonly id: string; readonly title: string; readonly day: string; readonly said: string };

/** What a site says of one of its reports to machines: its pages, the day of its last change, and what its feed has of it. */
export type SitePart = {
  readonly pages: readonly string[];
  readonly updated: string;
  readonly entries: readonly Entry[];
};

/** The part of a report. It holds whole addresses where the site’s own is known, and is of no use elsewhere. */
export function toSitePart(report: Report): SitePart {
  const addresses = [
    reportAddress(report.id),
    ...[...report.figures.keys()].map((figure) => figureAddress(report.id, figure)),
  ];
  return {
    pages: addresses.map((address) => toSiteAddress(address) ?? ''),
    updated: report.head.updated.text,
    entries: toEntries(report),
  };
}

/**
 * What a site says of itself to machines: `sitemap.xml`, `robots.txt` and a feed of reports and corrections (`feed.xml`),
 * by path. All of them need whole addresses: there are none where the site's own isn't known.
 */
export function toSiteFiles(parts: readonly SitePart[]): Readonly<Record<string, string>> {
  const home = toSiteAddress(toAddress('/'));
  const sitemap = toSiteAddress(toAddress('/sitemap.xml'));
  if (home === undefined || sitemap === undefined) return {};
  return {
    'sitemap.xml': toXmlFile(writeSitemap(home, parts)),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`,
    'feed.xml': toXmlFile(writeFeed(home, parts)),
  };
}

function writeSitemap(home: string, parts: readonly SitePart[]): Xml {
  const page = (address: string, day?: string) =>
    el('url', {}, el('loc', {}, text(address)), day === undefined ? undefined : el('lastmod', {}, text(day)));
  return el(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    page(home),
    parts.flatMap(({ pages, updated }) => pages.map((address) => page(address, updated))),
  );
}

/** An entry for each report, as of its last change, and one for each correction. */
function toEntries(report: Report): readonly Entry[] {
  const address = toSiteAddress(reportAddress(report.id)) ?? '';
  const title = toPlainText(report, report.head.title);
  const corrections = report.corrections.map(({ date, edition, was, now, why }, index) => ({
    id: `${address}#corrections-${edition}-${index + 1}`,
    title: feedWords.correction(title),
    day: date.text,
    said: imprintWords.corrected(was, now, why),
  }));
  const said = toPlainText(report, report.head.about);
  return [{ id: address, title, day: report.head.updated.text, said }, ...corrections];
}

/** An Atom feed (RFC 4287), the newest entry first. */
function writeFeed(home: string, parts: readonly SitePart[]): Xml {
  const entries = parts.flatMap((part) => part.entries).sort((one, other) => other.day.localeCompare(one.day, 'en'));
  const time = (day: string | undefined) => `${day ?? '1970-01-01'}T00:00:00Z`;
  const word = (name: string, value: string) => el(name, {}, text(withoutIsolates(value)));
  return el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    word('title', siteWords.name),
    word('id', home),
    el('link', { href: home }),
    el('link', { rel: 'self', href: toSiteAddress(toAddress('/feed.xml')) }),
    word('updated', time(entries[0]?.day)),
    el('author', {}, word('name', siteWords.name)),
    entries.map(({ id, title, day, said }) =>
      el(
        'entry',
        {},
        word('title', title),
        word('id', id),
        el('link', { href: id.replace(/#corrections-.*/, '#corrections') }),
        word('updated', time(day)),
        word('summary', said),
      ),
    ),
  );
}
