import { type CheerioAPI, load } from 'cheerio';
import { pagePolicy } from './content-policy';
import { findNeeds } from './find-needs';
import { listComments } from './list-comments';

/** A page that can't do without Next's scripts, so that they can't be taken out of it. */
export class UnfinishablePage extends Error {
  override readonly name = 'UnfinishablePage';
}

/**
 * Takes Next's own scripts out of a page, and the preloads and markers that only they read, and has the page
 * say itself what it may load, as hosts differ in which headers they send; nothing else.
 * @param page its address, for the message.
 * @throws UnfinishablePage when a reader would miss something without the scripts.
 */
export function finishPage(html: string, page: string): string {
  const $ = load(html);
  const needs = findNeeds($, isNextScript);
  if (needs.length > 0) throw new UnfinishablePage(needs.map((need) => `${page}: ${need}`).join('\n'));

  $('script')
    .filter((_, element) => isNextScript($(element).attr('src'), $(element).text()))
    .remove();
  $('link[rel="preload"][as="script"], link[rel="modulepreload"]')
    .filter((_, element) => isNextChunk($(element).attr('href')))
    .remove();
  removeMarkers($);
  statePolicy($);
  return $.html();
}

/** Next's chunks, the payload that they read, and the start of its module loader. */
function isNextScript(src: string | undefined, text: string): boolean {
  if (src !== undefined) return isNextChunk(src);
  return /^\s*(\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\])/.test(text);
}

const isNextChunk = (address: string | undefined) =>
  address !== undefined && /\/_next\/static\/.*\.js(\?|$)/.test(address);

/** Puts the policy before anything that it holds for; what stands before it in a page would be let through. */
function statePolicy($: CheerioAPI): void {
  $('meta[http-equiv="Content-Security-Policy"]').remove();
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`;
  const charset = $('head > meta[charset]').first();
  if (charset.length > 0) charset.after(meta);
  else $('head').prepend(meta);
}

/**
 * React's comments around what it would take over, Next's note about fonts, and the hidden box, empty by then, that metadata
 * streamed into.
 */
function removeMarkers($: CheerioAPI): void {
  $(listComments($).filter(({ data }) => /^(\$|\/\$|\s*)$/.test(data))).remove();
  // It stands before or after the others as it happens, and nobody but Next's scripts asks for it.
  $('meta[name="next-size-adjust"]').remove();
  $('body > div[hidden]')
    .filter((_, element) => $(element).contents().length === 0)
    .remove();
}
