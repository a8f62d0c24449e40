import { describe, expect, it } from 'vitest';
import { type Small, type SmallFigure, smallProblems } from '../support/small-report';

const CSV = 'date,value\n2021-03-26,40\n2021-03-29,60\n';
const point = (figure: SmallFigure, given: object = {}): Small => ({
  figures: { a: figure },
  csv: CSV,
  chart: { kind: 'series', series: ['line'], points: ['a'], range: '2021-03-26/2021-03-29', ...given },
});
const STOCK = { measures: { flow: { name: 'Level', definition: 'Things.', unit: 'things', accumulates: 'stock' } } };
const MONTHS = 'date,value\n2022-11,4\n2022-12,5\n2023-01,6\n';
const inMonths = (figure: SmallFigure, given: Partial<Small> = {}, chart: object = {}): Small => ({
  ...point(figure, { range: '2022/2025', ...chart }),
  csv: MONTHS,
  ...given,
});
const counted = (unit: string) => ({
  measures: { flow: { name: 'Things', definition: 'Things.', unit, accumulates: 'flow' } },
});
const changeOf = (from: string, to: string): Small => ({
  figures: { a: { value: 50, period: from }, b: { value: 6, period: to } },
  chart: { kind: 'change', changes: [{ from: 'a', to: 'b' }] },
});
const UNLIKE =
  'sums over unlike lengths of time can’t be compared on one scale; show it in a section of kind: figures, or, if it is an average or a level, write accumulates: stock on its measure';
const set = (value: number, said: string, period?: unknown): SmallFigure => ({
  ...{ value, said, measure: 'stock', nature: 'authorised' },
  ...(period === undefined ? {} : { period }),
});
const stepsOf = (figures: Small['figures'], given: object = {}): Small => ({
  figures,
  chart: {
    kind: 'steps',
    figures: Object.keys(figures).filter((id) => id !== 'target'),
    range: '2019-06/2022',
    ...given,
  },
});

describe('the check refuses what has no true place on a time axis, with what to write instead', () => {
  it.each<[string, Small, readonly string[]]>([
    [
      'a point whose time nobody gave',
      point({ value: 9, said: '' }),
      [
        'charts.chart.points[0]: a has no time to stand at; write period: on a for the time that it covers, or date: on the link of office, or leave it out here',
      ],
    ],
    [
      'a point whose sum has no end, and that nobody dated',
      {
        ...point({ value: 9, said: '', period: '2021-03/' }),
        measures: { flow: { name: 'Sum', definition: 'Things.', unit: 'things', accumulates: 'cumulative' } },
      },
      [
        'charts.chart.points[0]: a has no time to stand at; write period: on a for the time that it covers, or date: on the link of office, or leave it out here',
      ],
    ],
    [
      'a point of a month in a range of four of its days',
      point({ value: 9, period: '2021-03' }),
      [
        'charts.chart.points[0]: a is of 2021-03, of which the range, 2021-03-26/2021-03-29, shows only a part; widen the range, or leave it out here',
      ],
    ],
    [
      'a point of a year that the range leaves out, though it was said in it',
      point({ value: 9, period: 2019, said: '2021-03-27' }),
      [
        'charts.chart.points[0]: a is of 2019, outside the range, 2021-03-26/2021-03-29; widen the range, or leave it out here',
      ],
    ],
    [
      'a target that is due after the range',
      point({ value: 9, period: 2025, said: '2021-03-27', nature: 'target' }),
      [
        'charts.chart.points[0]: a is of 2025, outside the range, 2021-03-26/2021-03-29; widen the range, or leave it out here',
      ],
    ],
    [
      'a step of a year of which the range has the end',
      stepsOf({ a: set(9, '2019'), b: set(12, '2020-02-01') }),
      [
        'charts.chart.figures[0]: a is of 2019, of which the range, 2019-06/2022, shows only a part; widen the range, or leave it out here',
      ],
    ],
    [
      'a step before the range',
      stepsOf({ a: set(9, '2020-02-01', '2018-01-01/') }),
      [
        'charts.chart.figures[0]: a is of 2018-01-01, outside the range, 2019-06/2022; widen the range, or leave it out here',
      ],
    ],
    [
      'a target that is due before a step that leads to it',
      stepsOf(
        {
          a: set(9, '2020-02-01'),
          b: set(12, '2021-05-01'),
          target: { ...set(20, '2020-03-01', '2021-01-01/'), nature: 'target' },
        },
        { target: 'target' },
      ),
      ['charts.chart.target: target is of 2021-01-01, before the step of b; write the last step’s target'],
    ],
    [
      'a month as the day that steps turn on',
      stepsOf({ a: set(9, '2020-02-01') }, { at: '2021-05' }),
      ['charts.chart.at: 2021-05 is not a day that exists; write it as 2024-10-07'],
    ],
    [
      'an annotation without an end',
      point(
        { value: 9, period: '2021-03-27' },
        { annotations: [{ on: { date: '2021-03-27/' }, label: 'rain', sources: ['book'] }] },
      ),
      ['charts.chart.annotations[0].on.date: has no beginning or no end; write both'],
    ],
    [
      'an annotation of a time outside the range',
      point(
        { value: 9, period: '2021-03-27' },
        { annotations: [{ on: { date: 2025 }, label: 'rain', sources: ['book'] }] },
      ),
      [
        'charts.chart.annotations[0].on.date: 2025 lies outside the range, 2021-03-26/2021-03-29; widen the range, or leave it out here',
      ],
    ],
    [
      'days of saying of which the subtitle is silent',
      point({ value: 9, said: '2021-03-27' }, { place: 'said', subtitle: 'Things in March 2021' }),
      [
        'charts.chart.subtitle: doesn’t say that figures stand at the day on which they were said (place: said); write so, as in “by date of signing” or “as said at the time”',
      ],
    ],
    [
      'days of saying in a chart without a time axis',
      {
        figures: { a: { value: 9 }, b: { value: 12 } },
        chart: { kind: 'estimates', families: [{ heading: 'All', figures: ['a', 'b'] }], place: 'said' },
      },
      ['charts.chart.place: this chart places no figures in time; leave place: out'],
    ],
    [
      'another place than the two',
      point({ value: 9, period: '2021-03-27' }, { place: 'due' }),
      ['charts.chart.place: due is not allowed here; write covered or said'],
    ],
    [
      'a count of a time to come',
      point({ value: 9, period: '2021-03-27', said: '2020', nature: 'count' }),
      [
        'figures.a.period: 2021-03-27 is after 2020, when the number was last said, and its nature is count; write nature: forecast or target for what was still to come, or correct the period',
      ],
    ],
    [
      'a year’s total beside those of months',
      inMonths({ value: 50, period: 2023 }),
      [`charts.chart.points[0]: a adds up 2023, and a reading of line one month: ${UNLIKE}`],
    ],
    [
      'a year’s total beside those of months, in dollars',
      inMonths({ value: 50, period: 2023 }, counted('USD')),
      [`charts.chart.points[0]: a adds up 2023, and a reading of line one month: ${UNLIKE}`],
    ],
    [
      'a month’s total beside those of years',
      inMonths({ value: 5, period: '2023-03' }, { csv: 'date,value\n2022,40\n2023,50\n' }),
      [`charts.chart.points[0]: a adds up 2023-03, and a reading of line one year: ${UNLIKE}`],
    ],
    [
      'a target for a year across months',
      inMonths({ value: 50, period: 2024, nature: 'target', said: '2023-01-05' }, {}, { points: [], levels: ['a'] }),
      [`charts.chart.levels[0]: a adds up 2024, and a reading of line one month: ${UNLIKE}`],
    ],
    [
      'a line of years and then months',
      inMonths({ value: 5, period: '2023-01' }, { csv: 'date,value\n2021,40\n2022,50\n2023-01,6\n' }, { points: [] }),
      [
        'series.line.file: adds up 2023-01, and before it 2021: sums over unlike lengths of time make no line; leave it out, or, if they are averages or levels, write accumulates: stock on its measure',
      ],
    ],
    [
      'a change from a year to a month',
      changeOf('2022', '2023-06'),
      [`charts.chart.changes[0].to: b adds up 2023-06, and a 2022: ${UNLIKE}`],
    ],
  ])('%s', (_, small, problems) => expect(smallProblems(small)).toEqual(problems));
});

