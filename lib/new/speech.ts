import { listHedges } from '../numbers/hedge';
import type { Paragraph } from '../numbers/paragraph';
import { parseTokens } from '../numbers/token';

/** Something said in quotation marks. Offsets count UTF-16 units of the text, the marks left out. */
export type Speech = {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Its first words, at most eight. */
  readonly words: string;
  readonly hedges: readonly string[];
  /** The full name of who says it, where it stands right beside the quotation. */
  readonly speaker?: string;
};

/** Fewer words than these are a phrase taken over, not something said. */
const FEWEST = 5;
const MOST = 8;
/** How far around a quotation its speaker is looked for, in UTF-16 units. */
const NEAR = 90;

const NAME =
  "\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:de|van|von|der|al|bin) | )\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30})?";
const SAYS = '(?:said|says|told|warned|added|wrote|writes|asked|replied|argued|insisted|announced|explained|declared)';
const BEHIND = [
  new RegExp(`^[ ,]{0,2}${SAYS} (${NAME})`, 'u'),
  new RegExp(`^[ ,]{0,2}(${NAME})(?:, [^,“”"]{1,50},)? ${SAYS}`, 'u'),
];
const BEFORE = [
  new RegExp(`(${NAME})(?:, [^,“”"]{1,50},)? ${SAYS}[^“”".]{0,40}$`, 'u'),
  new RegExp(`${SAYS} (${NAME})[^“”".]{0,40}$`, 'u'),
];
const LEADING =
  /^(?:(?:Mr|Mrs|Ms|But|And|Then|Yesterday|Today|Later|Earlier|Meanwhile|While|As|On|In|At|For|After|Before|When|What|Where|Why|How|Who|If|So|Yet|Also|However|Still|Since|Came|We|He|She|They|It|This|That|The) )+/;

function findSpeaker(before: string, behind: string): string | undefined {
  const found = [...BEHIND.map((form) => form.exec(behind)), ...BEFORE.map((form) => form.exec(before))].find(
    (match) => match !== null,
  );
  const name = found?.[1]?.replace(LEADING, '').replace(/[’']s?$/, '');
  return name?.includes(' ') ? name : undefined;
}

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

/** Everything that stands in quotation marks and is long enough to be direct speech, in the text’s order. */
export function findSpeech(text: string, paragraphs: readonly Paragraph[]): readonly Speech[] {
  let goesOn: string | undefined;
  return paragraphs.flatMap((paragraph) => {
    const own = text.slice(paragraph.start, paragraph.end);
    let speaking = /^\s*[“"]/.test(own) ? goesOn : undefined;
    goesOn = undefined;
    return listQuoted(own).flatMap(({ said, index, last, isOpen }): Speech[] => {
      const beside = findSpeaker(own.slice(Math.max(0, index - NEAR), index), own.slice(last, last + NEAR));
      // A quotation that goes on, after its speaker or in the next paragraph, is that speaker’s.
      const speaker = beside ?? speaking;
      speaking = speaker;
      if (isOpen) goesOn = speaker;
      const all = said.trim().split(/\s+/);
      if (all.length < FEWEST) return [];
      const start = paragraph.start + index + 1;
      const tokens = parseTokens(text, start, start + said.length);
      return [
        {
          start,
          end: start + said.length,
          paragraph: paragraph.number,
          words: all
            .slice(0, MOST)
            .join(' ')
            .replace(/[,.;:!?–—-]+$/, ''),
          hedges: listHedges(text, tokens, { from: 0, to: tokens.length }),
          ...(speaker === undefined ? {} : { speaker }),
        },
      ];
    });
  });
}
