import { listAcrossPages } from '../derive/across-pages';
import { toPlainText } from '../facts/prose-view';
import { figureAddress, reportAddress, toAddress } from '../format/address';
import { withoutIsolates } from '../format/isolate';
import { toSiteAddress } from '../format/site-address';
import { el, text, toXmlFile, type Xml } from '../ooxml/xml';
import type { Report } from '../schema/report';
import { feedWords, imprintWords } from '../words/imprint';
import { siteWords } from '../words/site';

/**
 * What a site says of itself to machines: `sitemap.xml`, `robots.txt` and a feed of reports and corrections (`feed.xml`),
 * by path. All of them need whole addresses: there are none where the site's own isn't known.
 */
export function toSiteFiles(reports: readonly Report[]): Readonly<Record<string, string>> {
  const home = toSiteAddress(toAddress('/'));
  const sitemap = toSiteAddress(toAddress('/sitemap.xml'));
  if (home === undefined || sitemap === undefined) return {};
  return {
    'sitemap.xml': toXmlFile(writeSitemap(home, reports)),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`,
    'feed.xml': toXmlFile(writeFeed(home, reports)),
  };
}

function writeSitemap(home: string, reports: readonly Report[]): Xml {
  const page = (address: string | undefined, day?: string) =>
    el('url', {}, el('loc', {}, text(address ?? '')), day === undefined ? undefined : el('lastmod', {}, text(day)));
  return el(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    page(home),
    reports.flatMap((report) => [
      page(toSiteAddress(reportAddress(report.id)), report.head.updated.text),
      ...[...report.figures.keys()].map((figure) =>
        page(toSiteAddress(figureAddress(report.id, figure)), report.head.updated.text),
      ),
    ]),
    listAcrossPages(reports).map((address) => page(toSiteAddress(address))),
  );
}

type Entry = { readonly id: string; readonly title: string; readonly day: string; readonly said: string };

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
function writeFeed(home: string, reports: readonly Report[]): Xml {
  const entries = reports.flatMap(toEntries).sort((one, other) => other.day.localeCompare(one.day, 'en'));
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
