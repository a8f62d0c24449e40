import { listHedges } from '../../numbers/hedge';
import { parseTokens } from '../../numbers/token';
import type { Attribution } from './attribution';
import { firstWords, type Speech } from './quotes';

type Stretch = { readonly start: number; readonly end: number };

const overlaps = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** What somebody says, without the words that tell so. */
function saidIn(text: string, { start, end, cue }: Attribution): Stretch {
  const behind = { start: cue.end, end };
  const before = { start, end: cue.start };
  const isWritten = ({ start: from, end: to }: Stretch) =>
    text
      .slice(from, to)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length > 2;
  return isWritten(before) ? before : behind;
}

const OPENING = /^(?:[\s,.:;–—-]|[“”"‘(]|that\b)+/u;

function toStatement(text: string, attribution: Attribution): Speech[] {
  const said = saidIn(text, attribution);
  const own = text.slice(said.start, said.end);
  const start = said.start + (OPENING.exec(own)?.[0].length ?? 0);
  const words = firstWords(text.slice(start, said.end).replace(/[”"][\s\S]*$/, ''));
  if (words.split(' ').length < 3) return [];
  const tokens = parseTokens(text, start, said.end);
  const hedges = listHedges(text, tokens, { from: 0, to: tokens.length });
  return [{ start, end: said.end, paragraph: attribution.paragraph, words, hedges, who: attribution.who }];
}

/** Of what one person says in one paragraph in quotation marks, the first stands for all. */
function firstOfEach(speeches: readonly Speech[]): readonly Speech[] {
  const seen = new Set<string>();
  return speeches.filter(({ paragraph, who }) => {
    const key = `${paragraph} ${who?.name ?? ''}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/**
 * What is said in an article without a number: in quotation marks, or by somebody whom it names. In the text’s order.
 * @param figures where numbers stand that become figures, in their order.
 */
export function toStatements(
  text: string,
  attributions: readonly Attribution[],
  speeches: readonly Speech[],
  figures: readonly Stretch[],
): readonly Speech[] {
  let next = 0;
  const plain = attributions.filter((one) => {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next += 1;
    const figure = figures[next];
    return figure === undefined || !overlaps(figure, one);
  });
  const told = plain.flatMap((attribution) => toStatement(text, attribution));
  const others = [...figures, ...told].sort((a, b) => a.start - b.start);
  let place = 0;
  const quoted = firstOfEach(speeches).filter((speech) => {
    while ((others[place]?.end ?? Number.POSITIVE_INFINITY) <= speech.start - 2) place += 1;
    const beside = others[place];
    return beside === undefined || !overlaps({ start: speech.start - 2, end: speech.end + 2 }, beside);
  });
  return [...told, ...quoted].sort((a, b) => a.start - b.start);
}
