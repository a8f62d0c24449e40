import { rolesOf } from '../../facts/said';
import { standingInTime } from '../../facts/standing';
import { aboutChart } from '../../kinds/list';
import { type Dated, isBefore } from '../../schema/date';
import type { Draft } from '../draft';
import type { Fault, Path } from '../fault';
import { allLinks } from './links-of';

/** A season of EDTF that looks like two years: `2023-24` is a winter. */
function hintSeason(date: Dated | undefined, path: Path): Fault[] {
  const [text = '', year, part] = /^(\d{4})-(\d{2})$/.exec(date?.text ?? '') ?? [];
  if (date?.called !== undefined || Number(part) < 21 || Number(part) !== (Number(year) + 1) % 100) return [];
  const years = `{ dates: ${year}-04/${Number(year) + 1}-03, called: "${year}/${part}" }`;
  const message = `${text} is read as a season, as EDTF numbers them; for a year that isn’t the calendar’s write its months, as in ${years}`;
  return [{ path, message }];
}

/** Steps that stood at the day of signing before charts said by what they place their figures. */
function hintPlace({ charts, figures, measures }: Draft): Fault[] {
  return [...charts].flatMap(([id, chart]): Fault[] => {
    const { time, figures: drawn } = aboutChart(chart);
    if (!('dated' in chart) || chart.dated === undefined || time === undefined || chart.place === 'said') return [];
    const moved = drawn.filter(({ id: name }) => {
      const figure = figures.get(name);
      const measure = measures.get(figure?.measure ?? '');
      if (figure === undefined || measure === undefined || figure.chain.length === 0) return false;
      const standing = standingInTime(figure, measure, time);
      return standing?.as !== 'said' && rolesOf(figure.chain)[time.stands].date !== undefined;
    });
    if (moved.length === 0) return [];
    const message =
      'is printed only where a step stands at the day on which it was said, and these stand at the time that they cover; write place: said to move them, or leave dated: out';
    return [{ path: ['charts', id, 'dated'], message }];
  });
}

/** Links from before their document was issued: it may tell of what was said before. A data set always does. */
function hintIssued(draft: Draft): Fault[] {
  return allLinks(draft).flatMap(({ link: { date, source }, path }) => {
    const { issued, type } = draft.sources.get(source) ?? {};
    if (type === 'dataset' || !isBefore(date, issued)) return [];
    const message = `${date?.text} is before ${issued?.text}, when ${source} was issued; write the day of this document, or name the one in which it was said then`;
    return [{ path: [...path, 'date'], message }];
  });
}

/** What is read as it was written, and was perhaps meant otherwise. */
export function hintTimes(draft: Draft): readonly Fault[] {
  return [
    ...[...draft.figures].flatMap(([id, { period }]) => hintSeason(period, ['figures', id, 'period'])),
    ...[...draft.events].flatMap(([id, { date }]) => hintSeason(date, ['events', id, 'date'])),
    ...hintPlace(draft),
    ...hintIssued(draft),
  ];
}
