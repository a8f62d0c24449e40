import { formatDateShort } from '../../format/date';
import type { ChartInput } from '../../schema/chart';
import type { Figure, Report } from '../../schema/report';
import { pick, pickFigures } from '../lookup';
import { figureValue, lastLink } from '../said';
import { quoteAll } from '../wording';
import { toZeroAxis, toZoomAxis } from './axis';
import { figureEnds, toMark, toReference, toValueLine } from './mark';
import { toNoteMark } from './note';
import { toNotedRow, toRow } from './rows-drawing';
import type { BarPart, CallUpDrawing, ShareDrawing } from './view';

type Input<Kind extends ChartInput['kind']> = Extract<ChartInput, { kind: Kind }>;

function toPart(report: Report, figure: Figure, from: number, label: string): BarPart {
  return {
    mark: toMark(report, figure),
    from,
    to: from + figureValue(figure),
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

/** A row's second line with the article's hedges, which a bar has no other place for. */
function withHedges(sub: string, figure: Figure): string {
  const hedges = lastLink(figure).hedges ?? [];
  return hedges.length === 0 ? sub : `${sub}; the article: ${quoteAll(hedges)}`;
}

/** An order as announced, hatched, over what was declared of it, in its parts. Both on one scale from zero. */
export function toCallUpDrawing(report: Report, chart: Input<'call-up'>): CallUpDrawing {
  const announced = pick(report.figures, chart.announced);
  const declared = pick(report.figures, chart.declared);
  const date = lastLink(declared).date;
  const highest = Math.max(...[announced, declared].flatMap(figureEnds));
  return {
    kind: 'call-up',
    axis: toZeroAxis(highest, 3, announced.measure.unit),
    announced: {
      ...toRow(report, announced),
      name: announced.name,
      sub: withHedges(toRow(report, announced).sub, announced),
      bar: toPart(report, announced, 0, announced.label),
    },
    declared: {
      ...toRow(report, declared),
      name: declared.name,
      ...(date === undefined ? {} : { sub: `${lastLink(declared).agent.name}, ${formatDateShort(date)}` }),
      parts: toParts(report, pickFigures(report, chart.parts)),
    },
    notes: chart.annotations.map((annotation, index) => toNoteMark(report, annotation, index, () => 0)),
  };
}

/** A share as a bar of its whole, and readings too close for that bar as dots on an enlarged scale. */
export function toShareDrawing(report: Report, chart: Input<'share'>): ShareDrawing {
  const figure = pick(report.figures, chart.figure);
  const before = chart.before === undefined ? undefined : pick(report.figures, chart.before);
  const readings = [figure, ...pickFigures(report, chart.readings)];
  const values = readings.flatMap(figureEnds);
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
    readings: {
      title: 'The same, enlarged',
      axis: toZoomAxis(Math.min(...values), Math.max(...values), 4, '%', 0.4),
      groups: [{ rows: readings.map((reading) => toNotedRow(report, chart, reading)) }],
      reference: toReference(figure),
    },
  };
}
