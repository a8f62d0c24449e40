import { pagePolicy } from './content-policy';
import { findNeeds, SCRIPT, sourceOf } from './find-needs';
import { holdPage } from './hold-page';

/** A page that can't do without Next's scripts, so that they can't be taken out of it. */
export class UnfinishablePage extends Error {
  override readonly name = 'UnfinishablePage';
}

/**
 * Takes Next's own scripts out of a page, and the preloads and markers that only they read, and has the page
 * say itself what it may load, as hosts differ in which headers they send, and keeps pairs of words in one line; nothing else. It reads what React writes and
 * nothing but that, which takes a tenth of what a reader of any HTML does.
 * @param page its address, for the message.
 * @throws UnfinishablePage when a reader would miss something without the scripts.
 */
export function finishPage(html: string, page: string): string {
  const needs = findNeeds(html, isNextScript);
  if (needs.length > 0) throw new UnfinishablePage(needs.map((need) => `${page}: ${need}`).join('\n'));
  const still = html
    .replaceAll(SCRIPT, (script, attributes: string, text: string) =>
      isNextScript(sourceOf(attributes), text) ? '' : script,
    )
    .replaceAll(PRELOAD, (link) => (isNextChunk(/ href="([^"]*)"/.exec(link)?.[1]) ? '' : link));
  return statePolicy(holdPage(removeMarkers(still)));
}

const PRELOAD = /<link rel="(?:preload" as="script"|modulepreload")[^>]*>/g;

/** Next's chunks, the payload that they read, and the start of its module loader. */
function isNextScript(src: string | undefined, text: string): boolean {
  if (src !== undefined) return isNextChunk(src);
  return /^\s*(\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\])/.test(text);
}

const isNextChunk = (address: string | undefined) =>
  address !== undefined && /\/_next\/static\/.*\.js(\?|$)/.test(address);

/** Puts the policy before anything that it holds for; what stands before it in a page would be let through. */
function statePolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`;
  return html.replace(meta, '').replace(/<meta charset="[^>]*>|<head>(?!<meta charset=)/i, (before) => before + meta);
}

/**
 * React's comments around what it would take over, Next's note about fonts, and the hidden box, empty by then, that metadata
 * streamed into.
 */
function removeMarkers(html: string): string {
  return (
    html
      .replaceAll(/<!--(?:\$|\/\$|\s*)-->/g, '')
      // It stands before or after the others as it happens, and nobody but Next's scripts asks for it.
      .replaceAll(/<meta name="next-size-adjust"[^>]*>/g, '')
      .replaceAll('<div hidden=""></div>', '')
  );
}
