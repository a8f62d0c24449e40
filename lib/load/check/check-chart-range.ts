import type { ChartInput } from '../../schema/chart';
import { isBefore, isOpen, isOutside, type Dated as Range } from '../../schema/date';
import type { Fault, Path } from '../fault';
import { shownLink, type Which } from './chart-links';
import type { Checked } from './checked';

type Chart<Kind extends ChartInput['kind']> = Extract<ChartInput, { kind: Kind }>;

const isRange = (range: Range) => !isOpen(range) && range.from <= range.to;

/** Something that a chart puts at a date, and where the chart names it. */
type Dated = { readonly name: string; readonly date: Range | undefined; readonly path: Path };

function checkInside(things: readonly Dated[], range: Range): Fault[] {
  return things.flatMap(({ name, date, path }) => {
    if (date === undefined || !isOutside(date, range)) return [];
    const what = name === '' ? `${date.text} lies` : `${name} is of ${date.text},`;
    return [{ path, message: `${what} outside the range, ${range.text}; widen the range, or leave it out here` }];
  });
}

function datedFigures(draft: Checked['draft'], ids: readonly string[], path: Path, which: Which): Dated[] {
  return ids.map((name, index) => ({ name, date: shownLink(draft, name, which)?.date, path: [...path, index] }));
}

/** An event with its date, or the more precise one where only that lies outside. */
function datedEvent(draft: Checked['draft'], name: string, path: Path, range: Range): Dated {
  const event = draft.events.get(name);
  const dates = [event?.date, event?.precise?.date].filter((date) => date !== undefined);
  return { name, date: dates.find((date) => isOutside(date, range)), path };
}

function datedAnnotations(draft: Checked['draft'], chart: ChartInput, path: Path, range: Range): Dated[] {
  return chart.annotations.flatMap(({ on }, index): Dated[] => {
    const at = [...path, 'annotations', index, 'on'];
    // What is said of a figure stands at its mark, which has its own fault.
    if ('figure' in on) return [];
    if ('date' in on) return [{ name: '', date: on.date, path: [...at, 'date'] }];
    // An event of the chart’s own list has its fault there.
    if (chart.kind === 'timeline') return [];
    return [datedEvent(draft, on.event, [...at, 'event'], range)];
  });
}

/** A part to be enlarged that reaches beyond the chart, or in which there is nothing. */
function checkCloseUp({ closeUp, series }: Chart<'series'>, path: Path, range: Range, { readings }: Checked): Fault[] {
  const part = closeUp;
  if (part === undefined || !isRange(part)) return [];
  if (part.from < range.from || part.to > range.to)
    return [{ path, message: `${part.text} reaches beyond the range, ${range.text}; write a part of it` }];
  const rows = series.map((id) => readings.get(id));
  if (rows.some((row) => row === undefined || row.some(({ date }) => !isOutside(date, part)))) return [];
  return [{ path, message: `no reading lies in ${part.text}; write a part of the range that has some, or remove it` }];
}

function checkSeries(chart: Chart<'series'>, path: Path, range: Range, checked: Checked): Fault[] {
  const empty = chart.series.flatMap((id, index) => {
    const rows = checked.readings.get(id);
    if (rows === undefined || rows.some(({ date }) => !isOutside(date, range))) return [];
    const message = `${id} has no reading in the range, ${range.text}; widen the range, or leave it out here`;
    return [{ path: [...path, 'series', index], message }];
  });
  return [
    ...empty,
    ...checkCloseUp(chart, [...path, 'closeUp'], range, checked),
    ...checkInside(datedFigures(checked.draft, chart.points, [...path, 'points'], 'last'), range),
  ];
}

/** A target that would stand before a step that leads to it. */
function checkTarget({ figures, target }: Chart<'steps'>, path: Path, draft: Checked['draft']): Fault[] {
  const date = target === undefined ? undefined : shownLink(draft, target, 'speaking')?.date;
  if (target === undefined || date === undefined) return [];
  const later = figures.find((id) => id !== target && isBefore(date, shownLink(draft, id, 'speaking')?.date));
  if (later === undefined) return [];
  return [{ path, message: `${target} is of ${date.text}, before the step of ${later}; write the last step’s target` }];
}

function checkSteps(chart: Chart<'steps'>, path: Path, range: Range, { draft }: Checked): Fault[] {
  const target = chart.target === undefined || chart.figures.includes(chart.target) ? [] : [chart.target];
  const at: Dated[] = chart.at === undefined ? [] : [{ name: '', date: chart.at, path: [...path, 'at'] }];
  const ends = target.map((id) => ({
    name: id,
    date: shownLink(draft, id, 'speaking')?.date,
    path: [...path, 'target'],
  }));
  return [
    ...checkInside([...datedFigures(draft, chart.figures, [...path, 'figures'], 'speaking'), ...ends, ...at], range),
    ...checkTarget(chart, [...path, 'target'], draft),
  ];
}

function checkChart(chart: ChartInput, path: Path, checked: Checked): Fault[] {
  if (!('range' in chart)) return [];
  const { range } = chart;
  if (!isRange(range)) return [];
  const { draft } = checked;
  const notes = checkInside(datedAnnotations(draft, chart, path, range), range);
  switch (chart.kind) {
    case 'series':
      return [...checkSeries(chart, path, range, checked), ...notes];
    case 'steps':
      return [...checkSteps(chart, path, range, checked), ...notes];
    case 'timeline': {
      const events = chart.events.map((id, index) => datedEvent(draft, id, [...path, 'events', index], range));
      return [...checkInside(events, range), ...notes];
    }
  }
}

/** What a chart over time shows that lies outside its range, and ranges in which it shows nothing. */
export function checkChartRange(checked: Checked): Fault[] {
  return [...checked.draft.charts].flatMap(([id, chart]) => checkChart(chart, ['charts', id], checked));
}
