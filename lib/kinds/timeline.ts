import { z } from 'zod';
import { pick } from '../facts/lookup';
import { dayOf, formatDate, formatDateShort } from '../format/date';
import { quoteAll } from '../format/join-words';
import { formatNumber } from '../format/number';
import { chartKeys } from '../schema/chart';
import { EdtfPeriod, isOpen, isOutside, isRange, isWithin, type Span } from '../schema/date';
import type { Agent, Event, Report } from '../schema/report';
import { idOf } from '../schema/text';
import { drawingWords } from '../words/drawing';
import { sayingWords } from '../words/saying';
import { dateTick, toTimeAxis } from './axis';
import type { Row, RowsDrawing, RowsPanel, Tick } from './drawing';
import { defineKind, type Entries, listed, type Wrong } from './kind';
import { toEventMark } from './mark';
import { noteOn } from './row';
import { middleOf, placeOf } from './time-place';

const schema = z
  .strictObject({
    ...chartKeys,
    kind: z.literal('timeline'),
    events: z
      .array(idOf.event)
      .min(1)
      .meta({ description: 'The events.', examples: [['dam-opened', 'power-back']] }),
    range: EdtfPeriod.meta({ description: 'The time that it shows.', examples: ['2024-01-20/2024-02'] }),
    closeUp: EdtfPeriod.optional().meta({
      description:
        'A part of the range whose events would run into one: those that lie wholly in it stand under the others, on a scale of their own.',
      examples: ['2024-01-22/2024-01-25'],
    }),
  })
  .meta({ title: 'Chart: timeline', description: 'Dated events in order, each at its precision.' });
type Timeline = z.infer<typeof schema>;

function toEventRow(report: Report, event: Event, range: Span): Row {
  const mark = toEventMark(report, event, Math.max(range.from, event.date.from), Math.min(range.to, event.date.to));
  const precise = event.precise;
  const { last, speaking, speaker, hedges } = event.said;
  const nameOf = ({ short, name }: Agent) => short ?? name;
  return {
    name: event.short ?? event.label,
    sub:
      event.role === 'context'
        ? drawingWords.contextOf(nameOf(speaking.agent))
        : [
            ...(speaker === last.agent ? [] : [nameOf(speaker)]),
            sayingWords.paragraph(formatNumber(last.paragraph ?? 0)),
          ].join('; '),
    value: [{ text: formatDateShort(event.date, true, report.head.article.issued?.to), as: 'strong' }],
    aside: [
      ...(hedges.length === 0 ? [] : [[{ text: quoteAll(hedges), as: 'bound' as const }]]),
      ...(precise === undefined
        ? []
        : [
            [
              {
                text: `${formatDateShort(precise.date)}, ${precise.agent.short ?? precise.agent.name}`,
                as: 'quiet' as const,
              },
            ],
          ]),
    ],
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

/** The tick of the article’s day, with its year where the axis has several and there is room. */
function toArticleTick(day: number, { from, to }: Span): Tick {
  const tick = dateTick(day, 10);
  const years = [from, to].map((time) => new Date(time).getUTCFullYear());
  return { ...tick, fixed: true, ...(years[0] === years[1] ? {} : { label: formatDateShort(dayOf(day)) }) };
}

/** Events on an axis of their own: each as the span that its date covers, a precise date within it as a dot. */
function toPanel(report: Report, chart: Timeline, events: readonly Event[], range: Span): RowsPanel {
  const rows = events
    .toSorted((a, b) => (a.precise?.date ?? a.date).from - (b.precise?.date ?? b.date).from)
    .map((event) => ({ ...toEventRow(report, event, range), ...noteOn(report, chart, event.id) }));
  const axis = toTimeAxis(range.from, range.to);
  const reference = toArticle(report, range);
  if (reference === undefined) return { axis, groups: [{ rows }] };
  const { low, high } = reference;
  // A day that has its own tick needs no other; a month or a year is named by its label alone.
  const own = low === high ? [toArticleTick(low, range)] : [];
  const ticks = [...axis.ticks.filter(({ value }) => own.length === 0 || value !== low), ...own];
  const sorted = ticks.toSorted((a, b) => a.value - b.value);
  return { axis: { ...axis, ticks: sorted }, groups: [{ rows }], reference };
}

/** Dated events in order; those of a part that is enlarged on an axis of their own. */
function drawTimeline(report: Report, chart: Timeline): RowsDrawing {
  const { range, closeUp } = chart;
  const events = chart.events.map((id) => pick(report.events, id));
  if (closeUp === undefined) return { kind: 'rows', size: 'plain', panels: [toPanel(report, chart, events, range)] };
  const isClose = ({ date }: Event) => isWithin(date, closeUp);
  const main = toPanel(
    report,
    chart,
    events.filter((event) => !isClose(event)),
    range,
  );
  const close = toPanel(report, chart, events.filter(isClose), closeUp);
  const title = drawingWords.enlarged(formatDateShort(closeUp));
  const enlarges = { low: closeUp.from, high: closeUp.to, label: title };
  return {
    kind: 'rows',
    size: 'plain',
    panels: [
      { ...main, enlarges },
      { ...close, title },
    ],
  };
}

/** A part to be enlarged that reaches beyond the chart, or that holds none of its events, or all. */
function checkCloseUp({ closeUp, range, events: ids }: Timeline, { events }: Entries): readonly Wrong[] {
  if (closeUp === undefined || !isRange(closeUp) || !isRange(range)) return [];
  const at = ['closeUp'];
  if (!isWithin(closeUp, range))
    return [{ at, message: `${closeUp.text} reaches beyond the range, ${range.text}; write a part of it` }];
  const dates = ids.map((id) => events.get(id)?.date);
  if (dates.some((date) => date === undefined || isOpen(date))) return [];
  const close = dates.filter((date) => date !== undefined && isWithin(date, closeUp)).length;
  if (close > 0 && close < dates.length) return [];
  const message =
    close === 0
      ? `no event lies wholly in ${closeUp.text}; write a part of the range that has some, or remove it`
      : `every event lies in ${closeUp.text}; write it as the range instead`;
  return [{ at, message }];
}

/** Dated events in order. */
export const timeline = defineKind('timeline', schema, (chart) => ({
  events: listed(chart.events, 'events'),
  time: { range: chart.range, closeUp: chart.closeUp, place: chart.place, stands: 'last', axis: false },
  rows: 'split',
  rules: (entries) => checkCloseUp(chart, entries),
  draw: (report) => drawTimeline(report, chart),
}));
