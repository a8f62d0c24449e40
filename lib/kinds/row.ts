import { toPlainText } from '../facts/prose-view';
import { drawnText, isLater, ownLink } from '../facts/said';
import { dateText, dayText, partyText } from '../facts/wording';
import { capitalise } from '../format/capital';
import { joinAnd } from '../format/join-words';
import { saysMillions } from '../format/quantity';
import { isSameUnit } from '../format/unit';
import type { AnyChart } from '../schema/chart';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { sayingWords } from '../words/saying';
import { tellApart } from './apart';
import type { AxisUnit } from './axis';
import { coversText, natureName, natureText } from './covers';
import type { LabelLine, Row, RowsPanel } from './drawing';
import { toDriftLines, toHedgeLines, toIntervalLines, toIntervals, toMark, toValueLine } from './mark';

/**
 * When it was given, by whom where that isn't who speaks, what time it covers, what kind of number it is.
 * @param timed whether the drawing itself says which time the number covers.
 * @param day when it was given, where that is to be said in fewer words than are said elsewhere; empty where it is said apart.
 */
export function rowSub(
  report: Report,
  figure: Figure,
  timed: 'timed' | 'untimed' = 'untimed',
  day = dayText(figure),
): string {
  const own = ownLink(figure);
  const { giving, speaking, speaker } = figure.said;
  // Who gave the number is named apart only where the row doesn't name him already.
  const isNamed = giving === speaking || giving.agent === speaker;
  const giver = giving.quantity === undefined ? drawingWords.fromUnseen : drawingWords.numberOf;
  return [
    day,
    isNamed ? undefined : giver(giving.agent.short ?? giving.agent.name, dateText(giving)),
    ...(timed === 'timed' ? [natureName(figure)] : [coversText(report, figure), natureText(figure)]),
    figure.derived === undefined
      ? undefined
      : drawingWords.workedOutFrom(joinAnd(figure.derived.from.map(({ name }) => name))),
    partyText(giving.agent),
    figure.derived === undefined && isLater(report, own.date) ? sayingWords.later : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
}

/** Who speaks, whether or not the article took it over: `UNAIDS`. */
export function speakerText(figure: Figure): string {
  const { speaker, last } = figure.said;
  if (figure.role === 'context') return rowName(figure);
  return speaker === last.agent ? drawingWords.articleOwn : speaker.name;
}

/** Who says a figure, and of what the article took over, whom it has it from: `The article, from UNAIDS`. */
export function rowName(figure: Figure): string {
  const link = figure.said.speaking;
  if (figure.role === 'context')
    return link.credits === undefined
      ? link.agent.name
      : drawingWords.speakerIn(link.credits.name, link.agent.short ?? link.agent.name);
  const speaker = figure.said.speaker;
  if (speaker === figure.said.last.agent) return drawingWords.articleOwn;
  return drawingWords.articleFrom(speaker.short ?? speaker.name, speaker.kind === 'organisation');
}

/** How surely it was said, and what differs from what the article took over: a line each, where there is any. */
export function saidLines(report: Report, figure: Figure): readonly LabelLine[] {
  return [...toHedgeLines(report, figure), ...toDriftLines(figure)];
}

/** A figure as a row of a dot plot: who, when, the number with its bound, and what differs or how wide it is. */
export function toRow(report: Report, figure: Figure): Row {
  return {
    name: rowName(figure),
    sub: rowSub(report, figure),
    value: toValueLine(figure),
    aside: [...saidLines(report, figure), ...toIntervalLines(figure)],
    mark: toMark(report, figure),
  };
}

/** A figure as a row that is called what it counts, with who says so under it. */
export function toNamedRow(report: Report, chart: AnyChart, figure: Figure): Row {
  const row = toNotedRow(report, chart, figure);
  return { ...row, name: figure.name, sub: `${row.name}; ${row.sub}` };
}

/**
 * What is said under most of some rows alike, to be said once over them all, and how: plainly where it holds of each.
 * Undefined where most differ.
 */
export function sharedSub(subs: readonly string[]): { readonly sub: string; readonly said: string } | undefined {
  const countOf = (sub: string) => subs.filter((other) => other === sub).length;
  const [sub] = subs.toSorted((a, b) => countOf(b) - countOf(a));
  if (sub === undefined || subs.length < 2 || countOf(sub) * 2 <= subs.length) return undefined;
  return { sub, said: countOf(sub) === subs.length ? sub : drawingWords.unlessSaid(sub) };
}

/** What is said of rows, part by part, as `rowSub` joins them. */
const PART = '; ';

/** How many rows at the least have what they all end with said once over them. */
const SEVERAL = 3;

/** The parts that all of several texts end with: `said 11 November 2024; count`; empty where there is none, or where one is no more. */
function sharedEnd(subs: readonly string[]): string {
  const [first = [], ...others] = subs.map((sub) => sub.split(PART));
  const isShared = (count: number) =>
    others.every((parts) => parts.length > count && parts.slice(-count).join(PART) === first.slice(-count).join(PART));
  let count = 0;
  while (count + 1 < first.length && isShared(count + 1)) count += 1;
  return subs.length < SEVERAL || count === 0 ? '' : first.slice(-count).join(PART);
}

/** A panel in which what is said under most rows alike stands once, over them all; or else what it ends with under each. */
export function saySubOnce(panel: RowsPanel): RowsPanel {
  const subs = panel.groups.flatMap(({ rows }) => rows.map(({ sub }) => sub));
  const shared = sharedSub(subs);
  const end = sharedEnd(subs);
  const said = shared?.said ?? end;
  if (said === '') return panel;
  const strip = (sub: string) =>
    shared === undefined ? sub.slice(0, -(PART + end).length) : sub === shared.sub ? '' : sub;
  const groups = panel.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row): Row => ({ ...row, sub: strip(row.sub) })),
  }));
  return { ...panel, said: capitalise(said), groups };
}

