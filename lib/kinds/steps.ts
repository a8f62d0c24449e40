import { z } from 'zod';
import { pick, pickFigures } from '../facts/lookup';
import { rolesOf } from '../facts/said';
import { formatDate, formatDateShort } from '../format/date';
import { chartKeys } from '../schema/chart';
import { type Dated, EdtfDate, EdtfPeriod, isBefore } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { idOf, Line } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { toTimeAxis, toZeroAxis } from './axis';
import type { NoteMark, PointView, StepsDrawing } from './drawing';
import { defineKind, type Entries, fromZero, listed, single, type Wrong } from './kind';
import { figureEnds, toHedgeLines, toMark, toValueLine } from './mark';
import { measuresOf, requireOneMeasure } from './measures';
import { toNoteMark } from './note';

/** One quantity that is set anew from time to time, as steps by the date of each document, up to a target. */
const schema = z.strictObject({
  ...chartKeys,
  kind: z.literal('steps'),
  figures: z.array(idOf.figure).min(1),
  target: idOf.figure.optional(),
  range: EdtfPeriod,
  /**
   * The date that the chart turns on, such as the article's: a line from the step that holds then down to the axis. An
   * annotation on that date is its label; without one the line is labelled with the date.
   */
  at: EdtfDate.optional(),
  /** What happened to each document on its date, written before it: `signed`. Without it the date stands alone. */
  dated: Line.max(30).optional(),
});
type Steps = z.infer<typeof schema>;

/** A target that would stand before a step that leads to it. */
function checkTarget({ figures, target }: Steps, entries: Entries): readonly Wrong[] {
  const dateOf = (id: string) => {
    const chain = entries.figures.get(id)?.chain;
    return chain === undefined ? undefined : rolesOf(chain).giving.date;
  };
  const date = target === undefined ? undefined : dateOf(target);
  const later = figures.find((id) => id !== target && isBefore(date, dateOf(id)));
  if (later === undefined) return [];
  const message = `${target} is of ${date?.text}, before the step of ${later}; write the last step’s target`;
  return [{ at: ['target'], message }];
}

function stepDate(figure: Figure): Dated {
  const date = figure.said.giving.date;
  if (date === undefined) throw new Error(`${figure.id}: a step needs the date of its document`);
  return date;
}

/** The label of the date that a chart turns on, where no annotation stands there: `8 October 2024, the article’s date`. */
function toDateNote(report: Report, date: Dated, y: number): NoteMark {
  const { issued } = report.head.article;
  const isArticle = issued !== undefined && date.from === issued.from;
  const text = isArticle ? drawingWords.articleDate(formatDate(date)) : formatDate(date);
  return { key: 'note-at', subject: '', x: date.from, y, lead: '', text, tone: 'reported' };
}

/** A step with its label: the number, what happened to its document when, and its hedges. */
function toStep(report: Report, figure: Figure, dated: string | undefined, lead: string): PointView {
  const number = toValueLine(figure);
  const label = lead === '' ? number : [{ text: `${lead} `, as: 'bound' as const }, ...number];
  return {
    mark: toMark(report, figure),
    x: stepDate(figure).from,
    label: [
      label,
      [{ text: [...(dated === undefined ? [] : [dated]), formatDateShort(stepDate(figure))].join(' '), as: 'quiet' }],
      ...toHedgeLines(report, figure),
    ],
  };
}

/** One quantity that is set anew from time to time, in steps by the date of each document, and the target after them. */
function drawSteps(report: Report, chart: Steps): StepsDrawing {
  const figures = pickFigures(
    report,
    chart.figures.filter((id) => id !== chart.target),
  );
  const target = chart.target === undefined ? undefined : pick(report.figures, chart.target);
  const steps = figures.map((figure) => toStep(report, figure, chart.dated, '')).toSorted((a, b) => a.x - b.x);
  const targetStep = target === undefined ? undefined : toStep(report, target, chart.dated, drawingWords.target);
  const levelAt = (time: number) => steps.findLast((step) => step.x <= time)?.mark.value ?? 0;
  const at = chart.at === undefined ? undefined : { x: chart.at.from, y: levelAt(chart.at.from) };
  const isAt = (note: NoteMark) => at !== undefined && note.x === at.x && note.xEnd === undefined;
  const notes = chart.annotations.map((annotation, index): NoteMark => {
    const note = toNoteMark(report, annotation, index, levelAt);
    const step = [...steps, ...(targetStep === undefined ? [] : [targetStep])].find(
      ({ mark }) => mark.key === note.subject,
    );
    if (step !== undefined) return { ...note, x: step.x };
    return isAt(note) ? { ...note, tone: 'reported' } : note;
  });
  const own =
    chart.at === undefined || at === undefined || notes.some(isAt) ? [] : [toDateNote(report, chart.at, at.y)];
  const highest = Math.max(...[...figures, ...(target === undefined ? [] : [target])].flatMap(figureEnds));
  const unit = figures[0]?.measure.unit ?? '';
  const { from, to } = chart.range;
  return {
    kind: 'steps',
    x: toTimeAxis(from, to),
    y: toZeroAxis(highest, 3, unit, 1.14),
    steps,
    until: to,
    ...(targetStep === undefined ? {} : { target: targetStep }),
    ...(at === undefined ? {} : { at }),
    notes: [...notes, ...own],
  };
}

/** One quantity that is set anew from time to time. */
export const steps = defineKind('steps', schema, (chart) => {
  const { figures, target, range, at } = chart;
  const isApart = target !== undefined && !figures.includes(target);
  return {
    figures: fromZero([...listed(figures, 'figures'), ...single(isApart ? target : undefined, 'target')]),
    time: { range, at, stands: 'giving', axis: true },
    rules: (entries) => [
      ...requireOneMeasure(measuresOf(entries, [...figures, target])),
      ...checkTarget(chart, entries),
    ],
    draw: (report) => drawSteps(report, chart),
  };
});
