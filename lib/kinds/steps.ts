import { z } from 'zod';
import { pickFigures } from '../facts/lookup';
import { limitsOf } from '../facts/quantity';
import type { Placing, Standing } from '../facts/standing';
import { formatDate, formatDateShort } from '../format/date';
import { chartKeys } from '../schema/chart';
import { type Dated, Day, EdtfPeriod, endsOf, isOpen } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { idOf, Line } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { toSignedAxis, toTimeAxis } from './axis';
import type { NoteMark, PointView, StepsDrawing } from './drawing';
import { defineKind, listed, single } from './kind';
import { toLevels } from './level';
import { toHedgeLines, toIntervalLines, toMark, toValueLine } from './mark';
import { measuresOf, requireOneMeasure } from './measures';
import { type NoteGround, toNoteMark } from './note';
import { extentOf, sharedUnit } from './row';
import { checkSet, checkTarget, forceOf, knownUntil, layOut, planName, type Step, sinceOf } from './step';
import { isDay, middleOf, placeOfStanding, standingOf } from './time-place';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('steps'),
    figures: z
      .array(idOf.figure)
      .min(1)
      .meta({
        description:
          'What was set, one figure for each time: a price, a rate, a strength. What was counted or estimated of several times, as turnouts are, isn’t in force from one to the next: use `change`, `bars` or `series`.',
        examples: [['strength-2022', 'strength-2023']],
      }),
    target: idOf.figure.optional().meta({
      description: 'What the steps lead to; it is named as the target.',
      examples: ['strength-target'],
    }),
    range: EdtfPeriod.meta({ description: 'The time that it shows.', examples: ['2016/2026'] }),
    at: Day.optional().meta({
      description:
        'The day that the chart turns on, such as the article’s: a line from the step that holds then down to the axis. An annotation on that date is its label; without one the line is labelled with the date.',
      examples: ['2024-10-08'],
    }),
    dated: Line.max(30)
      .optional()
      .meta({
        description:
          'What happened to each document on the day it was said, written before that day. Without it the day stands alone.',
        examples: ['signed'],
      }),
  })
  .meta({
    title: 'Chart: steps',
    description:
      'One quantity that is set anew from time to time, up to a target: in force from one step to the next until the day of `at`, or of the article, and dashed where it isn’t in force, or not yet, or from that day on as it was decided. With `place: said` each step stands at the day of its document, and is dashed until its force.',
  });
export type Steps = z.infer<typeof schema>;

/** How steps stand in time: each holds until the next, and was said by whoever gave the number. */
const placingOf = ({ place }: Steps): Placing => ({ place, stands: 'giving', holds: true });

/** The label of the date that a chart turns on, where no annotation stands there: `8 October 2024, the article’s date`. */
function toDateNote(report: Report, date: Dated, y: number): NoteMark {
  const { issued } = report.head.article;
  const isArticle = issued !== undefined && date.from === issued.from;
  const text = isArticle ? drawingWords.articleDate(formatDate(date)) : formatDate(date);
  return { key: 'note-at', subject: '', x: date.from, y, lead: '', text, tone: 'reported' };
}

/** The date with which a period begins, or its name: a step of `2023-01/2023-12` is from January. */
const beginningOf = (date: Dated) => (date.called === undefined ? (endsOf(date).first ?? date) : date);

/** When the period of a step ends, where it is written with its end. */
function untilOf({ period }: Figure): { until?: number } {
  if (period === undefined || isOpen(period) || !period.text.includes('/')) return {};
  return { until: period.to };
}

/** When a step is dated: since when it holds, or what happened to its document on which day. */
function whenText({ dated, place }: Steps, standing: Standing): string {
  if (standing.as !== 'said') return drawingWords.from(formatDateShort(beginningOf(standing)));
  const date = formatDateShort(standing);
  if (dated !== undefined) return `${dated} ${date}`;
  return place === 'said' ? date : drawingWords.asSaid(date, isDay(standing));
}

/** A step with its label: the number, when it is dated, and its hedges. */
function toStep(report: Report, chart: Steps, figure: Figure): Step {
  const standing = standingOf(figure, placingOf(chart));
  const number = toValueLine(figure);
  const isTarget = figure.id === chart.target;
  const plan = planName(figure, isTarget);
  const force = forceOf(figure, standing, isTarget);
  const place = placeOfStanding(standing, chart.range);
  const point: PointView = {
    mark: toMark(report, figure),
    // A dashed line shows the time that it is due, and a bar would cover it.
    ...(force === undefined ? { x: middleOf(place) } : place),
    label: [
      plan === undefined ? number : [{ text: `${plan} `, as: 'bound' as const }, ...number],
      [{ text: whenText(chart, standing), as: 'quiet' }],
      ...toHedgeLines(report, figure),
      ...toIntervalLines(figure),
    ],
  };
  const { low, high } = limitsOf(figure.said.quantity);
  return {
    point,
    since: sinceOf(standing),
    force,
    ...untilOf(figure),
    ...(low === high ? {} : { range: [low, high] }),
  };
}

/** One quantity that is set anew from time to time, in steps, and the target after them. */
function drawSteps(report: Report, chart: Steps): StepsDrawing {
  const others = chart.figures.filter((id) => id !== chart.target);
  const figures = pickFigures(report, chart.target === undefined ? others : [...others, chart.target]);
  const steps = figures.map((figure) => toStep(report, chart, figure)).toSorted((a, b) => a.point.x - b.point.x);
  const { range } = chart;
  const { levelsIn, ...laid } = layOut(steps, range);
  const known = knownUntil(report, figures, chart);
  const levels = toLevels(report, chart, range);
  const { low, high } = extentOf([...figures, ...pickFigures(report, chart.levels)]);
  const y = toSignedAxis(low, high, 3, sharedUnit(figures), 1.14);
  const day = chart.at?.from;
  const at = day === undefined ? undefined : { x: day, y: levelsIn({ from: day, to: day })?.low ?? y.to };
  const isAt = (note: NoteMark) => at !== undefined && note.x === at.x && note.xEnd === undefined;
  const ground: NoteGround = { range, marks: [...steps.map(({ point }) => point), ...levels], levelsIn };
  const notes = chart.annotations.map((annotation, index): NoteMark => {
    const note = toNoteMark(report, annotation, index, ground);
    return 'date' in annotation.on && isAt(note) ? { ...note, tone: 'reported' } : note;
  });
  const own =
    chart.at === undefined || at === undefined || notes.some(isAt) ? [] : [toDateNote(report, chart.at, at.y)];
  return {
    kind: 'steps',
    x: toTimeAxis(range.from, range.to),
    y,
    steps: steps.map(({ point }) => point),
    ...laid,
    ...(known === undefined || laid.force.length === 0 ? {} : { known }),
    levels,
    ...(at === undefined ? {} : { at }),
    notes: [...notes, ...own],
  };
}

/** One quantity that is set anew from time to time. */
export const steps = defineKind('steps', schema, (chart) => {
  const { figures, target, range, at } = chart;
  const isApart = target !== undefined && !figures.includes(target);
  return {
    figures: [...listed(figures, 'figures'), ...single(isApart ? target : undefined, 'target')],
    drawsLevels: true,
    time: { range, at, ...placingOf(chart), axis: true },
    rules: (entries) => [
      ...requireOneMeasure(measuresOf(entries, [...figures, target])),
      ...checkSet(figures, entries),
      ...checkTarget(chart, placingOf(chart), entries),
    ],
    draw: (report) => drawSteps(report, chart),
  };
});
