import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { quoteAll } from '../format/join-words';
import { chartKeys } from '../schema/chart';
import type { Figure, Report } from '../schema/report';
import { idOf, NameLine } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { toPart } from './bar';
import type { Row } from './drawing';
import { defineKind, fromZero, listed } from './kind';
import type { BarPart, PartsDrawing } from './length-drawing';
import { namedIntervals, toDriftLines, toHedgeLines } from './mark';
import { toNoteText } from './note';
import { restFigure, toRest } from './parts-rest';
import { checkBars, checkMeasures, checkNatures, isLike } from './parts-rules';
import { rowSub, toRow } from './row';

/** More bars, or parts of one, than a reader tells apart. */
const BARS = 6;
const PARTS = 12;

const Bar = z.strictObject({
  figure: idOf.figure.meta({ description: 'The whole: the bar is as long as it.', examples: ['budget-2024'] }),
  parts: z
    .array(idOf.figure)
    .max(PARTS, { error: `more parts than can be told apart; name at most ${PARTS}, and leave the rest to the bar` })
    .default([])
    .meta({
      description:
        'Its parts, in order; without any, the bar is one length. What they leave of it is drawn and named as the rest. A part that counts by a measure of its own has `partOf:` its whole.',
      examples: [['health', 'schools', 'roads']],
    }),
  name: NameLine.max(80)
    .optional()
    .meta({ description: 'What the bar is called; without it, as its figure is.', examples: ['The budget of 2024'] }),
});
export type Bar = z.infer<typeof Bar>;

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('parts'),
    bars: z
      .array(Bar)
      .min(1)
      .max(BARS, { error: `more bars than one drawing holds; write at most ${BARS}, or make two charts` })
      .meta({
        description: 'Wholes of one measure on one scale from zero, each in its parts, from the top down.',
        examples: [[{ figure: 'budget-2023' }, { figure: 'budget-2024', parts: ['health', 'schools'] }]],
      }),
  })
  .meta({
    title: 'Chart: parts',
    description: 'Wholes as bars in their parts: a budget, a vote, what was announced and what was declared of it.',
  });
type PartsChart = z.infer<typeof schema>;

/** The intervals of a number as lines of its label: whiskers at the end of a part would lie on the next one. */
const intervalLines = (figure: Figure) =>
  namedIntervals(figure).map(({ label }) => [{ text: label, as: 'quiet' as const }]);

/** Parts one after the other, each beginning where the one before ends, and what they leave of their whole. */
function toParts(report: Report, whole: Figure, figures: readonly Figure[]): readonly BarPart[] {
  if (figures.length === 0) return [];
  let from = 0;
  const parts = figures.map((figure) => {
    const part = toPart(report, figure, from, figure.label);
    from = part.to;
    return { ...part, label: [...part.label, ...toDriftLines(figure), ...intervalLines(figure)] };
  });
  return [...parts, ...toRest(report, whole, figures)];
}

/** A bar's texts: its figure's name, under it who says so and how surely, and what differs, and its number. */
function toBarRow(report: Report, figure: Figure): Row {
  const row = toRow(report, figure);
  // Where the article names nobody, what stands under the name says who gave the number.
  const { origin, speaker, last } = figure.said;
  const names = origin === undefined || speaker !== last.agent ? [row.name] : [];
  const hedges = figure.said.hedges;
  const surely = figure.role === 'reported' ? drawingWords.hedgesOfArticle(quoteAll(hedges)) : quoteAll(hedges);
  const aside = row.aside.slice(toHedgeLines(report, figure).length);
  return {
    ...row,
    name: figure.name,
    sub: [...names, rowSub(report, figure, 'timed'), ...(hedges.length === 0 ? [] : [surely])].join('; '),
    aside,
  };
}

/** Wholes as bars on one scale from zero, each in its parts. */
function drawParts(report: Report, chart: PartsChart): PartsDrawing {
  const bars = chart.bars.map(({ figure, parts: ids, name }) => {
    const whole = pick(report.figures, figure);
    const row = toBarRow(report, whole);
    return {
      row: name === undefined ? row : { ...row, name },
      whole: toPart(report, whole, 0, whole.label),
      parts: toParts(report, whole, pickFigures(report, ids)),
    };
  });
  const ends = bars.flatMap(({ whole, parts }) => [...parts.map(({ to }) => to), ...reachesOf(whole)]);
  return {
    kind: 'parts',
    to: Math.max(...ends),
    bars,
    notes: chart.annotations.map((annotation, index) => toNoteText(report, annotation, index)),
  };
}

/** Where a bar ends, its intervals included. */
const reachesOf = ({ to, mark }: BarPart) => [to, ...mark.intervals.map(({ high }) => high)];

/** The reasons that let numbers of one kind be parts of another kind's. */
function reasonOf(report: Report, { bars }: PartsChart): string | undefined {
  const pairs = bars.flatMap(({ figure, parts: ids }) => {
    const whole = pick(report.figures, figure);
    return pickFigures(report, ids).flatMap((part) =>
      isLike(part.said.nature, whole.said.nature) ? [] : [[whole, part] as const],
    );
  });
  const reasons = pairs.flatMap(
    (pair) => report.comparisons.find(({ figures }) => pair.every((one) => figures.includes(one)))?.why ?? [],
  );
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join(' ');
}

/** Wholes in their parts. */
export const parts = defineKind('parts', schema, (chart) => ({
  figures: fromZero(
    chart.bars.flatMap(({ figure, parts: ids }, index) => [
      { id: figure, at: ['bars', index, 'figure'] },
      ...listed(ids, 'bars', index, 'parts'),
    ]),
  ),
  worked: (report) =>
    chart.bars.flatMap(
      ({ figure, parts: ids }) => restFigure(report, pick(report.figures, figure), pickFigures(report, ids)) ?? [],
    ),
  reason: (report) => reasonOf(report, chart),
  rules: (entries) => [
    ...checkMeasures(chart.bars, entries),
    ...checkNatures(chart.bars, entries),
    ...checkBars(chart.bars, entries),
  ],
  draw: (report) => drawParts(report, chart),
}));
