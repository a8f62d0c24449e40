import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDate, formatDateFully, formatDateShort } from '../../../lib/format/date';
import { toDated } from '../../../lib/schema/date';

describe('formatDate', () => {
  test.each([
    ['a year', '2023', '2023'],
    ['a month', '2024-06', 'June 2024'],
    ['a day', '2024-10-07', '7 October 2024'],
    ['the first of January, wherever the machine stands', '2024-01-01', '1 January 2024'],
    ['the last day of a leap year’s February', '2024-02-29', '29 February 2024'],
    ['a season', '2024-23', 'autumn 2024'],
    ['a winter, which ends in the next year', '2023-24', 'winter 2023–\u206024'],
    ['a season of the south', '2023-29', 'southern spring 2023'],
    ['a quarter', '2023-Q1', 'first quarter of 2023'],
    ['a quarter by its number', '2023-36', 'fourth quarter of 2023'],
    ['a half', '2023-H2', 'second half of 2023'],
    ['quarters', '2023-Q2/2023-Q3', 'second quarter of 2023 to third quarter of 2023'],
    ['an uncertain day', '2024-10-07?', 'perhaps 7 October 2024'],
    ['an uncertain month', '2023-06?', 'perhaps June 2023'],
    ['an uncertain quarter', '2023-Q1?', 'perhaps first quarter of 2023'],
    ['an approximate month', '2024-06~', 'about June 2024'],
    ['a year both uncertain and approximate', '2023%', 'perhaps about 2023'],
    ['a time with no end', '2022-02-24/', 'since 24 February 2022'],
    ['a time with an open end', '2022-02-24/..', 'since 24 February 2022'],
    ['a time with no beginning', '/2024-10-07', 'until 7 October 2024'],
    ['a time with an open beginning', '../2024-10', 'until October 2024'],
    ['days of one month', '2024-10-02/2024-10-04', '2 to 4 October 2024'],
    ['days of one year', '2024-09-27/2024-10-02', '27 September to 2 October 2024'],
    ['days of two years', '2022-02-24/2024-10-07', '24 February 2022 to 7 October 2024'],
    ['days of one month in two years', '2023-10-02/2024-10-04', '2 October 2023 to 4 October 2024'],
    ['months of one year', '2024-06/2024-10', 'June to October 2024'],
    ['years', '2022/2024', '2022 to 2024'],
    ['a day and a month', '2022-02-24/2024-10', '24 February 2022 to October 2024'],
    ['an approximate beginning', '2024-06~/2024-10', 'about June to October 2024'],
  ])('prints %s at its own precision: %s → %s', (_, text, printed) => expect(formatDate(text)).toBe(printed));
});

test('what begins after the day of the saying is from then, not since', () => {
  const day = Date.parse('2024-10-08T23:59:59.999Z');
  expect(['2024-12-01/', '2024-10-08/', '2025/..', '2024/'].map((text) => formatDate(text, day))).toEqual([
    'from 1 December 2024',
    'since 8 October 2024',
    'from 2025',
    'since 2024',
  ]);
  expect(formatDateShort('2024-12-01/', true, day)).toBe('from 1 Dec 2024');
});

describe('formatDateShort', () => {
  test.each([
    ['2024-10-07', true, '7 Oct 2024'],
    ['2024-10-07', false, '7 Oct'],
    ['2024-06', true, 'June 2024'],
    ['2024-09', true, 'Sept 2024'],
    ['2024', true, '2024'],
    ['2023-Q1', true, 'Q1 2023'],
    ['2023-H1', true, 'H1 2023'],
    ['2023-22', true, 'summer 2023'],
    ['2024-09-01/2024-10-08', true, '1 Sept to 8 Oct 2024'],
    ['2022-02-24/', true, 'since 24 Feb 2022'],
  ])('prints %s with the year (%s) as %s', (text, withYear, printed) =>
    expect(formatDateShort(text, withYear)).toBe(printed),
  );
});

test('a period with a name is printed by it, and fully with its dates', () => {
  const year = toDated('2023-04/2024-03', '2023/24');
  expect([formatDate(year), formatDateShort(year), formatDateFully(year)]).toEqual([
    '2023/24',
    '2023/24',
    '2023/24 (April 2023 to March 2024)',
  ]);
  expect(formatDateFully(toDated('2023-04/2024-03'))).toBe('April 2023 to March 2024');
});

test('a day read and written again is the same day, in any time zone', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const { from, to } = toDated(day);
      expect([dayOf(from), dayOf(to)]).toEqual([day, day]);
    }),
    { seed: 20241008, numRuns: 200 },
  );
  expect(new Date().getTimezoneOffset()).not.toBe(0);
});
