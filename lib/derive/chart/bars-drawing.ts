import type { BarPart, CallUpDrawing, Row, RowsPanel, ShareDrawing } from '../../kinds/drawing';
import type { ChartInput } from '../../schema/chart';
import type { Figure, Report } from '../../schema/report';
import { pick, pickFigures } from '../lookup';
import { quoteAll } from '../wording';
import { toZeroAxis, toZoomAxis } from './axis';
import { figureEnds, toHedgeLines, toMark, toReference, toValueLine } from './mark';
import { toNoteMark } from './note';
import { nameApart, toNotedRow, toRow } from './rows-drawing';

type Input<Kind extends ChartInput['kind']> = Extract<ChartInput, { kind: Kind }>;

function toPart(report: Report, figure: Figure, from: number, label: string): BarPart {
  return {
    mark: toMark(report, figure),
    from,
    to: from + figure.said.value,
    label: [toValueLine(figure), [{ text: label, as: 'quiet' }]],
  };
}

/** Parts one after the other, each beginning where the one before ends. */
function toParts(report: Report, figures: readonly Figure[]): readonly BarPart[] {
  let from = 0;
  return figures.map((figure) => {
    const part = toPart(report, figure, from, figure.label);
    from = part.to;
    return part;
  });
}

/** A bar's texts: its figure's name, under it who says so and how surely, and its number. */
function toBarRow(report: Report, figure: Figure): Row {
  const row = toRow(report, figure);
  // Where the article names nobody, what stands under the name says who gave the number.
  const names = figure.said.origin === undefined ? [row.name] : [];
  const hedges = figure.said.hedges;
  const surely = figure.role === 'reported' ? `the article: ${quoteAll(hedges)}` : quoteAll(hedges);
  return {
    ...row,
    name: figure.name,
    sub: [...names, row.sub, ...(hedges.length === 0 ? [] : [surely])].join('; '),
    aside: row.aside.slice(toHedgeLines(report, figure).length),
  };
}

/** An order as announced, hatched, over what was declared of it, in its parts. Both on one scale from zero. */
export function toCallUpDrawing(report: Report, chart: Input<'call-up'>): CallUpDrawing {
  const announced = pick(report.figures, chart.announced);
  const declared = pick(report.figures, chart.declared);
  const highest = Math.max(...[announced, declared].flatMap(figureEnds));
  return {
    kind: 'call-up',
    axis: toZeroAxis(highest, 3, announced.measure.unit),
    announced: { ...toBarRow(report, announced), bar: toPart(report, announced, 0, announced.label) },
    declared: { ...toBarRow(report, declared), parts: toParts(report, pickFigures(report, chart.parts)) },
    notes: chart.annotations.map((annotation, index) => toNoteMark(report, annotation, index, () => 0)),
  };
}

/** A share as a bar of its whole, and readings too close for that bar, if there are any, as dots on an enlarged scale. */
export function toShareDrawing(report: Report, chart: Input<'share'>): ShareDrawing {
  const figure = pick(report.figures, chart.figure);
  const before = chart.before === undefined ? undefined : pick(report.figures, chart.before);
  return {
    kind: 'share',
    part: {
      ...toPart(report, figure, 0, figure.label),
      label: [[...toValueLine(figure), { text: ` ${figure.label}`, as: 'plain' }]],
    },
    ...(before === undefined
      ? {}
      : {
          before: {
            ...toPart(report, before, 0, before.label),
            label: [[...toValueLine(before), { text: ` ${before.label}`, as: 'plain' }]],
          },
        }),
    whole: figure.measure.whole ?? '100%',
    under: toUnder(report, chart, figure),
  };
}

/** What stands under a share's bar: its readings enlarged, or, where there are none to tell apart, who says so. */
function toUnder(report: Report, chart: Input<'share'>, figure: Figure): ShareDrawing['under'] {
  const row = toNotedRow(report, chart, figure);
  if (chart.readings.length === 0) return { kind: 'said', row };
  const readings = [figure, ...pickFigures(report, chart.readings)];
  const values = readings.flatMap(figureEnds);
  const panel: RowsPanel = {
    title: 'The same, enlarged',
    axis: toZoomAxis(Math.min(...values), Math.max(...values), 4, '%', 0.4),
    groups: [{ rows: [row, ...readings.slice(1).map((reading) => toNotedRow(report, chart, reading))] }],
    reference: toReference(figure),
  };
  return { kind: 'readings', panel: nameApart(panel, readings) };
}
