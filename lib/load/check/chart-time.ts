import { hasReading } from '../../facts/reading';
import { rolesOf } from '../../facts/said';
import { type Standing, standingInTime } from '../../facts/standing';
import type { About, Entries, Named, Timed, Wrong } from '../../kinds/kind';
import { LEVELS } from '../../kinds/level';
import type { AnyChart } from '../../schema/chart';
import { type Dated, isOpen, isOutside, isRange, isWithin } from '../../schema/date';
import { saysWhenSaid } from '../../words/dates';

function checkRange(range: Dated | undefined, key: string): Wrong[] {
  if (range === undefined || isRange(range)) return [];
  return [{ at: [key], message: 'is open at an end; write both, as in 2024-09-01/2024-10-31' }];
}

/** When a chart shows a figure, as its drawing will ask; undefined where that isn’t known. */
function standingOf({ figures, measures }: Entries, time: Timed, id: string): Standing | undefined {
  const figure = figures.get(id);
  const measure = measures.get(figure?.measure ?? '');
  return figure === undefined || measure === undefined ? undefined : standingInTime(figure, measure, time);
}

/** A figure on a time axis needs a time to stand at. */
function checkDated(entries: Entries, time: Timed, { id, at }: Named): Wrong[] {
  const figure = entries.figures.get(id);
  if (figure === undefined || !entries.measures.has(figure.measure)) return [];
  if (standingOf(entries, time, id) !== undefined) return [];
  const link = rolesOf(figure.chain)[time.stands];
  const period = time.place === 'said' ? '' : `period: on ${id} for the time that it covers, or `;
  const message = `${id} has no time to stand at; write ${period}date: on the link of ${link.agent}, or leave it out here`;
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

/** A chart that places its figures by the day of saying tells its readers so; one without a time axis places none. */
function checkPlace({ place, subtitle }: AnyChart, time: Timed | undefined): readonly Wrong[] {
  if (place === 'covered') return [];
  if (time?.axis !== true)
    return [{ at: ['place'], message: 'this chart places no figures in time; leave place: out' }];
  if (saysWhenSaid(subtitle)) return [];
  const message =
    'doesn’t say that figures stand at the day on which they were said (place: said); write so, as in “by date of signing” or “as said at the time”';
  return [{ at: ['subtitle'], message }];
}

/** Charts over time without a beginning and an end, and what they show that has no date to stand at. */
export function checkDates(
  chart: AnyChart,
  { figures, levels, events, time }: About,
  entries: Entries,
): readonly Wrong[] {
  const shown = [...events, ...annotated(chart, 'event')].flatMap((event) => checkEvent(entries, event));
  const place = checkPlace(chart, time);
  if (time === undefined) return [...place, ...shown];
  const open = chart.annotations.flatMap(({ on }, index) =>
    'date' in on && isOpen(on.date)
      ? [{ at: ['annotations', index, 'on', 'date'], message: 'has no beginning or no end; write both' }]
      : [],
  );
  const isLevel = new Set(levels.map(({ id }) => id));
  const standing = time.axis ? [...figures, ...annotated(chart, 'figure').filter(({ id }) => !isLevel.has(id))] : [];
  return [
    ...place,
    ...checkRange(time.range, 'range'),
    ...checkRange(time.closeUp, 'closeUp'),
    ...standing.flatMap((figure) => checkDated(entries, time, figure)),
    ...(time.axis ? levels.flatMap((level) => checkDated(entries, { ...time, ...LEVELS }, level)) : []),
    ...shown,
    ...open,
  ];
}

/** Something that a chart puts at a date; without a name, a date of its own. */
type Placed = Named & { readonly date: Dated | undefined };

function toOutside(range: Dated, { id, date, at }: Placed): Wrong[] {
  if (date === undefined || !isOutside(date, range)) return [];
  const what = id === '' ? `${date.text} lies` : `${id} is of ${date.text},`;
  return [{ at, message: `${what} outside the range, ${range.text}; widen the range, or leave it out here` }];
}

/** A figure whose time lies outside the range, wholly or in part: its dot would stand where its time isn’t. */
function checkFigure(entries: Entries, time: Timed, { id, at }: Named): Wrong[] {
  const { range } = time;
  const standing = standingOf(entries, time, id);
  if (standing === undefined) return [];
  if (isOutside(standing, range)) return toOutside(range, { id, date: standing, at });
  // What is due goes on, so that it may begin within the range and end after it.
  if (isWithin(standing, range) || (standing.as === 'due' && standing.from >= range.from)) return [];
  const message = `${id} is of ${standing.text}, of which the range, ${range.text}, shows only a part; widen the range, or leave it out here`;
  return [{ at, message }];
}

/** A level that begins only after the range; one from before it runs through. */
function checkLevel(entries: Entries, time: Timed, { id, at }: Named): Wrong[] {
  const standing = standingOf(entries, { ...time, ...LEVELS }, id);
  if (standing === undefined || standing.from <= time.range.to) return [];
  return toOutside(time.range, { id, date: standing, at });
}

/** What a chart over time shows that lies outside its range, and series of which nothing lies in it. */
export function checkInside(chart: AnyChart, about: About, entries: Entries): readonly Wrong[] {
  const { time } = about;
  if (time === undefined || !isRange(time.range)) return [];
  const { range } = time;
  const empty = about.series.flatMap(({ id, at }): Wrong[] => {
    const rows = entries.readings.get(id);
    const measure = entries.measures.get(entries.series.get(id)?.measure ?? '');
    if (rows === undefined || measure === undefined || hasReading(rows, measure, range)) return [];
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
    { id: '', date: time.at, at: ['at'] },
    ...about.events.map(ofEvent),
    ...dates,
    ...noted.map(ofEvent),
  ];
  return [
    ...empty,
    ...about.figures.flatMap((figure) => checkFigure(entries, time, figure)),
    ...about.levels.flatMap((level) => checkLevel(entries, time, level)),
    ...placed.flatMap((one) => toOutside(range, one)),
  ];
}
