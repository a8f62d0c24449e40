import { z } from 'zod';
import { pick } from '../facts/lookup';
import { formatDate, formatDateShort } from '../format/date';
import { formatNumber } from '../format/number';
import { chartKeys } from '../schema/chart';
import { EdtfPeriod, isOutside, type Span } from '../schema/date';
import type { Event, Report } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { sayingWords } from '../words/saying';
import { dateTick, toTimeAxis } from './axis';
import type { Row, RowsDrawing, RowsPanel, Tick } from './drawing';
import { defineKind, listed } from './kind';
import { toEventMark } from './mark';
import { noteOn } from './row';
import { middleOf, placeOf } from './time-place';

/** Dated events in order, each at its precision. */
const schema = z.strictObject({
  ...chartKeys,
  kind: z.literal('timeline'),
  events: z.array(idOf.event).min(1),
  range: EdtfPeriod,
});
type Timeline = z.infer<typeof schema>;

function toEventRow(report: Report, event: Event, range: Span): Row {
  const mark = toEventMark(report, event, Math.max(range.from, event.date.from), Math.min(range.to, event.date.to));
  const precise = event.precise;
  const paragraph = event.said.last.paragraph;
  const source = event.said.speaking.agent;
  return {
    name: event.short ?? event.label,
    sub:
      event.role === 'context'
        ? drawingWords.contextOf(source.short ?? source.name)
        : sayingWords.paragraph(formatNumber(paragraph ?? 0)),
    value: [{ text: formatDateShort(event.date), as: 'strong' }],
    aside:
      precise === undefined
        ? []
        : [[{ text: `${formatDateShort(precise.date)}, ${precise.agent.short ?? precise.agent.name}`, as: 'quiet' }]],
    mark: precise === undefined ? mark : { ...mark, value: middleOf(placeOf(precise.date, range)), point: true },
  };
}

/** The day of the article across all rows, or the time as far as it is known; undefined where the chart doesn’t reach it. */
function toArticle({ head }: Report, range: Span): RowsPanel['reference'] {
  const { issued } = head.article;
  if (issued === undefined || isOutside(issued, range)) return undefined;
  const { x, xEnd = x } = placeOf(issued, range);
  return { low: x, high: xEnd, label: drawingWords.articleOn(formatDate(issued)) };
}

/** Dated events in order: each as the span that its date covers, a precise date within it as a dot. */
function drawTimeline(report: Report, chart: Timeline): RowsDrawing {
  const { range } = chart;
  const rows = chart.events
    .map((id) => pick(report.events, id))
    .toSorted((a, b) => (a.precise?.date ?? a.date).from - (b.precise?.date ?? b.date).from)
    .map((event) => ({ ...toEventRow(report, event, range), ...noteOn(report, chart, event.id) }));
  const axis = toTimeAxis(range.from, range.to);
  const reference = toArticle(report, range);
  if (reference === undefined) return { kind: 'rows', size: 'plain', panels: [{ axis, groups: [{ rows }] }] };
  const { low, high } = reference;
  // A day that has its own tick needs no other; a month or a year is named by its label alone.
  const own: readonly Tick[] = low === high ? [{ ...dateTick(low, 10), fixed: true }] : [];
  const ticks = [...axis.ticks.filter(({ value }) => own.length === 0 || value !== low), ...own];
  const sorted = ticks.toSorted((a, b) => a.value - b.value);
  return { kind: 'rows', size: 'plain', panels: [{ axis: { ...axis, ticks: sorted }, groups: [{ rows }], reference }] };
}

/** Dated events in order. */
export const timeline = defineKind('timeline', schema, (chart) => ({
  events: listed(chart.events, 'events'),
  time: { range: chart.range, place: chart.place, stands: 'last', axis: false },
  rows: 'split',
  rules: () => [],
  draw: (report) => drawTimeline(report, chart),
}));
