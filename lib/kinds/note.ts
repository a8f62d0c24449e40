import { pick } from '../facts/lookup';
import { toPlainText } from '../facts/prose-view';
import { anchorAddress, figureAddress } from '../format/address';
import { formatDate } from '../format/date';
import type { AnnotationInput } from '../schema/chart';
import type { Dated, Span } from '../schema/date';
import type { Event, Figure, Report } from '../schema/report';
import type { NoteMark, PointView } from './drawing';
import { placeOf } from './time-place';

/** What annotations of a drawing over time stand on. */
export type NoteGround = {
  readonly range: Span;
  /** The marks of its figures: what is said of a figure stands where its mark does. */
  readonly marks: readonly PointView[];
  /** How high and low the drawing’s line runs in a time; undefined where it has none then. */
  readonly levelsIn: (time: Span) => { readonly low: number; readonly high: number } | undefined;
};

type Labelled = { readonly key: string; readonly text: string };

const labelOf = (report: Report, { label }: AnnotationInput, index: number): Labelled => ({
  key: `note-${index + 1}`,
  text: toPlainText(report, label),
});

/** An annotation of a drawing that has no time axis: what it says, and of what. */
export function toNoteText(report: Report, annotation: AnnotationInput, index: number): NoteMark {
  const { on } = annotation;
  const labelled = { ...labelOf(report, annotation, index), x: 0, y: 0, lead: '' };
  if (!('figure' in on)) return { ...labelled, subject: '', tone: 'context' };
  const figure = pick(report.figures, on.figure);
  return { ...labelled, subject: figure.id, tone: figure.role, href: figureAddress(report.id, figure.id) };
}

/** Throws when the chart doesn’t draw the figure, which the checks should have refused. */
function noteOnFigure(report: Report, figure: Figure, labelled: Labelled, { marks }: NoteGround): NoteMark {
  const point = marks.find(({ mark }) => mark.key === figure.id);
  if (point === undefined) throw new Error(`${figure.id}: an annotation points at a mark that isn’t drawn`);
  const { x, xEnd, mark } = point;
  return {
    ...labelled,
    ...{ subject: figure.id, x, y: mark.value, lead: '', tone: figure.role },
    ...(xEnd === undefined ? {} : { xEnd }),
    href: figureAddress(report.id, figure.id),
  };
}

/** A date at its precision: on the line as far as that runs then, else on the axis, because nothing gives it a height. */
function noteOnTime(date: Dated, labelled: Labelled, { range, levelsIn }: NoteGround) {
  const place = placeOf(date, range);
  const levels = levelsIn({ from: place.x, to: place.xEnd ?? place.x });
  return {
    ...labelled,
    ...place,
    ...(levels === undefined ? {} : { y: levels.low }),
    ...(levels === undefined || levels.low === levels.high ? {} : { yEnd: levels.high }),
    lead: `${formatDate(date)}: `,
  };
}

function noteOnEvent(report: Report, event: Event, labelled: Labelled, ground: NoteGround): NoteMark {
  return {
    ...noteOnTime(event.precise?.date ?? event.date, labelled, ground),
    ...{ subject: event.id, tone: event.role, href: anchorAddress(report.id, event.id) },
  };
}

/** An annotation with its subject in data space. */
export function toNoteMark(report: Report, annotation: AnnotationInput, index: number, ground: NoteGround): NoteMark {
  const labelled = labelOf(report, annotation, index);
  const { on } = annotation;
  if ('figure' in on) return noteOnFigure(report, pick(report.figures, on.figure), labelled, ground);
  if ('event' in on) return noteOnEvent(report, pick(report.events, on.event), labelled, ground);
  return { ...noteOnTime(on.date, labelled, ground), subject: '', tone: 'context' };
}

type LinePoint = { readonly x: number; readonly y: number | undefined };

/** The height of a straight line from one point to the next at a time between them. */
function between(before: LinePoint, after: LinePoint, time: number): number | undefined {
  if (before.y === undefined || after.y === undefined) return undefined;
  const share = after.x === before.x ? 0 : (time - before.x) / (after.x - before.x);
  return before.y + share * (after.y - before.y);
}

/** How high and low a line of points runs in a time; where a y is missing, the line has a gap. Before and after it there is none. */
export function levelsOf(points: readonly LinePoint[]): NoteGround['levelsIn'] {
  return ({ from, to }) => {
    const ends = points.flatMap((point, index) => {
      const next = points[index + 1];
      const times = [from, to].filter((time) => next !== undefined && time > point.x && time < next.x);
      return [
        ...(point.x >= from && point.x <= to ? [point.y] : []),
        ...times.map((time) => (next === undefined ? undefined : between(point, next, time))),
      ];
    });
    const heights = ends.filter((height) => height !== undefined);
    return heights.length === 0 ? undefined : { low: Math.min(...heights), high: Math.max(...heights) };
  };
}
