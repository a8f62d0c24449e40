import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { lastQuantity, limitsOf } from '../facts/quantity';
import { quoteAll } from '../facts/wording';
import { chartKeys } from '../schema/chart';
import type { Figure, Report } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { toZeroAxis } from './axis';
import { toPart } from './bar';
import type { Row } from './drawing';
import { defineKind, type Entries, fromZero, listed, single, type Wrong } from './kind';
import type { BarPart, PartsDrawing } from './length-drawing';
import { figureEnds, toHedgeLines } from './mark';
import { measuresOf, requireOneMeasure, requireOneUnit } from './measures';
import { toNoteText } from './note';
import { rowSub, toRow } from './row';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('parts'),
    announced: idOf.figure.meta({ description: 'What was announced.', examples: ['call-up'] }),
    declared: idOf.figure.meta({ description: 'What was declared of it.', examples: ['called-up'] }),
    parts: z
      .array(idOf.figure)
      .min(2)
      .meta({ description: 'The parts of what was declared, in order.', examples: [['volunteers', 'reservists']] }),
  })
  .meta({
    title: 'Chart: parts',
    description: 'What was announced as a bar, and under it what was declared of it, in parts.',
  });
type PartsChart = z.infer<typeof schema>;

/** What was declared counts what was announced; the parts count what was declared. */
function checkMeasures({ announced, declared, parts: all }: PartsChart, entries: Entries): readonly Wrong[] {
  const drawn = [announced, declared, ...all];
  const own = drawn.filter((id) => entries.figures.get(id)?.partOf !== declared);
  const wrong = requireOneMeasure(measuresOf(entries, own));
  return wrong.length > 0 ? wrong : requireOneUnit(entries, measuresOf(entries, drawn), 'parts');
}

/** Bars without a length, and parts that would reach beyond their bar. */
function checkBars(chart: PartsChart, { figures }: Entries): readonly Wrong[] {
  const limits = (id: string) => {
    const quantity = lastQuantity(figures.get(id));
    return quantity === undefined ? undefined : limitsOf(quantity);
  };
  const empty = (['announced', 'declared'] as const).flatMap((key): Wrong[] => {
    const message = `${chart[key]} is zero, and no bar can be drawn of it; show it in a section of kind: figures`;
    return limits(chart[key])?.high === 0 ? [{ at: [key], message }] : [];
  });
  const declared = limits(chart.declared);
  const lows = chart.parts.map((id) => limits(id)?.low ?? 0);
  const sum = lows.reduce((total, low) => total + low, 0);
  if (declared === undefined || declared.high <= 0 || sum <= declared.high) return empty;
  // A part that alone is more than its whole has a fault of its own.
  const { high } = declared;
  if (chart.parts.some((id, index) => figures.get(id)?.partOf === chart.declared && (lows[index] ?? 0) > high))
    return empty;
  const message = `the parts make ${sum}, more than the ${high} of ${chart.declared}; leave out parts that overlap, or correct a number`;
  return [...empty, { at: ['parts'], message }];
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
  const surely = figure.role === 'reported' ? drawingWords.hedgesOfArticle(quoteAll(hedges)) : quoteAll(hedges);
  const aside = row.aside.slice(toHedgeLines(report, figure).length);
  const differs = aside.map((line) => line.map(({ text }) => text).join(''));
  return {
    ...row,
    name: figure.name,
    sub: [...names, rowSub(report, figure, 'timed'), ...(hedges.length === 0 ? [] : [surely]), ...differs].join('; '),
    aside,
  };
}

/** An order as announced, hatched, over what was declared of it, in its parts. Both on one scale from zero. */
function drawParts(report: Report, chart: PartsChart): PartsDrawing {
  const announced = pick(report.figures, chart.announced);
  const declared = pick(report.figures, chart.declared);
  const highest = Math.max(...[announced, declared].flatMap(figureEnds));
  return {
    kind: 'parts',
    axis: toZeroAxis(highest, 3, announced.measure.unit),
    announced: { ...toBarRow(report, announced), bar: toPart(report, announced, 0, announced.label) },
    declared: { ...toBarRow(report, declared), parts: toParts(report, pickFigures(report, chart.parts)) },
    notes: chart.annotations.map((annotation, index) => toNoteText(report, annotation, index)),
  };
}

/** A whole in its parts: one as announced, over what was declared of it. */
export const parts = defineKind('parts', schema, (chart) => ({
  figures: fromZero([
    ...single(chart.announced, 'announced'),
    ...single(chart.declared, 'declared'),
    ...listed(chart.parts, 'parts'),
  ]),
  rules: (entries) => [...checkMeasures(chart, entries), ...checkBars(chart, entries)],
  draw: (report) => drawParts(report, chart),
}));
