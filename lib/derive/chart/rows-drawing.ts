import { isLater } from '../../facts/said';
import { formatDate, formatDateShort } from '../../format/date';
import { formatNumber } from '../../format/number';
import type { LabelLine, Row, RowsDrawing, RowsPanel } from '../../kinds/drawing';
import type { ChartInput } from '../../schema/chart';
import type { Event, Figure, Report } from '../../schema/report';
import { pick, pickEvent, pickFigures } from '../lookup';
import { toPlainText } from '../prose-view';
import { NATURE_NAMES, partyText } from '../wording';
import { dateTick, toTimeAxis, toZeroAxis, toZoomAxis } from './axis';
import {
  namedIntervals,
  toDriftLine,
  toEventMark,
  toHedgeLines,
  toIntervals,
  toMark,
  toReference,
  toValueLine,
} from './mark';

type Input<Kind extends ChartInput['kind']> = Extract<ChartInput, { kind: Kind }>;

function rowSub(report: Report, figure: Figure): string {
  const link = figure.said.giving;
  const giver = link === figure.said.speaking ? undefined : (link.agent.short ?? link.agent.name);
  const nature = figure.said.last.nature;
  return [
    giver,
    link.date === undefined ? 'date not known' : formatDate(link.date),
    nature === undefined || nature === 'share' ? undefined : NATURE_NAMES[nature],
    partyText(link.agent),
    isLater(report, link.date) ? 'later than the article' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

function rowName(figure: Figure): string {
  const link = figure.said.speaking;
  if (figure.role === 'context')
    return link.credits === undefined
      ? link.agent.name
      : `${link.credits.name}, in ${link.agent.short ?? link.agent.name}`;
  const speaker = figure.said.speaker;
  if (speaker === figure.said.last.agent) return 'The article, in its own voice';
  const name = speaker.short ?? speaker.name;
  // A person and unnamed speakers have no article: “from Paolo Renn”, “from US officials”, “from the UK ministry”.
  return speaker.kind === 'organisation'
    ? `The article, from the ${name.replace(/^the /i, '')}`
    : `The article, from ${name}`;
}

/** How surely it was said, and what differs from what the article took over: a line each, where there is any. */
function saidLines(report: Report, figure: Figure): readonly LabelLine[] {
  const drift = figure.role === 'reported' ? toDriftLine(figure) : undefined;
  return [...toHedgeLines(report, figure), ...(drift === undefined ? [] : [drift])];
}

/** A figure as a row of a dot plot: who, when, the number with its bound, and what differs or how wide it is. */
export function toRow(report: Report, figure: Figure): Row {
  const intervals = namedIntervals(figure).map((interval): LabelLine => [{ text: interval.label, as: 'quiet' }]);
  return {
    name: rowName(figure),
    sub: rowSub(report, figure),
    value: toValueLine(figure),
    aside: [...saidLines(report, figure), ...intervals],
    mark: toMark(report, figure),
  };
}

/** The rows of a panel, those whose name another row has too with their figure's name after it. */
export function nameApart(panel: RowsPanel, figures: readonly Figure[]): RowsPanel {
  const textOf = ({ name, sub }: Row) => `${name}; ${sub}`;
  const texts = panel.groups.flatMap(({ rows }) => rows.map(textOf));
  const isTwice = (row: Row) => texts.indexOf(textOf(row)) !== texts.lastIndexOf(textOf(row));
  const apart = (row: Row): Row => {
    const figure = figures.find(({ id }) => id === row.mark.key);
    return figure !== undefined && isTwice(row) ? { ...row, name: `${row.name}: ${figure.name}` } : row;
  };
  return { ...panel, groups: panel.groups.map((group) => ({ ...group, rows: group.rows.map(apart) })) };
}

/** The annotation that points at a figure or an event, if the chart has one. */
function noteOn(report: Report, chart: ChartInput, id: string): { note?: string } {
  const found = chart.annotations.find(({ on }) =>
    'figure' in on ? on.figure === id : 'event' in on && on.event === id,
  );
  return found === undefined ? {} : { note: toPlainText(report, found.label) };
}

/** A row with its annotation. */
export function toNotedRow(report: Report, chart: ChartInput, figure: Figure): Row {
  return { ...toRow(report, figure), ...noteOn(report, chart, figure.id) };
}

function extent(figures: readonly Figure[]): { low: number; high: number } {
  const values = figures.flatMap((figure) => [
    figure.said.value,
    ...toIntervals(figure).flatMap(({ low, high }) => [low, high]),
  ]);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Estimates of one measure in families, and apart from them another measure on a scale of its own, from zero. */
export function toEstimatesDrawing(report: Report, chart: Input<'estimates'>): RowsDrawing {
  const all = pickFigures(
    report,
    chart.families.flatMap((family) => family.figures),
  );
  const { low, high } = extent(all);
  const reference = chart.reference === undefined ? undefined : pick(report.figures, chart.reference);
  const main: RowsPanel = {
    axis: toZoomAxis(low, high, 5, ''),
    groups: chart.families.map((family) => ({
      heading: toPlainText(report, family.heading),
      rows: pickFigures(report, family.figures).map((figure) => toNotedRow(report, chart, figure)),
    })),
    ...(reference === undefined ? {} : { reference: toReference(reference) }),
  };
  if (chart.apart === undefined) return { kind: 'rows', size: 'plain', panels: [nameApart(main, all)] };
  const apart = pickFigures(report, chart.apart.figures);
  const panel: RowsPanel = {
    title: toPlainText(report, chart.apart.heading),
    axis: toZeroAxis(extent(apart).high, 4, ''),
    groups: [{ rows: apart.map((figure) => toNotedRow(report, chart, figure)) }],
  };
  return { kind: 'rows', size: 'plain', panels: [nameApart(main, all), nameApart(panel, apart)] };
}

/** Unlike figures in rows of their own, as dots: each row says what it counts. */
export function toSideBySideDrawing(report: Report, chart: Input<'side-by-side'>): RowsDrawing {
  const figures = pickFigures(report, chart.figures);
  const rows = figures.map((figure): Row => {
    const row = toNotedRow(report, chart, figure);
    const nature = NATURE_NAMES[figure.said.last.nature ?? 'unstated'];
    return { ...row, name: figure.name, sub: `${nature}; ${figure.measure.unit}`, aside: saidLines(report, figure) };
  });
  return {
    kind: 'rows',
    size: 'large',
    panels: [{ axis: toZeroAxis(extent(figures).high, 4, ''), groups: [{ rows }] }],
  };
}

/** Dated events in order: each as the span that its date covers, a precise date within it as a dot. */
export function toTimelineDrawing(report: Report, chart: Input<'timeline'>): RowsDrawing {
  const { from, to } = chart.range;
  const rows = chart.events
    .map((id) => pickEvent(report, id))
    .toSorted((a, b) => (a.precise?.date ?? a.date).from - (b.precise?.date ?? b.date).from)
    .map((event) => ({ ...toEventRow(report, event, from, to), ...noteOn(report, chart, event.id) }));
  const axis = toTimeAxis(from, to);
  const article = report.head.article.issued;
  if (article === undefined) return { kind: 'rows', size: 'plain', panels: [{ axis, groups: [{ rows }] }] };
  const day = article.from;
  const reference = { low: day, high: day, label: `the article, ${formatDate(article)}` };
  const ticks = [...axis.ticks.filter((tick) => tick.value < day), { ...dateTick(day, 10), fixed: true }];
  return { kind: 'rows', size: 'plain', panels: [{ axis: { ...axis, ticks }, groups: [{ rows }], reference }] };
}

function toEventRow(report: Report, event: Event, from: number, to: number): Row {
  const low = Math.max(from, event.date.from);
  const high = Math.min(to, event.date.to);
  const mark = toEventMark(report, event, low, high);
  const precise = event.precise;
  const paragraph = event.said.last.paragraph;
  const source = event.said.speaking.agent;
  return {
    name: event.short ?? event.label,
    sub:
      event.role === 'context'
        ? `context; ${source.short ?? source.name}`
        : `paragraph ${formatNumber(paragraph ?? 0)}`,
    value: [{ text: formatDateShort(event.date), as: 'strong' }],
    aside:
      precise === undefined
        ? []
        : [[{ text: `${formatDateShort(precise.date)}, ${precise.agent.short ?? precise.agent.name}`, as: 'quiet' }]],
    mark: precise === undefined ? mark : { ...mark, value: precise.date.from, point: true },
  };
}