describe('the check accepts', () => {
  it.each<[string, Small]>([
    [
      'a target of a year in which the range ends',
      {
        ...point({ value: 9, period: 2021, said: '2021-03-27', nature: 'target' }, { range: '2021-01/2021-06' }),
        ...STOCK,
      },
    ],
    [
      'an annotation on a month in a range of its days',
      point(
        { value: 9, period: '2021-03-27' },
        { annotations: [{ on: { date: '2021-03' }, label: 'rain', sources: ['book'] }] },
      ),
    ],
    ['a forecast of a time to come', point({ value: 9, period: '2021-03-27', said: '2020', nature: 'forecast' })],
    ...['%', '% a year', 'per 100,000 people', 'things a day', '€/MWh', 'score'].map((unit): [string, Small] => [
      `a year of a measure in ${unit} beside months: no sum`,
      inMonths({ value: 5, period: 2023 }, counted(unit)),
    ]),
    ['a year’s mean level beside those of months', inMonths({ value: 5, period: 2023 }, STOCK)],
    ['a month beside months', inMonths({ value: 5, period: '2023-02' })],
    ['a total of which nobody says the time', inMonths({ value: 5, said: '2023-02-01' })],
    [
      'a target of a month’s total, reached by a day',
      inMonths({ value: 2, period: '2024-12-31', nature: 'target', said: '2023-01-05' }),
    ],
    [
      'a week beside counts that end on a day of each week',
      {
        ...inMonths({ value: 5, period: '2023-01-02/2023-01-08' }),
        csv: 'date,value\n2023-01-08,4\n2023-01-15,5\n',
      },
    ],
    ['a change between two halves of years', changeOf('2022-H1', '2023-H1')],
    ['a figure without a date, whose period is known', point({ value: 9, period: '2021-03-27', said: '' })],
    ...[
      'Things by date of signing',
      'Things, as said at the time',
      'Things on the day of publication',
      'Things when they were announced',
    ].map((subtitle): [string, Small] => [
      `place: said under “${subtitle}”`,
      point({ value: 9, said: '2021-03-27' }, { place: 'said', subtitle }),
    ]),
  ])('%s', (_, small) => expect(smallProblems(small)).toEqual([]));
});
