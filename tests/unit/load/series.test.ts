import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../lib/load/read-amount';
import { drawMade, type Made, problemsOf, said } from '../support/made-series';

describe('a number in a CSV file', () => {
  it.each([
    ['-4', -4],
    ['0.5', 0.5],
    ['2.0', 2],
    ['-0', 0],
    ['-0.0', 0],
    ['648000', 648000],
  ])('%s is read', (text, value) => {
    const read = readAmount(text);
    expect('value' in read && Object.is(read.value, value)).toBe(true);
  });

  it.each<readonly [text: string, message: string]>([
    ['−4', '−4 is not written as a program reads it; write -4'],
    ['–4', '–4 is not written as a program reads it; write -4'],
    ['(4)', '(4) is not written as a program reads it; write -4'],
    ['+4', '+4 is not written as a program reads it; write 4'],
    ['.5', '.5 is not written as a program reads it; write 0.5'],
    ['1,520', '1,520 is not written as a program reads it; write 1520'],
    ['1 520.5', '1 520.5 is not written as a program reads it; write 1520.5'],
    ['4,5', '4,5 is not written as a program reads it; write 4.5'],
    ['1.3E+06', '1.3E+06 is not written out; write 1300000'],
    ...['NA', 'n/a', '#N/A', '..', '…', '–', '-', ':', 'null', 'no data'].map((text): readonly [string, string] => [
      text,
      `${text} is not a number; leave the cell empty where none was published`,
    ]),
    ['12%', '12% has % in it; write 12: what one unit is, the measure says'],
    ['$30', '$30 has $ in it; write 30: what one unit is, the measure says'],
    ['€3.4m', '€3.4m has m in it; write all its digits, such as 3400000'],
    ['5*', '5* has a mark in it; write 5, and say under caveats: what the mark means'],
    ['<5', '<5 has its bound in it; write 5 here, and lessThan in the column bound'],
    ['≥ 10', '≥ 10 has its bound in it; write 10 here, and atLeast in the column bound'],
    ['about 1,200', 'about 1,200 has its bound in it; write 1200 here, and about in the column bound'],
    ['high', 'high is not a number; write digits alone, such as 648000'],
  ])('%s is refused, with what to write instead', (text, message) => expect(readAmount(text)).toEqual({ message }));
});

const made = (csv: string, keys: object = {}, given: Partial<Made> = {}): Made => ({
  series: { line: { csv, ...keys } },
  chart: { series: ['line'], range: '2020/2024' },
  ...given,
});

