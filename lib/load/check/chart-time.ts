import { rolesOf } from '../../facts/said';
import type { About, Entries, Named, Timed, Wrong } from '../../kinds/kind';
import type { AnyChart } from '../../schema/chart';
import { type Dated, isOpen, isOutside, isRange } from '../../schema/date';
import type { LinkInput } from '../../schema/link';

function checkRange(range: Dated | undefined, key: string): Wrong[] {
  if (range === undefined || isRange(range)) return [];
  if (isOpen(range)) return [{ at: [key], message: 'is open at an end; write both, as in 2024-09-01/2024-10-31' }];
  return [{ at: [key], message: 'ends before it begins; write the earlier date first' }];
}

/** The link at whose date a drawing shows a figure, if the figure is known. */
function shownLink({ figures }: Entries, { stands }: Timed, id: string): LinkInput | undefined {
  const chain = figures.get(id)?.chain;
  return chain === undefined ? undefined : rolesOf(chain)[stands];
}

/** A figure that a drawing puts at a date needs one. */
function checkDated(entries: Entries, time: Timed, { id, at }: Named): Wrong[] {
  const link = shownLink(entries, time, id);
  if (link === undefined || link.date !== undefined) return [];
  const message = `${id} has no date to stand at; write date: on the link of ${link.agent}, or leave it out here`;
  return [{ at, message }];
}

const datesOf = ({ events }: Entries, id: string) =>
  [events.get(id)?.date, events.get(id)?.precise?.date].filter((date) => date !== undefined);

/** An event that a drawing shows as a span must begin and end. */
function checkEvent(entries: Entries, { id, at }: Named): Wrong[] {
  const message = `${id} has no beginning or no end; give it a closed date, or leave it out here`;
  return datesOf(entries, id).some(isOpen) ? [{ at, message }] : [];
}

/** The figures and events that annotations point at, and where. */
function annotated({ annotations }: AnyChart, key: 'figure' | 'event'): readonly Named[] {
  return annotations.flatMap(({ on }, index) => {
    const id = key in on ? Object.values(on)[0] : undefined;
    return typeof id === 'string' ? [{ id, at: ['annotations', index, 'on', key] }] : [];
  });
}

/** Charts over time without a beginning and an end, and what they show that has no date to stand at. */
export function checkDates(chart: AnyChart, { figures, events, time }: About, entries: Entries): readonly Wrong[] {
  const shown = [...events, ...annotated(chart, 'event')].flatMap((event) => checkEvent(entries, event));
  if (time === undefined) return shown;
  const standing = time.axis ? [...figures, ...annotated(chart, 'figure')] : [];
  return [
    ...checkRange(time.range, 'range'),
    ...checkRange(time.closeUp, 'closeUp'),
    ...standing.flatMap((figure) => checkDated(entries, time, figure)),
    ...shown,
  ];
}

/** Something that a chart puts at a date; without a name, a date of its own. */
type Placed = Named & { readonly date: Dated | undefined };

function toOutside(range: Dated, { id, date, at }: Placed): Wrong[] {
  if (date === undefined || !isOutside(date, range)) return [];
  const what = id === '' ? `${date.text} lies` : `${id} is of ${date.text},`;
  return [{ at, message: `${what} outside the range, ${range.text}; widen the range, or leave it out here` }];
}

/** What a chart over time shows that lies outside its range, and series of which nothing lies in it. */
export function checkInside(chart: AnyChart, about: About, entries: Entries): readonly Wrong[] {
  const { time } = about;
  if (time === undefined || !isRange(time.range)) return [];
  const { range } = time;
  const empty = about.series.flatMap(({ id, at }): Wrong[] => {
    const rows = entries.readings.get(id);
    if (rows === undefined || rows.some(({ date }) => !isOutside(date, range))) return [];
    return [{ at, message: `${id} has no reading in the range, ${range.text}; widen the range, or leave it out here` }];
  });
  // An event has its date, or the more precise one where only that lies outside.
  const ofEvent = (event: Named): Placed => ({
    ...event,
    date: datesOf(entries, event.id).find((date) => isOutside(date, range)),
  });
  // What is said of a figure stands at its mark, and an event of the chart’s own list has its fault there.
  const drawn = new Set(about.events.map(({ id }) => id));
  const noted = annotated(chart, 'event').filter(({ id }) => time.axis && !drawn.has(id));
  const dates = chart.annotations.map(({ on }, index): Placed => {
    const date = 'date' in on ? on.date : undefined;
    return { id: '', date, at: ['annotations', index, 'on', 'date'] };
  });
  const placed: readonly Placed[] = [
    ...about.figures.map((figure) => ({ ...figure, date: shownLink(entries, time, figure.id)?.date })),
    { id: '', date: time.at, at: ['at'] },
    ...about.events.map(ofEvent),
    ...dates,
    ...noted.map(ofEvent),
  ];
  return [...empty, ...placed.flatMap((one) => toOutside(range, one))];
}
