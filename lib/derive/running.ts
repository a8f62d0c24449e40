import { reportAddress } from '../format/address';
import { cutText } from '../format/cut-text';
import { shortenAddress, toSiteAddress } from '../format/site-address';
import type { Report } from '../schema/report';
import { printWords } from '../words/print';
import { siteWords } from '../words/site';
import { toImprint } from './imprint';

/** In characters: more doesn't fit beside the edition at the head of a page. */
const LONGEST = 72;

/** A text as a string of CSS, whatever it holds. */
function toCssString(text: string): string {
  const safe = text.replaceAll(/["\\<\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
  return `"${safe}"`;
}

/**
 * What runs at the head and foot of a report's printed pages, as a style sheet: title, edition, short address, page.
 * The margin boxes of print.css show it; words from data can reach them in no other way without inline style.
 */
export function toRunningCss(report: Report): string {
  const { title, edition } = toImprint(report);
  const address = toSiteAddress(reportAddress(report.id));
  const house = address === undefined ? siteWords.name : siteWords.nameAt(shortenAddress(address));
  const { before, between } = printWords.page;
  return `:root {
  --running-title: ${toCssString(cutText(title, LONGEST))};
  --running-edition: ${toCssString(edition)};
  --running-address: ${toCssString(house)};
  --running-page: ${toCssString(before)} counter(page) ${toCssString(between)} counter(pages);
}
`;
}
