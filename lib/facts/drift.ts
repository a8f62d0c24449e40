import { formatInterval } from '../format/interval';
import { formatBest, formatQuantity, numberText } from '../format/quantity';
import type { Quantity } from '../schema/quantity';
import type { Link, Said } from '../schema/report';

type Modality = NonNullable<Link['modality']>;

/**
 * What differs between two links. `lost` is what the earlier link had and the later hasn't, `was`/`is` what each has.
 */
export type Drift =
  | { readonly kind: 'hedge'; readonly lost: readonly string[] }
  | { readonly kind: 'bound'; readonly was: string; readonly is: string | undefined }
  | { readonly kind: 'value'; readonly was: string; readonly is: string }
  /** Of the interval that a number had, or of a range, nothing is left, or another interval. */
  | { readonly kind: 'range'; readonly was: string; readonly is: string | undefined }
  | { readonly kind: 'best'; readonly was: string; readonly is: string | undefined }
  | { readonly kind: 'speaker'; readonly was: string; readonly is: string }
  | { readonly kind: 'modality'; readonly was: Modality; readonly is: Modality };

/** Hedges that the earlier link used and the later doesn't; nothing when either isn't known. */
function hedgeDrift(earlier: Link, later: Link): Drift[] {
  if (earlier.hedges === undefined || later.hedges === undefined) return [];
  const kept = new Set(later.hedges.map((hedge) => hedge.toLowerCase()));
  const lost = earlier.hedges.filter((hedge) => !kept.has(hedge.toLowerCase()));
  return lost.length === 0 ? [] : [{ kind: 'hedge', lost }];
}

function writtenValue(link: Link): string | undefined {
  const quantity = link.quantity;
  if (quantity === undefined) return undefined;
  return quantity.bound === 'between' ? `${quantity.low}–${quantity.high}` : String(quantity.value);
}

/** The intervals that were given with a number as one text, the narrowest first; undefined where it has none. */
export function intervalsText(
  { intervals }: Pick<Quantity, 'intervals'>,
  unit: string,
  form?: Said['form'],
): string | undefined {
  if (intervals.length === 0) return undefined;
  const sorted = [...intervals].sort((a, b) => a.high - a.low - (b.high - b.low));
  return sorted.map((interval) => formatInterval(interval, unit, form)).join('; ');
}

/** Whether of a range one number in it is left, with no end of it as a bound. */
function isNarrowed(earlier: Quantity, later: Quantity): boolean {
  if (earlier.bound !== 'between' || (later.bound !== 'stated' && later.bound !== 'about')) return false;
  return later.value >= earlier.low && later.value <= earlier.high;
}

/** The earlier link gave an interval, and the later one a bare number or another interval. */
function rangeDrift(earlier: Quantity, later: Quantity, unit: string, form: Said['form']): Drift[] {
  const is = intervalsText(later, unit, form);
  if (earlier.bound === 'between' && isNarrowed(earlier, later))
    return is === undefined
      ? [
          {
            kind: 'range',
            was: formatInterval({ kind: 'range', low: earlier.low, high: earlier.high }, unit, form),
            is,
          },
        ]
      : [];
  const was = intervalsText(earlier, unit, form);
  return was === undefined || was === is || later.bound === 'between' ? [] : [{ kind: 'range', was, is }];
}

/** The size of the last digit that a number has by itself: 1,000 of 648,000, a tenth of 2.5. */
function precisionOf(value: number, decimals = 0): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const own = digits.split('.')[1]?.length ?? 0;
  return value === 0 ? 10 ** -decimals : 10 ** Math.min(Number(exponent) - own, decimals > 0 ? -decimals : Infinity);
}

/** Whether a later number is the earlier one rounded as its bound says, at its own precision: `648,310` as `about 648,000`. */
function isRounding(earlier: Quantity, later: Quantity): boolean {
  if (earlier.bound === 'between' || later.bound === 'between') return false;
  const difference = later.value - earlier.value;
  const step = precisionOf(later.value, later.decimals) * (1 + 1e-9);
  if (later.bound === 'about') return Math.abs(difference) <= step / 2;
  if (earlier.bound !== 'stated') return false;
  if (later.bound === 'moreThan' || later.bound === 'atLeast') return difference < 0 && -difference < step;
  return (later.bound === 'lessThan' || later.bound === 'upTo') && difference > 0 && difference < step;
}

/** Whether a number that was given as it is has become what it isn't: `68` as `more than 68`. */
function isLimited(earlier: Quantity, later: Quantity): boolean {
  const isBeyond = later.bound === 'moreThan' || later.bound === 'lessThan';
  return isBeyond && earlier.bound === 'stated' && later.value === earlier.value;
}

