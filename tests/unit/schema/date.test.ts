import { describe, expect, it } from 'vitest';
import { EdtfDate, EdtfPeriod, endsOf, isOpen, readSpan, toDated } from '../../../lib/schema/date';

const day = (text: string) => Date.parse(`${text}T00:00:00.000Z`);
const endOf = (text: string) => day(text) + 86_400_000 - 1;

describe('readSpan', () => {
  it.each([
    ['2024-10-07', day('2024-10-07'), endOf('2024-10-07')],
    ['2024-02-29', day('2024-02-29'), endOf('2024-02-29')],
    ['2024-10-13~', day('2024-10-13'), endOf('2024-10-13')],
    ['2024-06', day('2024-06-01'), endOf('2024-06-30')],
    ['2021-02', day('2021-02-01'), endOf('2021-02-28')],
    ['2023', day('2023-01-01'), endOf('2023-12-31')],
    ['2022-02-24/2024-10-07', day('2022-02-24'), endOf('2024-10-07')],
    ['2022-02-24/', day('2022-02-24'), Number.POSITIVE_INFINITY],
    ['/2024', Number.NEGATIVE_INFINITY, endOf('2024-12-31')],
    ['../2024-10', Number.NEGATIVE_INFINITY, endOf('2024-10-31')],
    ['2023-Q1', day('2023-01-01'), endOf('2023-03-31')],
    ['2023-33', day('2023-01-01'), endOf('2023-03-31')],
    ['2023-Q4~', day('2023-10-01'), endOf('2023-12-31')],
    ['2023-Q2/2023-Q3', day('2023-04-01'), endOf('2023-09-30')],
    ['2023-H2', day('2023-07-01'), endOf('2023-12-31')],
    ['2023-41', day('2023-07-01'), endOf('2023-12-31')],
    ['2023-21', day('2023-03-01'), endOf('2023-05-31')],
    ['2023-25', day('2023-03-01'), endOf('2023-05-31')],
    ['2023-22', day('2023-06-01'), endOf('2023-08-31')],
    ['2023-23', day('2023-09-01'), endOf('2023-11-30')],
    ['2023-24', day('2023-12-01'), endOf('2024-02-29')],
    ['2022-28', day('2022-12-01'), endOf('2023-02-28')],
    ['2023-29', day('2023-09-01'), endOf('2023-11-30')],
    ['2023-30', day('2023-12-01'), endOf('2024-02-29')],
    ['2023-32', day('2023-06-01'), endOf('2023-08-31')],
    ['9999', day('9999-01-01'), endOf('9999-12-31')],
    ['0044-03', day('0044-03-01'), endOf('0044-03-31')],
  ])('reads %s in UTC, both ends included', (text, from, to) => {
    expect(readSpan(text)).toEqual({ from, to });
  });

  it.each([
    '2023-02-30',
    '2021-02-29',
    '2100-02-29',
    '2021-02-29~',
    '2021-02-29/2021-03-01',
    '2024-13',
    '2024-00',
    '2024-1',
    '2024-10-7',
    '2021/1998',
    '2021/2022/2023',
    '/',
    '..',
    '',
    '2024-10-XX',
    '202X',
    'Y12345',
    '-0001',
    '0000',
    '2023-Q5',
    '2023-Q0',
    '2023-H3',
    '2023-20',
    '2023-37',
    '2023-42',
    '2024-10-05/2024-09',
    '2024-10-07T10:00:00Z',
    '{2020,2021}',
    '7 October 2024',
    'soon',
  ])('refuses %j', (text) => {
    expect(readSpan(text)).toBeUndefined();
  });
});

