import { toPlainText } from '../facts/prose-view';
import { formatDate } from '../format/date';
import { toSiteAddress } from '../format/site-address';
import type { Report } from '../schema/report';
import { citeWords } from '../words/imprint';

/**
 * The report as a citation names it: title, edition, date of its data and, where the site's own address is configured,
 * the address of the page.
 * @param address within the site.
 * @param part the name of what is cited in it; left out for the whole.
 */
export function citeReport(report: Report, address: string, part?: string): string {
  const { edition, updated, title } = report.head;
  const whole = citeWords.report(toPlainText(report, title));
  const place = part === undefined ? whole : citeWords.figure(whole, part);
  const named = citeWords.edition(place, edition, formatDate(updated));
  const site = toSiteAddress(address);
  return site === undefined ? named : `${named}, ${site}`;
}
