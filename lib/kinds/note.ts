import { pick } from '../facts/lookup';
import { toPlainText } from '../facts/prose-view';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import type { AnnotationInput } from '../schema/chart';
import type { Dated } from '../schema/date';
import type { Event, Figure, Report } from '../schema/report';
import type { NoteMark } from './drawing';

const DAY = 86_400_000;

/** When a figure was said; the date of its last link. Throws when that isn't known. */
export function figureTime(figure: Figure): number {
  const date = figure.said.last.date;
  if (date === undefined) throw new Error(`${figure.id}: a figure on a time axis needs a date on its last link`);
  return date.from;
}

function timeOf({ from, to }: Dated): { x: number; xEnd?: number } {
  return to - from < DAY ? { x: from } : { x: from, xEnd: to };
}

type Labelled = { readonly key: string; readonly text: string };
type LevelAt = (time: number) => number;

function noteOnFigure(report: Report, figure: Figure, labelled: Labelled): NoteMark {
  const { date } = figure.said.last;
  return {
    ...labelled,
    subject: figure.id,
    x: date?.from ?? 0,
    y: figure.said.value,
    lead: '',
    tone: figure.role,
    href: figureAddress(report.id, figure.id),
  };
}

function noteOnEvent(report: Report, event: Event, labelled: Labelled, levelAt: LevelAt): NoteMark {
  const date = event.precise?.date ?? event.date;
  const time = timeOf(date);
  const middle = time.xEnd === undefined ? time.x : (time.x + time.xEnd) / 2;
  return {
    ...labelled,
    ...time,
    subject: event.id,
    y: levelAt(middle),
    lead: `${formatDate(date)}: `,
    tone: event.role,
    href: anchorAddress(report.id, event.id),
  };
}

function noteOnDate(date: Dated, labelled: Labelled, levelAt: LevelAt): NoteMark {
  const time = timeOf(date);
  return { ...labelled, ...time, subject: '', y: levelAt(time.x), lead: `${formatDate(date)}: `, tone: 'context' };
}

/**
 * An annotation with its subject in data space.
 * @param levelAt the height of the drawing's line at a time, where a date alone is the subject.
 */
export function toNoteMark(report: Report, annotation: AnnotationInput, index: number, levelAt: LevelAt): NoteMark {
  const labelled = { key: `note-${index + 1}`, text: toPlainText(report, annotation.label) };
  const { on } = annotation;
  if ('figure' in on) return noteOnFigure(report, pick(report.figures, on.figure), labelled);
  if ('event' in on) return noteOnEvent(report, pick(report.events, on.event), labelled, levelAt);
  return noteOnDate(on.date, labelled, levelAt);
}

/** The height of a line of points at a time, between its neighbours in a straight line; at its ends, the end's. */
export function levelOf(points: readonly { readonly x: number; readonly y: number }[]): (time: number) => number {
  return (time) => {
    const after = points.findIndex((point) => point.x >= time);
    const next = points[after === -1 ? points.length - 1 : after];
    const before = points[Math.max(0, (after === -1 ? points.length : after) - 1)];
    if (next === undefined || before === undefined) return 0;
    if (next.x === before.x) return next.y;
    const share = Math.min(1, Math.max(0, (time - before.x) / (next.x - before.x)));
    return before.y + share * (next.y - before.y);
  };
}
