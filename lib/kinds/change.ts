import { z } from 'zod';
import { pick } from '../facts/lookup';
import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { formatDateShort } from '../format/date';
import { joinAnd } from '../format/join-words';
import { chartKeys } from '../schema/chart';
import { isBefore } from '../schema/date';
import type { Figure, Report } from '../schema/report';
import { idOf, NameLine } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { toFittingAxis } from './axis';
import { toChangeRows } from './change-rows';
import type { ChangeDrawing, ChangeView, LabelLine, RowsDrawing } from './drawing';
import { type At, defineKind, type Entries, type Named, type Wrong } from './kind';
import { toHedgedLine, toHedgeLines, toMark } from './mark';
import { measuresOf, requireOneMeasure } from './measures';
import { extentOf, noteOn, rowSub, sharedSub, sharedUnit, speakerText, toRow } from './row';
import { isDay, placeOfStanding, standingOf } from './time-place';

/** One number at two dates, or more. */
const Change = z.strictObject({
  /** What changes, where its figures are called otherwise: `Eastern and Southern Africa`. */
  name: NameLine.max(80).optional(),
  /** The earliest figure: `from: treated-2010`. */
  from: idOf.figure,
  /** Figures at dates between, in their order: `via: [treated-2015]`. */
  via: z.array(idOf.figure).default([]),
  /** The latest figure: `to: treated-2023`. */
  to: idOf.figure,
});
type Change = z.infer<typeof Change>;

/** Numbers of one measure at two dates or more: lines between them, or where there are many, rows of dots. */
const schema = z.strictObject({
  ...chartKeys,
  kind: z.literal('change'),
  /** What changes, from the top down: `changes: [{ from: treated-2010, to: treated-2023 }]`. */
  changes: z.array(Change).min(1),
});
type ChangeChart = z.infer<typeof schema>;

/** The most lines whose two ends can be named; more are rows. */
const LINES = 6;

/** How near to zero the lowest number may lie, as a share of the highest, for the scale to begin there: the height is at hand. */
const FROM_ZERO = 0.75;

const PLACING: Placing = { place: 'covered', stands: 'last' };

const idsOf = ({ from, via, to }: Change): readonly string[] => [from, ...via, to];

/** The figures of a change, and where each is named. */
function namedIn({ from, via, to }: Change, ...at: At): readonly Named[] {
  return [
    { id: from, at: [...at, 'from'] },
    ...via.map((id, index) => ({ id, at: [...at, 'via', index] })),
    { id: to, at: [...at, 'to'] },
  ];
}

/** When a figure of a draft stands; undefined where nobody says. */
function standingIn({ figures, measures }: Entries, id: string): Standing | undefined {
  const figure = figures.get(id);
  const measure = measures.get(figure?.measure ?? '');
  return figure === undefined || measure === undefined ? undefined : standingInTime(figure, measure, PLACING);
}

/** Figures without a time, and those that don't come after the one before them. */
function checkOrder(named: readonly Named[], entries: Entries): readonly Wrong[] {
  return named.flatMap(({ id, at }, index): readonly Wrong[] => {
    if (!entries.figures.has(id)) return [];
    const own = standingIn(entries, id);
    if (own === undefined)
      return [{ at, message: `${id} has no time to stand at; write period: on ${id} for the time that it covers` }];
    const before = named[index - 1];
    const earlier = before === undefined ? undefined : standingIn(entries, before.id);
    if (before === undefined || earlier === undefined || isBefore(earlier, own)) return [];
    const isSaid = own.as === 'said' && earlier.as === 'said';
    const advice = isSaid ? `write period: on both for the time that each covers` : `write the earlier one as from`;
    return [{ at, message: `${id} is of ${own.text}, not after ${before.id}, of ${earlier.text}; ${advice}` }];
  });
}

/** Annotations that point at another figure than the last of a change, whose label holds what is said of the line. */
function checkNotes({ annotations, changes }: ChangeChart): readonly Wrong[] {
  return annotations.flatMap(({ on }, index): readonly Wrong[] => {
    if (!('figure' in on) || changes.some(({ to }) => to === on.figure)) return [];
    const own = changes.find((one) => idsOf(one).includes(on.figure));
    if (own === undefined) return [];
    const message = `${on.figure} is no end of a change; point at ${own.to}, whose label names the line`;
    return [{ at: ['annotations', index, 'on', 'figure'], message }];
  });
}