function quantityDrift(earlier: Link, later: Link, unit: string, form: Said['form']): Drift[] {
  if (earlier.quantity === undefined || later.quantity === undefined) return [];
  const ranges = rangeDrift(earlier.quantity, later.quantity, unit, form);
  if (isNarrowed(earlier.quantity, later.quantity)) return ranges;
  const was = formatQuantity(earlier.quantity, { words: earlier.words, written: earlier.written, unit, form });
  const is = formatQuantity(later.quantity, { words: later.words, written: later.written, unit, form });
  const drifts: Drift[] = [];
  if (writtenValue(earlier) !== writtenValue(later) && !isRounding(earlier.quantity, later.quantity))
    drifts.push({ kind: 'value', was: numberText(was), is: numberText(is) });
  if (earlier.quantity.bound !== later.quantity.bound && was.bound !== undefined)
    drifts.push({ kind: 'bound', was: was.bound, is: is.bound });
  if (isLimited(earlier.quantity, later.quantity)) drifts.push({ kind: 'value', was: was.text, is: is.text });
  return [...drifts, ...ranges, ...bestDrift(earlier.quantity, later.quantity, unit, form)];
}

/** Both give a range, and the best value in the earlier one isn't in the later one. */
function bestDrift(earlier: Quantity, later: Quantity, unit: string, form: Said['form']): Drift[] {
  const was = formatBest(earlier, unit, form);
  const is = formatBest(later, unit, form);
  return was === undefined || was === is || later.bound !== 'between' ? [] : [{ kind: 'best', was, is }];
}

/** The later link credits somebody, and that is nobody who published, or is credited by, the links that it comes from. */
function speakerDrift(before: readonly Link[], later: Link): Drift[] {
  const earlier = before.at(-1);
  const known = before.flatMap(({ agent, credits }) => [agent.id, credits?.id]);
  if (earlier === undefined || later.credits === undefined || known.includes(later.credits.id)) return [];
  return [{ kind: 'speaker', was: (earlier.credits ?? earlier.agent).name, is: later.credits.name }];
}

/** One tells of a plan, the other of something done. */
function modalityDrift(earlier: Link, later: Link): Drift[] {
  if (earlier.modality === undefined || later.modality === undefined || earlier.modality === later.modality) return [];
  return [{ kind: 'modality', was: earlier.modality, is: later.modality }];
}

/**
 * What differs between two documents on the same point. What either doesn't say, or isn't known of it, is no difference.
 * @param unit the unit of the figure that both speak of; any text where there is no figure.
 */
export function compareLinks(earlier: Link, later: Link, unit = ''): readonly Drift[] {
  return [...compareKnown(earlier, later, [], unit), ...speakerDrift([earlier], later)];
}

/** The same but for the speaker, of what none of the links between the two tells. */
function compareKnown(
  earlier: Link,
  later: Link,
  between: readonly Link[],
  unit: string,
  form?: Said['form'],
): readonly Drift[] {
  const isOpen = (key: 'hedges' | 'quantity' | 'modality') => between.every((link) => link[key] === undefined);
  return [
    ...(isOpen('hedges') ? hedgeDrift(earlier, later) : []),
    ...(isOpen('quantity') ? quantityDrift(earlier, later, unit, form) : []),
    ...(isOpen('modality') ? modalityDrift(earlier, later) : []),
  ];
}

/** A step of a chain with what differs across it. */
export type Step = {
  readonly earlier: Link;
  readonly later: Link;
  readonly drifts: readonly Drift[];
  /** Whether the later document is the article. */
  readonly toArticle: boolean;
};

const isTakenOver = ({ by }: Link) => by !== undefined && by !== 'rests-on';

/**
 * The steps of a chain that quote or paraphrase, oldest first; a number that only rests on another has no drift. What a
 * document in between doesn't tell is compared across it, in a step of its own.
 */
export function chainSteps({
  said,
  chain,
  measure,
  form,
}: Pick<Said, 'said' | 'chain' | 'measure' | 'form'>): readonly Step[] {
  return chain.flatMap((later, index) => {
    const start = chain.slice(0, index + 1).findLastIndex((link) => !isTakenOver(link));
    const toArticle = said.reported && later === said.last;
    return chain.slice(Math.max(0, start), index).flatMap((earlier, at, before): Step[] => {
      const isNext = at === before.length - 1;
      const known = compareKnown(earlier, later, before.slice(at + 1), measure?.unit ?? '', form);
      const drifts = isNext ? [...known, ...speakerDrift(before, later)] : known;
      return isNext || drifts.length > 0 ? [{ earlier, later, drifts, toArticle }] : [];
    });
  });
}
