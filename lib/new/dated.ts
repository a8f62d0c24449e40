import { resolveMention } from '../load/text/account-for';
import { weekdays } from '../numbers/calendar-names';
import type { Mention } from '../numbers/mention';
import { months } from '../numbers/months';
import { EdtfPeriod } from '../schema/date';
import type { Attribution } from './said/attribution';

/** What a date of a text tells: the time that a number covers, when somebody said something, what happened then, or none of it. */
export type Dating =
  | { readonly as: 'period'; readonly date: string; readonly of: Mention }
  | { readonly as: 'said' }
  | { readonly as: 'event'; readonly date: string }
  | { readonly as: 'time' };

/** How far behind the words that tell who spoke the day may stand: `told reporters in the capital on Thursday`. */
const NEAR = 50;
/** Between a number and the time that it covers: `98 people in`, `4% of homes at the end of`. */
const BEHIND = /^(?:\s+[\p{L}’'-]+){0,5}\s+(?:in|during|for|of|on|as of|at the end of|at the start of)\s+(?:the\s+)?$/u;
/** “Last year” needs no preposition. */
const BEHIND_BARE = /^(?:\s+[\p{L}’'-]+){0,4}\s+$/u;
/** When something is due stands right behind it. */
const DUE = /^(?:\s+[\p{L}’'-]+){0,4}\s+by\s+(?:the end of\s+)?(?:the\s+)?$/u;
/** What a number is held against has the time behind it: `7 points fuller than in May`, `as many as last year`. */
const AGAINST =
  /\b(?:than|as|against|compared with|up from|down from)\s+(?:(?:in|on|during|for|at the end of)\s+)?(?:the\s+)?$/u;
/** Where a time opens a clause, and what may stand between it and the number that it dates. */
const OPENS =
  /(?:^|[.;,:”]\s+|\b(?:and|while|but)\s+)(?:in|during|on|for|as of|at the end of|estimate for|figure for)\s+(?:the\s+)?$/iu;
const AHEAD = /^,?\s+(?:[\p{L}’'-]+\s+){0,6}[£$€¥]?$/u;

/** A quarter or a half of a year is written with its letter: 2025-Q1 for 2025-33. */
export const writeDate = (date: string): string =>
  date.replace(/-(3[3-6]|4[01])(?!\d)/g, (_, part: string) =>
    Number(part) < 40 ? `-Q${Number(part) - 32}` : `-H${Number(part) - 39}`,
  );

const DAYS = new Set([
  ...weekdays.map(({ name }) => name.toLowerCase()),
  ...months.flatMap(({ long, spellings }) => [long.toLowerCase(), ...spellings]),
]);
const namesDay = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => DAYS.has(word) || word === 'yesterday' || word === 'tomorrow' || word === 'tonight');

/** The date of a mention as a report writes it; undefined where it has none that a report could. */
function dateOf(mention: Mention): string | undefined {
  const date = resolveMention(mention);
  return date !== undefined && EdtfPeriod.safeParse(date).success ? date : undefined;
}

/** Whether a mention is one that a figure may be made of, so that a time beside it may be its own. */
const counts = ({ kind }: Mention) => !['date', 'ordinal', 'vague', 'ratio'].includes(kind);

/** Between those who speak and when they did: `told reporters on`, `said late`. */
const SAID_ON = /^(?:\s+[\p{L}’'-]+){0,6}\s+(?:on|in|late|early)\s+$|^\s+$/u;
const FINITE = /\b(?:that|would|will|is|was|are|were|has|had|have|to|could|may|might|can|should|must|than|for)\b/u;

type Near = { readonly before: Mention | undefined; readonly behind: Mention | undefined };

/** The number that a time stands beside so closely that it is the time which the number covers. */
function findDated(text: string, date: Mention, { before, behind }: Near): Mention | undefined {
  if (before !== undefined && counts(before) && before.paragraph === date.paragraph && date.start - before.end < 100) {
    const between = text.slice(before.end, date.start);
    const isWhole = /\bof\s+(?:its|the|their)\s+$/.test(text.slice(Math.max(0, before.start - 12), before.start));
    const isRelative = /^(?:last|this|next)\b/i.test(date.text);
    // What is still to happen dates no number: “40 owners are to vote on 30 September”.
    if (isWhole || AGAINST.test(between) || /\b(?:will|(?:is|are) to)\b/u.test(between)) return undefined;
    if (BEHIND.test(between) || DUE.test(between) || (isRelative && BEHIND_BARE.test(between))) return before;
  }
  if (behind === undefined || !counts(behind) || behind.paragraph !== date.paragraph || behind.start - date.end > 100)
    return undefined;
  const opens = OPENS.test(text.slice(Math.max(0, date.start - 40), date.start));
  return opens && AHEAD.test(text.slice(date.end, behind.start)) ? behind : undefined;
}

/** Whether a time tells when somebody said something: it stands in the words that tell who did, or right behind them. */
function tellsSaying(text: string, { start, end }: Mention, cue: Attribution['cue'] | undefined): boolean {
  if (cue === undefined || start - cue.end > NEAR || end < cue.start) return false;
  if (start < cue.end) return !/\bfor\s+(?:the\s+)?$/.test(text.slice(cue.start, start));
  const between = text.slice(cue.end, start);
  return SAID_ON.test(between) && !FINITE.test(between);
}

/**
 * Says of each date of a text what it tells.
 * @param attributions in the text’s order, as the mentions are.
 */
export function placeDates(
  text: string,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): ReadonlyMap<Mention, Dating> {
  const placed = new Map<Mention, Dating>();
  const dated = new Set<Mention>();
  let next = 0;
  for (const [index, mention] of mentions.entries()) {
    while ((attributions[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1;
    if (mention.kind !== 'date') continue;
    const date = dateOf(mention);
    const near = { before: mentions[index - 1], behind: mentions[index + 1] };
    if (tellsSaying(text, mention, attributions[next]?.cue)) placed.set(mention, { as: 'said' });
    else if (date === undefined) placed.set(mention, { as: 'time' });
    else {
      const of = findDated(text, mention, near);
      const isBase = AGAINST.test(text.slice(Math.max(0, mention.start - 30), mention.start));
      const isDay = !isBase && namesDay(mention.text) && /^\d{4}-[01]\d/.test(date);
      if (of !== undefined && !dated.has(of)) {
        dated.add(of);
        placed.set(mention, { as: 'period', date, of });
      } else placed.set(mention, isDay ? { as: 'event', date } : { as: 'time' });
    }
  }
  return placed;
}
