import { describe, expect, test } from 'vitest';
import { toAcrossPart, toSpeakers } from '../../../lib/derive/across';
import { toIndexEntry, toReportIndex, toSubjects, toYears } from '../../../lib/derive/report-index';
import { toSearchData, toSearchPart } from '../../../lib/derive/search-data';
import { toDated } from '../../../lib/schema/date';
import type { Report } from '../../../lib/schema/report';
import { loadFlood, loadReal } from '../support/load-real';

const base = loadFlood();
const makeReport = (id: string, day: string | undefined, subjects: readonly string[] = []): Report => {
  const { issued, ...undated } = base.head.article;
  const article = day === undefined ? undated : { ...undated, issued: toDated(day) };
  return { ...base, id, head: { ...base.head, title: `Report ${id}`, article, subjects: [...subjects] } };
};
const whole = (report: Report) => toIndexEntry({ id: report.id, loaded: { ok: true, report, todos: [] } });
const groups = (all: ReturnType<typeof toYears>) =>
  all.map(({ href, entries }) => `${href} ${entries.map(({ id }) => id)}`);

describe('the reports of a site', () => {
  const entries = [
    makeReport('b', '2023-05', ['Floods', 'power cuts']),
    makeReport('a', '2024-01-02', ['floods']),
    makeReport('c', '2024', ['Élections']),
    makeReport('d', undefined),
  ].map(whole);

  test('stand by the year of their article, the newest first', () => {
    expect(groups(toYears(entries))).toEqual(['/years/without-a-date/ d', '/years/2024/ a,c', '/years/2023/ b']);
  });

  test('stand by subject; a subject that is written otherwise is the same', () => {
    expect(groups(toSubjects(entries))).toEqual([
      '/subjects/elections/ c',
      '/subjects/floods/ a,b',
      '/subjects/power-cuts/ b',
    ]);
  });

  test('that don’t hold together are there while one edits, by their names', () => {
    const broken = toIndexEntry({ id: 'broken', loaded: { ok: false, problems: [1, 2], todos: [] } });
    expect(broken).toMatchObject({ id: 'broken', title: 'broken', about: [expect.stringContaining('2')] });
  });
});

test('the first page lists whole years while there is room, and leads to the older ones', () => {
  const some = (year: number, count: number) =>
    Array.from({ length: count }, (_, at) => whole(makeReport(`r-${year}-${at}`, `${year}`)));
  const shown = (...years: readonly number[]) => {
    const view = toReportIndex(years.flatMap((count, at) => some(2026 - at, count)));
    return [view.shown, view.older].map((all) => all.map(({ name }) => name).join());
  };
  expect(shown(20, 40)).toEqual(['2026,2025', '']);
  expect(shown(20, 41, 1)).toEqual(['2026', '2025,2024']);
  expect(shown(100, 1)).toEqual(['2026', '2025']);
});

test('the search has each figure with its bound and words of caution, its speaker, its measure and its report', () => {
  const real = loadReal();
  const { reports, names, speakers, figures } = toSearchData([toSearchPart(real)], toSpeakers([toAcrossPart(real)]));
  const found = figures.find(([, , , href]) => href === 'figures/casualties/');
  const [name, number, , , report = 0, speaker = 0, measure = 0] = found ?? [];
  expect(name).toBe(real.figures.get('casualties')?.name);
  expect(number).toBe('over 648,000 people');
  expect([reports[report]?.[1], names[speaker], names[measure]]).toEqual([
    '/north-korea-russia-2024/',
    'UK Ministry of Defence',
    real.measures.get('casualties')?.name,
  ]);
  expect(speakers).toContainEqual([
    'UK Ministry of Defence',
    '/speakers/uk-mod--uk-ministry-of-defence/',
    expect.any(String),
  ]);
  expect(figures.some(([, text]) => text.includes('“'))).toBe(true);
  expect(figures).toHaveLength(real.figures.size);
});
