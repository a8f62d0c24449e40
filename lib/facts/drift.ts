import { formatInterval } from '../format/interval';
import { formatBest, formatQuantity, numberText } from '../format/quantity';
import type { Quantity } from '../schema/quantity';
import type { Link, Said } from '../schema/report';

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
  | { readonly kind: 'modality'; readonly was: string; readonly is: string };

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
export function intervalsText({ intervals }: Pick<Quantity, 'intervals'>, unit: string): string | undefined {
  if (intervals.length === 0) return undefined;
  const sorted = [...intervals].sort((a, b) => a.high - a.low - (b.high - b.low));
  return sorted.map((interval) => formatInterval(interval, unit)).join('; ');
}

/** Whether of a range one number in it is left, with no end of it as a bound. */
function isNarrowed(earlier: Quantity, later: Quantity): boolean {
  if (earlier.bound !== 'between' || (later.bound !== 'stated' && later.bound !== 'about')) return false;
  return later.value >= earlier.low && later.value <= earlier.high;
}

/** The earlier link gave an interval, and the later one a bare number or another interval. */
function rangeDrift(earlier: Quantity, later: Quantity, unit: string): Drift[] {
  const is = intervalsText(later, unit);
  if (earlier.bound === 'between' && isNarrowed(earlier, later))
    return is === undefined
      ? [{ kind: 'range', was: formatInterval({ kind: 'range', low: earlier.low, high: earlier.high }, unit), is }]
      : [];
  const was = intervalsText(earlier, unit);
  return was === undefined || was === is || later.bound === 'between' ? [] : [{ kind: 'range', was, is }];
}

function quantityDrift(earlier: Link, later: Link, unit: string): Drift[] {
  if (earlier.quantity === undefined || later.quantity === undefined) return [];
  const ranges = rangeDrift(earlier.quantity, later.quantity, unit);
  if (isNarrowed(earlier.quantity, later.quantity)) return ranges;
  const was = formatQuantity(earlier.quantity, { words: earlier.words, written: earlier.written, unit });
  const is = formatQuantity(later.quantity, { words: later.words, written: later.written, unit });
  const drifts: Drift[] = [];
  if (writtenValue(earlier) !== writtenValue(later))
    drifts.push({ kind: 'value', was: numberText(was), is: numberText(is) });
  if (earlier.quantity.bound !== later.quantity.bound && was.bound !== undefined)
    drifts.push({ kind: 'bound', was: was.bound, is: is.bound });
  return [...drifts, ...ranges, ...bestDrift(earlier.quantity, later.quantity, unit)];
}

/** Both give a range, and the best value in the earlier one isn't in the later one. */
function bestDrift(earlier: Quantity, later: Quantity, unit: string): Drift[] {
  const was = formatBest(earlier, unit);
  const is = formatBest(later, unit);
  return was === undefined || was === is || later.bound !== 'between' ? [] : [{ kind: 'best', was, is }];
}

/** The later link credits somebody, and that is neither who published the earlier link nor whom it credits. */
function speakerDrift(earlier: Link, later: Link): Drift[] {
  const speaker = earlier.credits ?? earlier.agent;
  if (later.credits === undefined || later.credits.id === speaker.id || later.credits.id === earlier.agent.id)
    return [];
  return [{ kind: 'speaker', was: speaker.name, is: later.credits.name }];
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
  return [
    ...hedgeDrift(earlier, later),
    ...quantityDrift(earlier, later, unit),
    ...speakerDrift(earlier, later),
    ...modalityDrift(earlier, later),
  ];
}

/** A step of a chain with what differs across it. */
export type Step = { readonly earlier: Link; readonly later: Link; readonly drifts: readonly Drift[] };

/** The step into the last link of a chain; undefined where that link quotes or paraphrases nothing. */
export function lastStep(said: Said): Step | undefined {
  return chainSteps(said).find((step) => step.later === said.chain.at(-1));
}

/** The steps of a chain that quote or paraphrase, oldest first. A number that only rests on another has no drift. */
export function chainSteps(said: Said): readonly Step[] {
  const unit = said.measure?.unit ?? '';
  return said.chain.flatMap((later, index) => {
    const earlier = said.chain[index - 1];
    if (earlier === undefined || later.by === undefined || later.by === 'rests-on') return [];
    return [{ earlier, later, drifts: compareLinks(earlier, later, unit) }];
  });
}
