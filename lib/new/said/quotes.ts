import { listHedges } from '../../numbers/hedge';
import type { Paragraph } from '../../numbers/paragraph';
import { parseTokens } from '../../numbers/token';
import type { Attribution } from './attribution';
import type { Called } from './speaker';

/** Something said in quotation marks. Offsets count UTF-16 units of the text, the marks left out. */
export type Speech = {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Its first words, at most eight. */
  readonly words: string;
  readonly hedges: readonly string[];
  /** Who says it, where the text tells. */
  readonly who?: Called;
};

/** Fewer words than these are a phrase taken over, not something said. */
const FEWEST = 5;
const MOST = 8;

type Quoted = { readonly said: string; readonly index: number; readonly last: number; readonly isOpen: boolean };

/** What stands in quotation marks in a paragraph; a quotation that goes on in the next one isn’t closed. */
function listQuoted(paragraph: string): Quoted[] {
  return [...paragraph.matchAll(/“([^“”]+)(”|$)|"([^"]+)"/g)].map((found) => ({
    said: found[1] ?? found[3] ?? '',
    index: found.index,
    last: found.index + found[0].length,
    isOpen: found[2] === '',
  }));
}

/** The first words of something said, at most eight, without a mark at the end. */
export const firstWords = (said: string): string =>
  said
    .trim()
    .split(/\s+/)
    .slice(0, MOST)
    .join(' ')
    .replace(/[,.;:!?–—-]+$/, '');

/**
 * Everything that stands in quotation marks and is long enough to be direct speech, in the text’s order. A quotation that
 * goes on, after its speaker or in the next paragraph, is that speaker’s.
 * @param attributions in the text’s order.
 */
export function findSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  attributions: readonly Attribution[],
): readonly Speech[] {
  let next = 0;
  let goesOn: Called | undefined;
  return paragraphs.flatMap((paragraph) => {
    const own = text.slice(paragraph.start, paragraph.end);
    let speaking = /^\s*[“"]/.test(own) ? goesOn : undefined;
    goesOn = undefined;
    return listQuoted(own).flatMap(({ said, index, last, isOpen }): Speech[] => {
      const [begins, ends] = [paragraph.start + index, paragraph.start + last];
      while ((attributions[next]?.end ?? Number.POSITIVE_INFINITY) <= begins) next += 1;
      const beside = attributions[next];
      const isBeside = beside?.paragraph === paragraph.number && beside.start <= ends + 1;
      // What closes with a full stop goes on with who spoke; the next sentence has a speaker of its own.
      const isOver = speaking !== undefined && /[.!?]$/.test(said) && (beside?.start ?? 0) >= ends;
      const who = isBeside && !isOver ? beside.who : speaking;
      speaking = who;
      if (isOpen) goesOn = who;
      if (said.trim().split(/\s+/).length < FEWEST) return [];
      const start = begins + 1;
      const tokens = parseTokens(text, start, start + said.length);
      const hedges = listHedges(text, tokens, { from: 0, to: tokens.length });
      const speech = { start, end: start + said.length, paragraph: paragraph.number, words: firstWords(said), hedges };
      return [who === undefined ? speech : { ...speech, who }];
    });
  });
}
