import { readSpan } from '../../schema/date';
import type { Fault } from '../fault';
import type { Checked } from './checked';
import { allLinks } from './links-of';

type Draft = Checked['draft'];

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Whether all of a date lies before all of another; false where either isn’t known. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  const end = date === undefined ? undefined : readSpan(date)?.to;
  const start = other === undefined ? undefined : readSpan(other)?.from;
  return end !== undefined && start !== undefined && end < start;
}

/** Links of the article on another day than its own, and data that end after whoever published them. */
function checkLinks(draft: Draft, issued: string | undefined): Fault[] {
  return allLinks(draft).flatMap(({ link: { date, dataTo, source, paragraph }, path }): Fault[] => {
    if (date === undefined) return [];
    const isOwn =
      source === draft.head.article && paragraph !== undefined && issued !== undefined && isDay(issued) && isDay(date);
    const own = `${date} is not the day on which the article was issued; write ${issued}, or correct issued: of ${source}`;
    const late = `${dataTo} is after ${date}, when this was published; write the last day that the data cover by then`;
    return [
      ...(isOwn && date !== issued ? [{ path: [...path, 'date'], message: own }] : []),
      ...(isBefore(date, dataTo) ? [{ path: [...path, 'dataTo'], message: late }] : []),
    ];
  });
}

function checkSources({ sources }: Draft): Fault[] {
  return [...sources].flatMap(([id, { accessed, issued }]) =>
    isBefore(accessed, issued)
      ? [
          {
            path: ['sources', id, 'accessed'],
            message: `${accessed} is before ${issued}, when it was issued; correct one of the two`,
          },
        ]
      : [],
  );
}

/** A more precise date that isn’t within the date that it makes more precise. Dates that are about are let alone. */
function checkPrecise({ events }: Draft): Fault[] {
  return [...events].flatMap(([id, { date, precise }]) => {
    if (precise === undefined || /[~?%]/.test(date + precise.date)) return [];
    const whole = readSpan(date);
    const part = readSpan(precise.date);
    if (whole === undefined || part === undefined) return [];
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = whole;
    if ((part.from ?? Number.NEGATIVE_INFINITY) >= from && (part.to ?? Number.POSITIVE_INFINITY) <= to) return [];
    const message = `${precise.date} is not within ${date}, which it makes more precise; correct one of the two`;
    return [{ path: ['events', id, 'precise', 'date'], message }];
  });
}

/** Dates of the report itself from before there was an article. */
function checkHead({ head, corrections }: Draft, issued: string | undefined): Fault[] {
  const explain = (date: string) => `${date} is before ${issued}, when the article was issued; correct one of the two`;
  const { updated } = head;
  const early = [...corrections].filter(([, { date }]) => isBefore(date, issued));
  return [
    ...(updated !== undefined && isBefore(updated, issued)
      ? [{ path: ['report', 'updated'], message: explain(updated) }]
      : []),
    ...early.map(([index, { date }]) => ({ path: ['corrections', index, 'date'], message: explain(date) })),
  ];
}

/** Dates that contradict one another. */
export function checkDates({ draft }: Checked): Fault[] {
  const issued = draft.sources.get(draft.head.article ?? '')?.issued;
  return [...checkLinks(draft, issued), ...checkSources(draft), ...checkPrecise(draft), ...checkHead(draft, issued)];
}
