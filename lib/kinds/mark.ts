import { chainSteps } from '../facts/drift';
import { driftLines } from '../facts/drift-text';
import { drawnText, figureText, ownLink } from '../facts/said';
import { linkPhrase, whoSays } from '../facts/wording';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import { formatInterval } from '../format/interval';
import { quoteAll } from '../format/join-words';
import { formOf } from '../format/number-form';
import { formatSpan, numberText, type QuantityText } from '../format/quantity';
import { isUnsure } from '../schema/date';
import type { Quantity } from '../schema/quantity';
import type { Event, Figure, Link, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import type { IntervalView, LabelLine, MarkView, RowsPanel, Run } from './drawing';

/** Whether two links are one saying: the same document giving the same number with the same bound. */
function isSameSaying({ source, quantity }: Link, other: Link): boolean {
  if (source.id !== other.source.id || quantity === undefined || other.quantity === undefined) return false;
  const ends = (given: Quantity) => (given.bound === 'between' ? [given.low, given.high, given.best] : [given.value]);
  const [own, others] = [ends(quantity), ends(other.quantity)];
  return quantity.bound === other.quantity.bound && own.every((end, index) => end === others[index]);
}

/**
 * The hedges of a saying that a reported figure took over without them: they are drawn in the colour of differences.
 * Another number of the same document was never taken over, so it has none.
 */
function lostHedges(report: Report, figure: Figure): ReadonlySet<string> {
  const speaking = figure.said.speaking;
  const steps = [...report.figures.values()].flatMap((other) =>
    other.measure.id === figure.measure.id ? chainSteps(other) : [],
  );
  const drifts = steps.filter((step) => isSameSaying(speaking, step.earlier)).flatMap((step) => step.drifts);
  return new Set(drifts.flatMap((drift) => (drift.kind === 'hedge' ? drift.lost : [])));
}

const narrowestFirst = (a: IntervalView, b: IntervalView) => a.high - a.low - (b.high - b.low);

/** The intervals that were given with a figure's number, narrowest first, each with its kind and level. */
export function namedIntervals(figure: Figure): readonly IntervalView[] {
  const { quantity, written } = figure.said.last;
  const form = figure.form ?? formOf(written);
  return (quantity?.intervals ?? [])
    .map((interval) => {
      const { low, high } = interval;
      return { low, high, label: formatInterval(interval, figure.measure.unit, form) };
    })
    .sort(narrowestFirst);
}

/** The same as labels, a line each: `95% interval 25–37`. */
export function toIntervalLines(figure: Figure): readonly LabelLine[] {
  return namedIntervals(figure).map(({ label }): LabelLine => [{ text: label, as: 'quiet' }]);
}

/** The intervals of a figure's number, narrowest first: those given with it, and its own range if it is one. */
export function toIntervals(figure: Figure): readonly IntervalView[] {
  const quantity = figure.said.last.quantity;
  const named = namedIntervals(figure);
  if (quantity?.bound !== 'between') return named;
  const { low, high } = quantity;
  if (named.some((interval) => interval.low === low && interval.high === high)) return named;
  return [{ low, high, label: formatSpan(low, high, figure.measure.unit, 0, undefined, figure.form) }, ...named].sort(
    narrowestFirst,
  );
}

/** What a figure prints, across the rows of others: its value, or its range where no value was given. */
export function toReference(figure: Figure): NonNullable<RowsPanel['reference']> {
  const quantity = figure.said.last.quantity;
  const label = drawnText(figure).text;
  if (quantity?.bound === 'between' && quantity.best === undefined)
    return { low: quantity.low, high: quantity.high, label };
  const value = figure.said.value;
  return { low: value, high: value, label };
}

/** A figure as a mark: where it leads, what it says to those who can't see it, and how it is drawn. */
export function toMark(report: Report, figure: Figure): MarkView {
  const last = figure.said.last;
  const own = ownLink(figure);
  const hedges = own.hedges ?? [];
  const nature = last.nature ?? 'unstated';
  const title = [
    `${figure.name}: ${hedges.length === 0 ? '' : `${quoteAll(hedges)} `}${figureText(figure).text}`,
    figure.role === 'context' ? drawingWords.isContext(natures[nature].name) : natures[nature].name,
    figure.derived === undefined ? linkPhrase(own) : whoSays(figure),
  ].join('; ');
  return {
    key: figure.id,
    href: figureAddress(report.id, figure.id),
    title,
    value: figure.said.value,
    point: figure.said.point,
    bound: last.quantity?.bound ?? 'stated',
    nature,
    tone: figure.role,
    intervals: toIntervals(figure),
  };
}

/** An event as a mark over the time that its date covers: with soft edges where that is about, or perhaps, so. */
export function toEventMark(report: Report, event: Event, from: number, to: number): MarkView {
  const { date, label } = event;
  const own = ownLink(event);
  const hedges = own.hedges ?? [];
  return {
    key: event.id,
    href: anchorAddress(report.id, event.id),
    title: `${formatDate(date)}: ${hedges.length === 0 ? '' : `${quoteAll(hedges)} `}${label}; ${linkPhrase(own)}`,
    value: from,
    point: false,
    bound: isUnsure(date) ? 'about' : 'stated',
    nature: 'event',
    tone: event.role,
    intervals: [{ low: from, high: to, label: formatDate(date) }],
  };
}

/** A figure's number as a label: the bound in its own voice, the number strong. */
export function toValueLine(figure: Figure): LabelLine {
  return toNumberLine(drawnText(figure));
}

/** A number as a label: its digits and its unit in one run. */
export function toNumberLine(text: QuantityText): LabelLine {
  const runs = text.pieces.filter(({ as }) => as !== 'tail');
  return runs.map(({ text: own, as }): Run => {
    if (as === 'number') return { text: numberText(text), as: 'strong' };
    return { text: own, as: as === 'bound' ? 'bound' : 'plain' };
  });
}

/** The same with its hedges in front: “likely over 648,000”. A hedge that the article didn't carry over is marked. */
export function toHedgedLine(report: Report, figure: Figure): LabelLine {
  const lost = lostHedges(report, figure);
  const hedges = figure.said.hedges.map(
    (hedge): Run => ({ text: `${hedge} `, as: lost.has(hedge) ? 'hedge' : 'bound' }),
  );
  return [...hedges, ...toValueLine(figure)];
}

/** The hedges of a figure, “likely”, “claimed”: a line of those that were lost, and a line of the others. */
export function toHedgeLines(report: Report, figure: Figure): readonly LabelLine[] {
  const all = lostHedges(report, figure);
  const hedges = figure.said.hedges;
  const lost = hedges.filter((hedge) => all.has(hedge));
  const kept = hedges.filter((hedge) => !all.has(hedge));
  return [
    ...(lost.length === 0 ? [] : [[{ text: quoteAll(lost), as: 'hedge' as const }]]),
    ...(kept.length === 0 ? [] : [[{ text: quoteAll(kept), as: 'bound' as const }]]),
  ];
}

/** What differs along the way to the article, of a figure that it has, in a few words for a drawing, a line each: `UK ministry: “likely”`. */
export function toDriftLines(figure: Figure): readonly LabelLine[] {
  if (figure.role !== 'reported') return [];
  return driftLines(figure).map((text) => [{ text, as: 'hedge' }]);
}
