import { holdPairs } from '../format/hold-pairs';

/** What isn't text that runs in lines, then any tag, then text: drawings break their own lines. */
const PIECE = /<(script|style|svg|title)\b[\s\S]*?<\/\1>|<[^>]*>|([^<]+)/g;

/**
 * Keeps pairs of words in one line of a page. Attributes, scripts and drawings stay as they are, so that what is copied and
 * what is read by software has plain spaces.
 */
export function holdPage(html: string): string {
  return html.replaceAll(PIECE, (piece, _kind: string | undefined, text: string | undefined) =>
    text === undefined ? piece : holdPairs(text),
  );
}