describe('a series is refused, at its place and with what to write instead:', () => {
  it.each<readonly [title: string, made: Made, problems: readonly string[]]>([
    [
      'a fifth quarter',
      made('date,value\n2023-Q5,1\n'),
      ['line.csv:2 date: 2023-Q5 is not a date that exists; a year has four quarters; write 2023-Q1 to Q4'],
    ],
    [
      'a financial year as two years',
      made('date,value\n2023/24,1\n'),
      [
        'line.csv:2 date: 2023/24 is no year of the calendar; write its months, as in 2023-04/2024-03, and 2023/24 in a column called',
      ],
    ],
    [
      'a low end above the high one',
      made('date,value,low,high\n2023,5,7,6\n'),
      ['line.csv:2 low: 7 is above high, 6; write the lower number as low'],
    ],
    [
      'a value outside its range',
      made('date,value,low,high\n2023,5,6,7\n'),
      ['line.csv:2 value: 5 lies outside its range, 6 to 7; check the three numbers'],
    ],
    [
      'half a range',
      made('date,value,low,high\n2023,5,4,\n'),
      ['line.csv:2 high: empty, and the other end of the range isn’t; write both ends, or neither'],
    ],
    [
      'a range without a number or a bound',
      made('date,value,low,high\n2023,,4,6\n'),
      ['line.csv:2 value: empty beside a range; write the number, or between in the column bound'],
    ],
    [
      'between without ends',
      made('date,value,bound\n2023,5,between\n'),
      ['line.csv:2 bound: between without a range; write its ends as low and high'],
    ],
    [
      'a bound without a number',
      made('date,value,bound\n2022,3,\n2023,,about\n'),
      ['line.csv:3 bound: a bound without a number; write the number, or leave both empty for a gap'],
    ],
    [
      'a nature that is none',
      made('date,value,nature\n2023,5,modell\n'),
      ['line.csv:2 nature: modell is not allowed here; did you mean model?'],
    ],
    [
      'an open period',
      made('date,value\n2023-04/,5\n'),
      [
        'line.csv:2 date: 2023-04/ is not a date that exists; write it as 2024-10-07, 2024-10, 2024-Q4, 2024 or, for a period, 2023-04/2024-03',
      ],
    ],
    [
      'nothing but gaps',
      made('date,value\n2022,\n2023,\n'),
      ['line.csv:1 : has no number in any row; write those that were published, or remove the file'],
    ],
    [
      'rows out of order',
      made('date,value\n2023-Q2,5\n2023-Q1,4\n'),
      ['line.csv:3 date: 2023-Q1 comes after 2023-Q2; put the rows in order of date, earliest first'],
    ],
    [
      'two readings in a month',
      made('date,value\n2023-01-03,5\n2023-01-20,4\n', { every: 'month' }),
      [
        'series.line.every: 2023-01-03 and 2023-01-20 lie in one month; write every: as often as there are readings, or leave it out',
      ],
    ],
    [
      'years that claim to be months',
      made('date,value\n2022,5\n2023,4\n', { every: 'month' }),
      [
        'series.line.every: 2022 is longer than a month; write every: as often as there are readings, or a shorter date',
      ],
    ],
    [
      'a rhythm that is none',
      made('date,value\n2022,5\n', { every: 'decade' }),
      ['series.line.every: decade is not allowed here; write day, week, month, quarter or year'],
    ],
    [
      'gaps of another sort',
      made('date,value\n2022,5\n', { gaps: 'close' }),
      ['series.line.gaps: close is not allowed here; write open or joined'],
    ],
    [
      'digits in a label',
      made('date,value\n2022,5\n', { label: 'fewer than 250,000' }),
      [
        'series.line.label: 250,000 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024',
      ],
    ],
    [
      'a share below zero',
      made('date,value\n2022,-5\n', {}, { measure: { unit: 'per cent', whole: 'all', accumulates: 'stock' } }),
      [
        'series.line.file: its reading of 2022 is -5 per cent of all, which can’t be; correct it, or write a measure without a whole',
      ],
    ],
    [
      'a range outside a share',
      made(
        'date,value,low,high\n2022,95,90,104\n',
        {},
        { measure: { unit: 'per cent', whole: 'all', accumulates: 'stock' } },
      ),
      [
        'series.line.file: its reading of 2022 is 104 per cent of all, which can’t be; correct it, or write a measure without a whole',
      ],
    ],
  ])('%s', (_title, given, problems) => expect(problemsOf(given)).toEqual(problems));

  it('a flow and a stock in one chart, and two units', () => {
    const two = (other: object): Made => ({
      series: { one: { csv: 'date,value\n2022,5\n' }, two: { csv: 'date,value\n2022,6\n', measure: 'other' } },
      measures: {
        other: { name: 'Other', definition: 'Something else.', unit: 'people', accumulates: 'flow', ...other },
      },
      chart: { series: ['one', 'two'], range: '2020/2024' },
    });
    const advice = 'draw figures of one measure, or use kind: side-by-side with a comparison that says why';
    expect(problemsOf(two({ accumulates: 'stock' }))).toEqual([
      `charts.made: sets unlike measures on one scale: counted and other (counted is an amount over a period, other is a level at one time); ${advice}`,
    ]);
    expect(problemsOf(two({ unit: 'EUR' }))).toEqual([
      `charts.made: sets unlike measures on one scale: counted and other (counted is in people, other is in EUR); ${advice}`,
    ]);
  });

  it('more lines than can be told apart', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const csv = 'date,value\n2022,5\n';
    expect(
      problemsOf({
        series: Object.fromEntries(ids.map((id) => [id, { csv }])),
        chart: { series: ids, range: '2020/2024' },
      }),
    ).toEqual([
      'charts.made.series: more lines than can be told apart without colour; draw at most five, or make two charts',
    ]);
  });

  it('a level of another measure, and one that begins after the chart', () => {
    const level = (given: object): Made => ({
      ...made('date,value\n2022,5\n'),
      figures: { level: said({ stated: 9 }, 'target', { period: 2030, ...given }) },
      chart: { series: ['line'], levels: ['level'], range: '2020/2024' },
    });
    expect(problemsOf(level({ measure: 'printed' }))).toContain(
      'charts.made.levels[0]: level counts printed, and this chart draws counted; write a level of the same measure, or leave it out',
    );
    expect(problemsOf(level({}))).toEqual([
      'charts.made.levels[0]: level is of 2030, outside the range, 2020/2024; widen the range, or leave it out here',
    ]);
  });

  it('a chart in whose range no reading stands: of a sum its end counts', () => {
    const sum = made('date,value\n2020/2026,5\n', {}, { measure: { accumulates: 'cumulative' } });
    expect(problemsOf(sum)).toEqual([
      'charts.made.series[0]: line has no reading in the range, 2020/2024; widen the range, or leave it out here',
    ]);
  });
});

describe('a series is read', () => {
  it('with an empty value as a gap, and every bound', () => {
    const { report } = drawMade(
      made(
        'date,value,bound,low,high,nature\n2019,1,atLeast,,,\n2020,,,,,\n2021,3,lessThan,2,4,model\n2022,,between,1,2,forecast\n',
        {},
        { chart: { series: ['line'], range: '2018/2024' } },
      ),
    );
    expect(report.series.get('line')?.readings.map(({ date: { text }, ...rest }) => [text, rest])).toEqual([
      ['2019', { bound: 'atLeast', value: 1 }],
      ['2020', { bound: 'stated' }],
      ['2021', { bound: 'lessThan', value: 3, low: 2, high: 4, nature: 'model' }],
      ['2022', { bound: 'between', low: 1, high: 2, nature: 'forecast' }],
    ]);
  });

  it('with a byte-order mark, and written with one where its words need it', () => {
    const plain = drawMade(made('\ufeffdate,value\n2022,5\n2023,6\n'));
    expect(plain.csv).toHaveLength(2);
  });

  it('of rolling periods, which have no gaps of themselves', () => {
    const rolling = made('date,value\n2023-01/2023-03,5\n2023-02/2023-04,6\n2023-03/2023-05,4\n');
    expect(drawMade(rolling).drawing.main.lines[0]?.runs.map((run) => run.length)).toEqual([3]);
  });

  it('by month from days, where it says so', () => {
    const days = made('date,value\n2023-01-01,5\n2023-02-03,6\n2023-04-01,4\n', { every: 'month' });
    expect(drawMade(days).drawing.main.lines[0]?.runs.map((run) => run.length)).toEqual([2, 1]);
  });
});
