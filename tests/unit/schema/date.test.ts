import { describe, expect, it } from 'vitest';
import { isOpen, readSpan, toDated } from '../../../lib/schema/date';

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
