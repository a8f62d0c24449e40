import { lastQuantity, limitsOf } from '../../facts/quantity';
import type { ChartInput } from '../../schema/chart';
import type { Fault, Path } from '../fault';
import type { Checked } from './checked';

type Draft = Checked['draft'];

/** A figure that a chart draws as a length from zero, and where the chart names it. */
type Drawn = { readonly id: string; readonly path: Path };

const listed = (ids: readonly string[], path: Path): Drawn[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

const single = (id: string | undefined, path: Path): Drawn[] => (id === undefined ? [] : [{ id, path }]);

/** The figures of a chart that are drawn from zero on. Estimates of one measure have a scale of their own. */
function fromZero(chart: ChartInput, path: Path): readonly Drawn[] {
  switch (chart.kind) {
    case 'series':
      return listed(chart.points, [...path, 'points']);
    case 'estimates':
      return listed(chart.apart?.figures ?? [], [...path, 'apart', 'figures']);
    case 'steps':
      return [...listed(chart.figures, [...path, 'figures']), ...single(chart.target, [...path, 'target'])];
    case 'call-up':
      return [
        ...single(chart.announced, [...path, 'announced']),
        ...single(chart.declared, [...path, 'declared']),
        ...listed(chart.parts, [...path, 'parts']),
      ];
    // Shares are looked at as such.
    case 'share':
    case 'timeline':
      return [];
    case 'side-by-side':
      return listed(chart.figures, [...path, 'figures']);
  }
}

const NOT_DRAWN = 'below zero, which this chart doesn’t draw';

function checkBelow(chart: ChartInput, path: Path, draft: Draft): Fault[] {
  return fromZero(chart, path).flatMap(({ id, path: at }) => {
    const figure = draft.figures.get(id);
    const quantity = lastQuantity(figure);
    const isShare = draft.measures.get(figure?.measure ?? '')?.whole !== undefined;
    if (quantity === undefined || isShare) return [];
    const lows = [limitsOf(quantity).low, ...quantity.intervals.map(({ low }) => low)];
    const below = lows.find((low) => low < 0);
    if (below === undefined) return [];
    const message = `${id} is ${below}, ${NOT_DRAWN}; show it in a section of kind: figures`;
    return [{ path: at, message }];
  });
}

function checkReadings(chart: ChartInput, path: Path, { readings }: Checked): Fault[] {
  if (chart.kind !== 'series') return [];
  return chart.series.flatMap((id, index) => {
    const below = readings.get(id)?.find(({ value }) => value < 0);
    if (below === undefined) return [];
    const message = `${id} is ${below.value} on ${below.date.text}, ${NOT_DRAWN}; leave it out, and show figures of it in a section of kind: figures`;
    return [{ path: [...path, 'series', index], message }];
  });
}

/** Bars without a length, and parts that would reach beyond their bar. */
function checkBars(chart: ChartInput, path: Path, draft: Draft): Fault[] {
  if (chart.kind !== 'call-up') return [];
  const limits = (id: string) => {
    const quantity = lastQuantity(draft.figures.get(id));
    return quantity === undefined ? undefined : limitsOf(quantity);
  };
  const empty = (['announced', 'declared'] as const).flatMap((key): Fault[] => {
    const isZero = limits(chart[key])?.high === 0;
    const message = `${chart[key]} is zero, and no bar can be drawn of it; show it in a section of kind: figures`;
    return isZero ? [{ path: [...path, key], message }] : [];
  });
  const declared = limits(chart.declared);
  const parts = chart.parts.map((id) => limits(id)?.low ?? 0);
  const sum = parts.reduce((total, part) => total + part, 0);
  if (declared === undefined || declared.high <= 0 || sum <= declared.high) return empty;
  // A part that alone is more than its whole has a fault of its own.
  const { high } = declared;
  if (chart.parts.some((id, index) => draft.figures.get(id)?.partOf === chart.declared && (parts[index] ?? 0) > high))
    return empty;
  const message = `the parts make ${sum}, more than the ${declared.high} of ${chart.declared}; leave out parts that overlap, or correct a number`;
  return [...empty, { path: [...path, 'parts'], message }];
}

/** Numbers that their chart can’t draw: below zero, of no length, or more than what they are part of. */
export function checkDrawable(checked: Checked): Fault[] {
  return [...checked.draft.charts].flatMap(([id, chart]) => {
    const path = ['charts', id];
    return [
      ...checkBelow(chart, path, checked.draft),
      ...checkReadings(chart, path, checked),
      ...checkBars(chart, path, checked.draft),
    ];
  });
}
