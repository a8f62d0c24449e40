import { formatDate, formatDateShort } from '../../format/date';
import type { NoteMark, PointView, StepsDrawing } from '../../kinds/drawing';
import type { ChartInput } from '../../schema/chart';
import type { Dated } from '../../schema/date';
import type { Figure, Report } from '../../schema/report';
import { pick, pickFigures } from '../lookup';
import { toTimeAxis, toZeroAxis } from './axis';
import { figureEnds, toHedgeLines, toMark, toValueLine } from './mark';
import { toNoteMark } from './note';

type Input = Extract<ChartInput, { kind: 'steps' }>;

function stepDate(figure: Figure): Dated {
  const date = figure.said.giving.date;
  if (date === undefined) throw new Error(`${figure.id}: a step needs the date of its document`);
  return date;
}

/** The label of the date that a chart turns on, where no annotation stands there: `8 October 2024, the article’s date`. */
function toDateNote(report: Report, date: Dated, y: number): NoteMark {
  const { issued } = report.head.article;
  const isArticle = issued !== undefined && date.from === issued.from;
  const text = isArticle ? `${formatDate(date)}, the article’s date` : formatDate(date);
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
export function toStepsDrawing(report: Report, chart: Input): StepsDrawing {
  const figures = pickFigures(
    report,
    chart.figures.filter((id) => id !== chart.target),
  );
  const target = chart.target === undefined ? undefined : pick(report.figures, chart.target);
  const steps = figures.map((figure) => toStep(report, figure, chart.dated, '')).toSorted((a, b) => a.x - b.x);
  const targetStep = target === undefined ? undefined : toStep(report, target, chart.dated, 'target');
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
