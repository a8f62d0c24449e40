import { type Dated, isBefore } from '../../schema/date';
import type { Nature } from '../../schema/quantity';
import type { Fault } from '../fault';
import type { Checked } from './checked';
import { allLinks } from './links-of';

type Draft = Checked['draft'];

const isDay = ({ text }: Dated) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Documents that the article’s chains lead through although they were issued after it. */
function checkLater(draft: Draft, issued: Dated | undefined): Fault[] {
  const entries = [
    ...[...draft.figures].map(([id, said]) => ({ kind: 'figures', id, said, role: said.role })),
    ...[...draft.events].map(([id, said]) => ({ kind: 'events', id, said, role: said.role })),
    ...[...draft.statements].map(([id, said]) => ({ kind: 'statements', id, said, role: 'reported' as const })),
  ];
  return entries
    .filter(({ role, said }) => role === 'reported' && said.chain.at(-1)?.source === draft.head.article)
    .flatMap(({ kind, id, said }) =>
      said.chain.flatMap(({ source }, index) => {
        const then = draft.sources.get(source)?.issued;
        if (source === draft.head.article || !isBefore(issued, then)) return [];
        const message = `${source} was issued on ${then?.text}, after the article of ${issued?.text}, which can’t have taken it over; name the document that it had, write this one under relays:, or correct issued:`;
        return [{ path: [kind, id, 'chain', index, 'source'], message }];
      }),
    );
}

/** Links of the article on another day than its own, and data that end after whoever published them. */
function checkLinks(draft: Draft, issued: Dated | undefined): Fault[] {
  return allLinks(draft).flatMap(({ link: { date, dataTo, source, paragraph }, path }): Fault[] => {
    if (date === undefined) return [];
    const isOwn =
      source === draft.head.article && paragraph !== undefined && issued !== undefined && isDay(issued) && isDay(date);
    const own = `${date.text} is not the day on which the article was issued; write ${issued?.text}, or correct issued: of ${source}`;
    const late = `${dataTo?.text} is after ${date.text}, when this was published; write the last day that the data cover by then`;
    return [
      ...(isOwn && date.text !== issued.text ? [{ path: [...path, 'date'], message: own }] : []),
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
            message: `${accessed?.text} is before ${issued?.text}, when it was issued; correct one of the two`,
          },
        ]
      : [],
  );
}

/** A more precise date that isn’t within the date that it makes more precise. Dates that are about are let alone. */
function checkPrecise({ events }: Draft): Fault[] {
  return [...events].flatMap(([id, { date, precise }]) => {
    if (precise === undefined || /[~?%]/.test(date.text + precise.date.text)) return [];
    if (precise.date.from >= date.from && precise.date.to <= date.to) return [];
    const message = `${precise.date.text} is not within ${date.text}, which it makes more precise; correct one of the two`;
    return [{ path: ['events', id, 'precise', 'date'], message }];
  });
}

/** Natures of numbers that were found, so that the time that they cover had begun when they were said. */
const FOUND: ReadonlySet<Nature> = new Set(['count', 'estimate', 'model']);

/** Numbers that are said to be found, of a time that came after everybody who said them. */
function checkPeriods({ figures }: Draft): Fault[] {
  return [...figures].flatMap(([id, { period, chain }]): Fault[] => {
    const nature = chain.at(-1)?.nature;
    const dates = chain.map(({ date }) => date).filter((date) => date !== undefined);
    const [last] = dates.toSorted((a, b) => b.to - a.to);
    if (nature === undefined || !FOUND.has(nature) || !isBefore(last, period)) return [];
    const message = `${period?.text} is after ${last?.text}, when the number was last said, and its nature is ${nature}; write nature: forecast or target for what was still to come, or correct the period`;
    return [{ path: ['figures', id, 'period'], message }];
  });
}

/** Dates of the report itself from before there was an article. */
function checkHead({ head, corrections }: Draft, issued: Dated | undefined): Fault[] {
  const explain = (date: Dated) =>
    `${date.text} is before ${issued?.text}, when the article was issued; correct one of the two`;
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
  return [
    ...checkLinks(draft, issued),
    ...checkLater(draft, issued),
    ...checkSources(draft),
    ...checkPrecise(draft),
    ...checkPeriods(draft),
    ...checkHead(draft, issued),
  ];
}
