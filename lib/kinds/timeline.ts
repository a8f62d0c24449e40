import { z } from 'zod';
import { pick } from '../facts/lookup';
import { formatDate, formatDateShort } from '../format/date';
import { formatNumber } from '../format/number';
import { chartKeys } from '../schema/chart';
import { EdtfPeriod } from '../schema/date';
import type { Event, Report } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { sayingWords } from '../words/saying';
import { dateTick, toTimeAxis } from './axis';
import type { Row, RowsDrawing } from './drawing';
import { defineKind, listed } from './kind';
import { toEventMark } from './mark';
import { noteOn } from './row';

/** Dated events in order, each at its precision. */
const schema = z.strictObject({
  ...chartKeys,
  kind: z.literal('timeline'),
  events: z.array(idOf.event).min(1),
  range: EdtfPeriod,
});
type Timeline = z.infer<typeof schema>;

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
        ? drawingWords.contextOf(source.short ?? source.name)
        : sayingWords.paragraph(formatNumber(paragraph ?? 0)),
    value: [{ text: formatDateShort(event.date), as: 'strong' }],
    aside:
      precise === undefined
        ? []
        : [[{ text: `${formatDateShort(precise.date)}, ${precise.agent.short ?? precise.agent.name}`, as: 'quiet' }]],
    mark: precise === undefined ? mark : { ...mark, value: precise.date.from, point: true },
  };
}

/** Dated events in order: each as the span that its date covers, a precise date within it as a dot. */
function drawTimeline(report: Report, chart: Timeline): RowsDrawing {
  const { from, to } = chart.range;
  const rows = chart.events
    .map((id) => pick(report.events, id))
    .toSorted((a, b) => (a.precise?.date ?? a.date).from - (b.precise?.date ?? b.date).from)
    .map((event) => ({ ...toEventRow(report, event, from, to), ...noteOn(report, chart, event.id) }));
  const axis = toTimeAxis(from, to);
  const article = report.head.article.issued;
  if (article === undefined) return { kind: 'rows', size: 'plain', panels: [{ axis, groups: [{ rows }] }] };
  const day = article.from;
  const reference = { low: day, high: day, label: drawingWords.articleOn(formatDate(article)) };
  const ticks = [...axis.ticks.filter((tick) => tick.value < day), { ...dateTick(day, 10), fixed: true }];
  return { kind: 'rows', size: 'plain', panels: [{ axis: { ...axis, ticks }, groups: [{ rows }], reference }] };
}

/** Dated events in order. */
export const timeline = defineKind('timeline', schema, (chart) => ({
  events: listed(chart.events, 'events'),
  time: { range: chart.range, stands: 'last', axis: false },
  rows: 'split',
  rules: () => [],
  draw: (report) => drawTimeline(report, chart),
}));