/** Changes that end with the same figure, which one label names. */
function checkEnds({ changes }: ChangeChart): readonly Wrong[] {
  const ends = changes.map(({ to }) => to);
  return ends.flatMap((to, index) => {
    const message = `an earlier change ends with ${to} too; keep one, or write the others’ figures under via`;
    return ends.indexOf(to) < index ? [{ at: ['changes', index, 'to'], message }] : [];
  });
}

/** When it stands, in words: `2010`; where nobody gave the time, that it is the day of saying. */
function dateText(standing: Standing): string {
  const date = formatDateShort(standing);
  return standing.as === 'said' ? drawingWords.asSaid(date, isDay(standing)) : date;
}

/** Who says so, once where it is the same at each date, else with the date before it; and which of them the article has. */
function subOf(report: Report, figures: readonly Figure[], dates: readonly string[]): string {
  const subs = figures.map((figure) => `${speakerText(figure)}; ${rowSub(report, figure)}`);
  const [first = ''] = subs;
  const isOne = subs.every((sub) => sub === first);
  const said = isOne ? first : subs.map((sub, index) => drawingWords.ofDate(dates[index] ?? '', sub)).join('. ');
  const printed = dates.filter((_, index) => figures[index]?.role === 'reported');
  return printed.length === 0 ? said : `${said}; ${drawingWords.inArticle(joinAnd(printed))}`;
}

/** What differs and how wide intervals are, each with the date of its number before it. */
function asidesOf(report: Report, figure: Figure, date: string): readonly LabelLine[] {
  const { aside } = toRow(report, figure);
  // Hedges stand before the number.
  return aside.slice(toHedgeLines(report, figure).length).map((line) => {
    const text = line.map((run) => run.text).join('');
    return [{ text: drawingWords.ofDate(date, text), as: line[0]?.as ?? 'quiet' }];
  });
}

function toChangeView(report: Report, chart: ChangeChart, change: Change): ChangeView {
  const figures = idsOf(change).map((id) => pick(report.figures, id));
  const points = figures.map((figure) => {
    const standing = standingOf(figure, PLACING);
    const value = toHedgedLine(report, figure);
    return { mark: toMark(report, figure), date: dateText(standing), value, ...placeOfStanding(standing) };
  });
  const dates = points.map(({ date }) => date);
  return {
    name: change.name ?? figures.at(-1)?.name ?? '',
    sub: subOf(report, figures, dates),
    aside: figures.flatMap((figure, index) => asidesOf(report, figure, dates[index] ?? '')),
    ...noteOn(report, chart, change.to),
    points,
  };
}

/** Lines between the dates; rows of dots where lines are too many for their ends to be named. */
function drawChange(report: Report, chart: ChangeChart): ChangeDrawing | RowsDrawing {
  const changes = chart.changes.map((change) => toChangeView(report, chart, change));
  const figures = chart.changes.flatMap(idsOf).map((id) => pick(report.figures, id));
  const { low, high } = extentOf(figures);
  const y = toFittingAxis(low, high, 4, sharedUnit(figures), FROM_ZERO, 0.12);
  const rows = toChangeRows(changes, y);
  if (changes.length > LINES) return { kind: 'rows', size: 'plain', panels: [rows] };
  const times = changes.flatMap(({ points }) => points);
  return {
    kind: 'change',
    x: { from: Math.min(...times.map(({ x }) => x)), to: Math.max(...times.map(({ x, xEnd = x }) => xEnd)) },
    y,
    ...sayOnce(changes),
    rows,
  };
}

/** What is said of most changes alike, once. */
function sayOnce(changes: readonly ChangeView[]): Pick<ChangeDrawing, 'changes' | 'said'> {
  const shared = sharedSub(changes.map(({ sub }) => sub));
  if (shared === undefined) return { changes };
  const strip = (change: ChangeView) => (change.sub === shared.sub ? { ...change, sub: '' } : change);
  return { changes: changes.map(strip), said: shared.said };
}

/** Each figure once, where it is named first: one change may go on where another ends. */
function onceEach(named: readonly Named[]): readonly Named[] {
  return named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index);
}

/** A change between dates. */
export const change = defineKind('change', schema, (chart) => {
  const named = chart.changes.map((one, index) => namedIn(one, 'changes', index));
  const figures = chart.changes.flatMap(idsOf);
  return {
    figures: onceEach(named.flat()),
    rows: 'split',
    rules: (entries) => [
      ...requireOneMeasure(measuresOf(entries, figures), 'changes'),
      ...named.flatMap((one) => checkOrder(one, entries)),
      ...checkEnds(chart),
      ...checkNotes(chart),
    ],
    draw: (report) => drawChange(report, chart),
  };
});
