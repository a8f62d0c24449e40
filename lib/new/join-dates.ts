import { resolveMention } from '../load/text/account-for';
import type { Mention } from '../numbers/mention';
import { readSpan } from '../schema/date';

/** What stands between the two ends of a period. */
const BETWEEN = /^\s+(?:to|until|till|through)\s+$|^\s*[–—-]\s*$/;

/** The period of two dates of which the second follows the first in time; undefined where they are none. */
function joinTwo(text: string, first: Mention, second: Mention): Mention | undefined {
  const from = resolveMention(first);
  const to = resolveMention(second);
  if (from === undefined || to === undefined || from.includes('/') || to.includes('/')) return undefined;
  const isNear = first.paragraph === second.paragraph && BETWEEN.test(text.slice(first.end, second.start));
  const begin = readSpan(from)?.from;
  const end = readSpan(to)?.from;
  if (!isNear || begin === undefined || end === undefined || begin >= end) return undefined;
  const { start, paragraph, bound } = first;
  const hedges = [...new Set([...first.hedges, ...second.hedges])];
  const written = text.slice(start, second.end).replace(/\s+/g, ' ');
  return { kind: 'date', value: `${from}/${to}`, start, end: second.end, text: written, bound, hedges, paragraph };
}

/** Makes one period of two dates that a text joins, as in “from 11 July to 18 July”; all else stays as it is. */
export function joinDates(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const period = before === undefined ? undefined : joinTwo(text, before, mention);
    if (period !== undefined) joined.pop();
    joined.push(period ?? mention);
  }
  return joined;
}
