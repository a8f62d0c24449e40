import type { ChartInput } from '../../schema/chart';
import { type Dated, isOpen } from '../../schema/date';
import type { Fault, Path } from '../fault';
import { shownLink, type Which } from './chart-links';
import type { Checked } from './checked';

type Draft = Checked['draft'];

const CLOSE = 'is open at an end; write both, as in 2024-09-01/2024-10-31';

function checkRange(range: Dated | undefined, path: Path): Fault[] {
  if (range === undefined) return [];
  if (isOpen(range)) return [{ path, message: CLOSE }];
  return range.from > range.to ? [{ path, message: 'ends before it begins; write the earlier date first' }] : [];
}

/** A figure that a drawing puts at a date needs one: that of its last link, or of the link that speaks in it. */
function checkDated(draft: Draft, id: string, path: Path, which: Which): Fault[] {
  const link = shownLink(draft, id, which);
  if (link === undefined || link.date !== undefined) return [];
  return [
    { path, message: `${id} has no date to stand at; write date: on the link of ${link.agent}, or leave it out here` },
  ];
}

/** An event that a drawing shows as a span must begin and end. */
function checkEvent(draft: Draft, id: string, path: Path): Fault[] {
  const event = draft.events.get(id);
  const open = [event?.date, event?.precise?.date].some((date) => date !== undefined && isOpen(date));
  return open
    ? [{ path, message: `${id} has no beginning or no end; give it a closed date, or leave it out here` }]
    : [];
}

function checkAnnotations(chart: ChartInput, path: Path, draft: Draft): Fault[] {
  return chart.annotations.flatMap(({ on }, index) => {
    const at = [...path, 'annotations', index, 'on'];
    if ('event' in on) return checkEvent(draft, on.event, [...at, 'event']);
    return 'figure' in on && (chart.kind === 'series' || chart.kind === 'steps')
      ? checkDated(draft, on.figure, [...at, 'figure'], 'last')
      : [];
  });
}

function checkChart(chart: ChartInput, path: Path, draft: Draft): Fault[] {
  switch (chart.kind) {
    case 'series':
      return [
        ...checkRange(chart.range, [...path, 'range']),
        ...checkRange(chart.closeUp, [...path, 'closeUp']),
        ...chart.points.flatMap((id, index) => checkDated(draft, id, [...path, 'points', index], 'last')),
      ];
    case 'steps':
      return [
        ...checkRange(chart.range, [...path, 'range']),
        ...chart.figures.flatMap((id, index) => checkDated(draft, id, [...path, 'figures', index], 'speaking')),
        ...(chart.target === undefined ? [] : checkDated(draft, chart.target, [...path, 'target'], 'speaking')),
      ];
    case 'timeline':
      return [
        ...checkRange(chart.range, [...path, 'range']),
        ...chart.events.flatMap((id, index) => checkEvent(draft, id, [...path, 'events', index])),
      ];
    case 'estimates':
    case 'call-up':
    case 'share':
    case 'side-by-side':
      return [];
  }
}

/** Charts over time without a beginning and an end, and what they show that has no date to stand at. */
export function checkChartDates({ draft }: Checked): Fault[] {
  return [...draft.charts].flatMap(([id, chart]) => {
    const path = ['charts', id];
    return [...checkChart(chart, path, draft), ...checkAnnotations(chart, path, draft)];
  });
}