describe('a date that was read', () => {
  it.each([
    ['2024-10-07', '2024-10-07T00:00:00.000Z', '2024-10-07T23:59:59.999Z'],
    ['2024-06', '2024-06-01T00:00:00.000Z', '2024-06-30T23:59:59.999Z'],
    ['2023', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
    ['2024-09-01/2024-10-08', '2024-09-01T00:00:00.000Z', '2024-10-08T23:59:59.999Z'],
  ])('%s covers all of its time in UTC', (text, from, to) => {
    const dated = toDated(text);
    expect([dated.from, dated.to].map((time) => new Date(time).toISOString())).toEqual([from, to]);
    expect(isOpen(dated)).toBe(false);
  });

  it.each(['2022-02-24/', '../2024'])('%s is open', (text) => expect(isOpen(toDated(text))).toBe(true));
});

describe('a date in a data file', () => {
  it.each([
    ['a year as YAML reads it', 2023, toDated('2023')],
    ['a year in quotes', '2023', toDated('2023')],
    ['a quarter', '2023-Q1', toDated('2023-Q1')],
    ['a period', '2022-02-24/', toDated('2022-02-24/')],
    ['a named period', { dates: '2023-04/2024-03', called: '2023/24' }, toDated('2023-04/2024-03', '2023/24')],
    ['a named year', { dates: 2023, called: 'the year of the flood' }, toDated('2023', 'the year of the flood')],
  ])('may be %s', (_, input, date) => expect(EdtfPeriod.parse(input)).toEqual(date));

  const NAMED = (dates: string, called: string) =>
    `a year that isn’t the calendar’s is written with its first and last month, as in { dates: ${dates}, called: "${called}" }`;
  const BCE = 'years before 0001 can’t be drawn; leave this out, and say the year in a label or a text';

  it.each([
    ['2023/24', NAMED('2023-04/2024-03', '2023/24')],
    ['2010/11', NAMED('2010-04/2011-03', '2010/11')],
    ['2023–24', NAMED('2023-04/2024-03', '2023–24')],
    ['1999/00', NAMED('1999-04/2000-03', '1999/00')],
    ['FY2023', NAMED('2023-04/2024-03', 'FY2023')],
    ['FY 2023/24', NAMED('2023-04/2024-03', 'FY 2023/24')],
    ['fiscal year 2023', NAMED('2023-04/2024-03', 'fiscal year 2023')],
    ['2023-Q5', 'a year has four quarters; write 2023-Q1 to Q4'],
    ['Q5 2023', 'a year has four quarters; write 2023-Q1 to Q4'],
    ['2023Q3', 'write 2023-Q3'],
    ['Q3 2023', 'write 2023-Q3'],
    ['3Q 2023', 'write 2023-Q3'],
    ['H1 2023', 'write 2023-H1'],
    ['summer 2023', 'write 2023-22'],
    ['autumn of 2023', 'write 2023-23'],
    ['-0044', BCE],
    [-44, BCE],
    ['44 BC', BCE],
    ['44 B.C.E.', BCE],
    ['2024-10-07T10:00:00Z', 'a day is the smallest time here; write 2024-10-07, and the hour in a label or a note'],
    ['2024-10-07 10:30', 'a day is the smallest time here; write 2024-10-07, and the hour in a label or a note'],
    [
      '7 October 2024, 10:30',
      'a day is the smallest time here; write the day alone, as in 2024-10-07, and the hour in a label or a note',
    ],
    [20241007, 'write 2024-10-07'],
    ['2010/1', 'write 2010-01'],
    ['2023/2021', 'write it as 2022-02-24/2024-10-07, 2022-02-24/ for an open end, 2024-10, 2024-Q4 or 2024'],
  ])('that is %s is refused with what to write instead', (input, advice) => {
    const [issue] = EdtfPeriod.safeParse(input).error?.issues ?? [];
    expect(issue?.message).toBe(`${input} is not a date or a period that exists; ${advice}`);
  });

  it.each([true, ['2023'], {}])('that is %j is refused', (input) => {
    expect(EdtfPeriod.safeParse(input).success).toBe(false);
    expect(EdtfDate.safeParse(input).success).toBe(false);
  });
});

describe('endsOf', () => {
  it.each([
    ['2022-02-24/2024-09', '2022-02-24', '2024-09'],
    ['2022-02-24/', '2022-02-24', undefined],
    ['../2024', undefined, '2024'],
    ['2023-Q1', '2023-Q1', '2023-Q1'],
  ])('of %s are %s and %s', (text, first, last) => {
    const ends = endsOf(toDated(text));
    expect([ends.first?.text, ends.last?.text]).toEqual([first, last]);
  });
});