/** The rows of a panel; of those in one group that would be called alike, each with its figure's name after it. */
export function nameApart(panel: RowsPanel, figures: readonly Figure[]): RowsPanel {
  const formsOf = ({ name, mark }: Row) => {
    const figure = figures.find(({ id }) => id === mark.key);
    return figure === undefined ? [name] : [name, drawingWords.named(name, figure.name)];
  };
  const groups = panel.groups.map((group) => {
    const names = tellApart(group.rows.map(formsOf));
    return { ...group, rows: group.rows.map((row, index) => ({ ...row, name: names[index] ?? row.name })) };
  });
  return { ...panel, groups };
}

/** The annotation that points at a figure or an event, if the chart has one. */
export function noteOn(report: Report, chart: AnyChart, id: string): { note?: string } {
  const found = chart.annotations.find(({ on }) =>
    'figure' in on ? on.figure === id : 'event' in on && on.event === id,
  );
  return found === undefined ? {} : { note: toPlainText(report, found.label) };
}

/** A row with its annotation. */
export function toNotedRow(report: Report, chart: AnyChart, figure: Figure): Row {
  return { ...toRow(report, figure), ...noteOn(report, chart, figure.id) };
}

/** What figures on one scale count in; no unit where they have several, so that none stands beside the numbers of another. */
export function sharedUnit(figures: readonly Figure[]): AxisUnit {
  const [first, ...others] = figures.map(({ measure }) => measure.unit);
  const unit = first !== undefined && others.every((other) => isSameUnit(other, first)) ? first : '';
  return { unit, millions: figures.some((figure) => saysMillions(drawnText(figure))) };
}

/** The least and the most that figures are drawn at, their intervals included. */
export function extentOf(figures: readonly Figure[]): { low: number; high: number } {
  const values = figures.flatMap((figure) => [
    figure.said.value,
    ...toIntervals(figure).flatMap(({ low, high }) => [low, high]),
  ]);
  return { low: Math.min(...values), high: Math.max(...values) };
}
