import type { Mention } from '../numbers/mention';
import type { Interval } from '../schema/quantity';
import { toQuantityText } from './quantity-text';

/** An interval that a text gives around a number, and the mentions that tell it: its level and its ends. */
export type OwnInterval = { readonly interval: Interval; readonly told: readonly Mention[] };

/** What stands behind the level of an interval: `confidence interval`, `CI`. */
const NAMED =
  /^[\s-]*(confidence|credible|prediction|uncertainty)[\s-]+(?:interval|range|limits?|level)\b|^\s*(CI|UI)\b/u;
const KINDS: Readonly<Record<string, Interval['kind']>> = {
  confidence: 'confidence',
  CI: 'confidence',
  credible: 'credible',
  prediction: 'prediction',
};
/** Between the name of an interval and its ends, or them and its level: no other sentence, nor much else. */
const NEAR = /^[^.!?;]{0,30}$/u;
/** Between a number and its interval. */
const AROUND = /^[^.!?;]{0,80}$/u;

/** The level of an interval: `95%` before “confidence interval”, and what kind it is. */
function readLevel(text: string, { kind, end }: Mention): Interval['kind'] | undefined {
  const [, name, short] = kind === 'share' ? (NAMED.exec(text.slice(end, end + 60)) ?? []) : [];
  const named = name ?? short;
  return named === undefined ? undefined : (KINDS[named] ?? 'range');
}

/** The interval of a number, where its ends lie on both sides of it. */
function toInterval(value: Mention, ends: Mention, level: Mention, kind: Interval['kind']): Interval | undefined {
  const [own, around, sure] = [value, ends, level].map((mention) => toQuantityText(mention));
  if (own?.quantity.bound === 'between' || around?.quantity.bound !== 'between') return undefined;
  if (own === undefined || sure?.quantity.bound !== 'stated' || (around.isPercent && !own.isPercent)) return undefined;
  const { low, high } = around.quantity;
  const contains = low <= own.quantity.value && own.quantity.value <= high;
  return contains ? { kind, level: sure.quantity.value, low, high } : undefined;
}

/** The levels of intervals in a text, and the numbers that have their interval beside them. */
export function findIntervals(
  text: string,
  mentions: readonly Mention[],
): { readonly levels: ReadonlySet<Mention>; readonly around: ReadonlyMap<Mention, OwnInterval> } {
  const levels = new Set<Mention>();
  const around = new Map<Mention, OwnInterval>();
  for (const [index, level] of mentions.entries()) {
    const kind = readLevel(text, level);
    if (kind === undefined) continue;
    levels.add(level);
    const [far, before, behind] = [mentions[index - 2], mentions[index - 1], mentions[index + 1]];
    const [value, ends] = before?.kind === 'range' ? [far, before] : [before, behind];
    if (value === undefined || ends === undefined || value.paragraph !== ends.paragraph) continue;
    const [first, last] = ends.start < level.start ? [ends, level] : [level, ends];
    const isNear = NEAR.test(text.slice(first.end, last.start)) && AROUND.test(text.slice(value.end, first.start));
    const interval = isNear ? toInterval(value, ends, level, kind) : undefined;
    if (interval !== undefined) around.set(value, { interval, told: [level, ends] });
  }
  return { levels, around };
}
