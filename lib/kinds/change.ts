import { z } from 'zod';
import { pick } from '../facts/lookup';
import type { Standing } from '../facts/standing';
import { dateText as saidOn } from '../facts/wording';
import { formatDateShort } from '../format/date';
import { joinAnd } from '../format/join-words';
import { chartKeys } from '../schema/chart';
import type { Figure, Report } from '../schema/report';
import { idOf, NameLine } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { toFittingAxis } from './axis';
import { toChangeRows } from './change-rows';
import { checkEnds, checkNotes, checkOrder, idsOf, namedIn, PLACING } from './change-rules';
import type { LabelLine, RowsDrawing } from './drawing';
import { defineKind, type Named } from './kind';
import type { ChangeDrawing, ChangeView } from './length-drawing';
import { requireNoRank } from './lengths';
import { levelsOf, toAcross } from './level';
import { toHedgedLine, toHedgeLines, toMark } from './mark';
import { measuresOf, requireOneMeasure } from './measures';
import { extentOf, noteOn, rowSub, sharedSub, sharedUnit, speakerText, toRow } from './row';
import { requireOneLength } from './sums';
import { isDay, placeOfStanding, standingOf } from './time-place';

const Change = z.strictObject({
  name: NameLine.max(80)
    .optional()
    .meta({
      description: 'What changes. Without it, the change is called what its last figure is.',
      examples: ['Eastern and Southern Africa'],
    }),
  from: idOf.figure.meta({ description: 'The earliest figure.', examples: ['treated-2010'] }),
  via: z
    .array(idOf.figure)
    .default([])
    .meta({ description: 'Figures at dates between, in their order.', examples: [['treated-2015']] }),
  to: idOf.figure.meta({ description: 'The latest figure.', examples: ['treated-2023'] }),
});
export type Change = z.infer<typeof Change>;

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('change'),
    changes: z
      .array(Change)
      .min(1)
      .meta({
        description: 'What changes, from the top down.',
        examples: [[{ name: 'People treated', from: 'treated-2010', to: 'treated-2023' }]],
      }),
  })
  .meta({
    title: 'Chart: change',
    description:
      'Numbers of one measure at two dates or more, each at the time that it covers: lines between them, or, where there are more than six, joined dots in rows.',
  });
export type ChangeChart = z.infer<typeof schema>;

/** The most lines whose two ends can be named; more are rows. */
const LINES = 6;

/** How near to zero the lowest number lies, as a share of the highest, from which zero fits no more: lines have the height at hand. */
const APART = 0.75;

/** When it stands, in words: `2010`; where nobody gave the time, that it is the day of saying. */
function dateText(standing: Standing): string {
  const date = formatDateShort(standing);
  return standing.as === 'said' ? drawingWords.asSaid(date, isDay(standing)) : date;
}

/** What is said at each date: once where it is the same, else each with its date before it. */
function perDate(said: readonly string[], dates: readonly string[], between: string): string {
  const isOne = new Set(said).size === 1;
  return isOne ? (said[0] ?? '') : said.map((one, index) => drawingWords.ofDate(dates[index] ?? '', one)).join(between);
}

/** Who says so, how and when, what is the same at each date once; and which of them the article has. */
function subOf(report: Report, figures: readonly Figure[], dates: readonly string[]): string {
  // Which of them the article printed, on its one day, stands behind all of them.
  const days = figures.map((figure) => saidOn(figure.said.speaking));
  const speakers = figures.map(speakerText);
  const rests = figures.map((figure) => rowSub(report, figure, 'timed', ''));
  const isAlike = new Set(speakers).size === 1 && new Set(rests).size === 1;
  const said = isAlike
    ? [speakers[0], perDate(days, dates, ', '), rests[0]].filter((part) => part !== '').join('; ')
    : perDate(
        figures.map((figure, index) => `${speakers[index]}; ${rowSub(report, figure, 'timed', days[index])}`),
        dates,
        '. ',
      );
  const printed = dates.filter((_, index) => figures[index]?.role === 'reported');
  if (printed.length === 0) return said;
  const isWhole = printed.length === figures.length;
  return `${said}; ${isWhole ? drawingWords.allInArticle : drawingWords.inArticle(joinAnd(printed))}`;
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
  const levels = levelsOf(report, chart, figures);
  const { low, high } = extentOf([...figures, ...levels]);
  const y = toFittingAxis(low, high, 4, sharedUnit(figures), 0.12, APART);
  const across = toAcross(report, chart, levels);
  const rows = { ...toChangeRows(changes, y), levels: across };
  if (changes.length > LINES) return { kind: 'rows', size: 'plain', panels: [rows] };
  const times = changes.flatMap(({ points }) => points);
  return {
    kind: 'change',
    x: { from: Math.min(...times.map(({ x }) => x)), to: Math.max(...times.map(({ x, xEnd = x }) => xEnd)) },
    y,
    ...sayOnce(changes),
    levels: across,
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
    drawsLevels: true,
    rules: (entries) => [
      ...requireOneMeasure(measuresOf(entries, figures), 'changes'),
      ...requireNoRank(entries, measuresOf(entries, figures), 'lines', 'changes'),
      ...requireOneLength(entries, onceEach(named.flat()), chart.levels),
      ...named.flatMap((one) => checkOrder(one, entries)),
      ...checkEnds(chart),
      ...checkNotes(chart),
    ],
    draw: (report) => drawChange(report, chart),
  };
});
