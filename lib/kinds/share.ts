import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { lastQuantity, limitsOf } from '../facts/quantity';
import { type Placing, standingInTime } from '../facts/standing';
import { chartKeys } from '../schema/chart';
import type { Comparison, Figure, Report } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { isPercent } from '../words/units';
import { toZeroAxis, toZoomAxis } from './axis';
import { toPart } from './bar';
import type { RowsPanel } from './drawing';
import { defineKind, type Entries, listed, single, type Wrong } from './kind';
import type { ShareDrawing } from './length-drawing';
import { toReference, toValueLine } from './mark';
import { extentOf, nameApart, toNotedRow } from './row';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('share'),
    figure: idOf.figure.meta({
      description: 'The share: a figure whose measure is in per cent of a `whole`.',
      examples: ['treated-2023'],
    }),
    before: idOf.figure.optional().meta({
      description: 'The part of it that was there before, a share of the same whole.',
      examples: ['treated-2010'],
    }),
    readings: z
      .array(idOf.figure)
      .default([])
      .meta({
        description: 'Other readings of the share, too close to it for the bar, as dots on an enlarged scale.',
        examples: [['treated-survey', 'treated-clinics']],
      }),
  })
  .meta({ title: 'Chart: share', description: 'One share as a bar of its whole.' });
type Share = z.infer<typeof schema>;

const PLACING: Placing = { place: 'covered', stands: 'last' };

/** Shares on one bar must be shares of one whole. */
function checkWhole({ figure, before, readings }: Share, { figures, measures }: Entries): readonly Wrong[] {
  const measureOf = (id: string) => measures.get(figures.get(id)?.measure ?? '');
  const share = measureOf(figure);
  if (share === undefined) return [];
  if (share.whole === undefined) {
    const message = isPercent(share.unit)
      ? `${figure} has no whole to be a part of; write whole: under its measure, or draw it in another kind of chart`
      : `${figure} is counted in ${share.unit}; write a figure in per cent of a whole`;
    return [{ at: ['figure'], message }];
  }
  return [...single(before, 'before'), ...listed(readings, 'readings')].flatMap(({ id, at }) => {
    const measure = measureOf(id);
    if (measure === undefined || measure.whole === share.whole) return [];
    const message = `${id} is not a share of ${share.whole}; write one that is, or remove it`;
    return [{ at, message }];
  });
}

/** A part that was there before, larger than the share that holds it. */
function checkBefore(chart: Share, { figures }: Entries): readonly Wrong[] {
  const before = lastQuantity(figures.get(chart.before ?? ''));
  const share = lastQuantity(figures.get(chart.figure));
  if (before === undefined || share === undefined) return [];
  const { low } = limitsOf(before);
  const { high } = limitsOf(share);
  if (low <= high) return [];
  const message = `${low} is more than the ${high} of ${chart.figure}, and is drawn as a part of it; write it under readings`;
  return [{ at: ['before'], message }];
}

/** Shares of two times further apart than this, in ms, may be shares of two wholes: the people of one year and of another. */
const APART = 366 * 86_400_000;

/** A share of another time on one bar: its whole may have been another then, unless a comparison says why it may stand there. */
function checkTimes({ figure, before }: Share, entries: Entries): readonly Wrong[] {
  if (before === undefined || !entries.allCompared) return [];
  const standingOf = (id: string) => {
    const given = entries.figures.get(id);
    const measure = entries.measures.get(given?.measure ?? '');
    return given === undefined || measure === undefined ? undefined : standingInTime(given, measure, PLACING);
  };
  const [own, then] = [standingOf(figure), standingOf(before)];
  if (own === undefined || then === undefined || own.from - then.to <= APART) return [];
  const compared = [...entries.comparisons.values()].some(({ figures }) =>
    [figure, before].every((id) => figures.includes(id)),
  );
  if (compared) return [];
  const message = `${before} is of ${then.text} and ${figure} of ${own.text}, whose wholes may differ; draw them with kind: change, or write a comparison of the two that says why one bar may hold both`;
  return [{ at: ['before'], message }];
}

/** What of a whole an enlarged scale shows at the most: with more, nothing is enlarged, and all of it is shown. */
const ENLARGED = 60;

/** The scale of readings and what it is called: enlarged around them, but never beyond the whole. */
function toScale(low: number, high: number): Pick<RowsPanel, 'title' | 'axis'> {
  const axis = toZoomAxis(low, high, 4, '%', 0.4);
  const [from, to] = [Math.max(0, axis.from), Math.min(100, axis.to)];
  if (to - from > ENLARGED) return { title: drawingWords.readings, axis: toZeroAxis(100, 4, '%') };
  const ticks = axis.ticks.filter(({ value }) => value >= from && value <= to);
  return { title: drawingWords.sameEnlarged, axis: { ...axis, from, to, ticks } };
}

/** What stands under a share's bar: its readings enlarged, or, where there are none to tell apart, who says so. */
function toUnder(report: Report, chart: Share, figure: Figure): ShareDrawing['under'] {
  const row = toNotedRow(report, chart, figure);
  if (chart.readings.length === 0) return { kind: 'said', row };
  const readings = [figure, ...pickFigures(report, chart.readings)];
  const { low, high } = extentOf(readings);
  const panel: RowsPanel = {
    ...toScale(low, high),
    groups: [{ rows: [row, ...readings.slice(1).map((reading) => toNotedRow(report, chart, reading))] }],
    reference: toReference(figure),
  };
  return { kind: 'readings', panel: nameApart(panel, readings) };
}

/** A share as a bar of its whole, and readings too close for that bar, if there are any, as dots on an enlarged scale. */
function drawShare(report: Report, chart: Share): ShareDrawing {
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

/** Why a share of another time may stand on one bar with it, where a comparison of the two says so. */
function reasonOf(report: Report, { figure, before }: Share): string | undefined {
  const both = [figure, before];
  const isOf = ({ figures }: Comparison) => both.every((id) => figures.some((one) => one.id === id));
  return before === undefined ? undefined : report.comparisons.find(isOf)?.why;
}

/** One share of a whole. */
export const share = defineKind('share', schema, (chart) => ({
  figures: [
    ...single(chart.figure, 'figure'),
    ...single(chart.before, 'before'),
    ...listed(chart.readings, 'readings'),
  ],
  rows: 'whole',
  reason: (report) => reasonOf(report, chart),
  rules: (entries) => [...checkWhole(chart, entries), ...checkBefore(chart, entries), ...checkTimes(chart, entries)],
  draw: (report) => drawShare(report, chart),
}));
