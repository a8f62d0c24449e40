import { describe, expect, test } from 'vitest';
import { toTile } from '../../../lib/derive/tile';
import { pick } from '../../../lib/facts/lookup';
import { figureSentence } from '../../../lib/facts/wording';
import { tellApart } from '../../../lib/kinds/apart';
import { toScene } from '../../../lib/layout/to-scene';
import { drawMade as drawRows, plotsOf, type ShortFigure } from '../support/made-chart';
import { drawMade, midOf, said } from '../support/made-series';
import { makePen } from '../support/make-pen';

const CSV = 'date,value\n2021,10\n2022,20\n2023,30\n';
const made = (figures: NonNullable<Parameters<typeof drawMade>[0]['figures']> = {}, csv = CSV, given: object = {}) =>
  drawMade({
    series: { line: { csv, label: 'The line' } },
    figures,
    chart: { series: ['line'], points: Object.keys(figures), range: '2020/2025', ...given },
  });
const interval = { kind: 'confidence', level: 95, low: 25, high: 37 };
const textOf = (label: readonly (readonly { readonly text: string }[])[]) =>
  label.map((line) => line.map(({ text }) => text).join(''));

describe('a point of a series with an interval', () => {
  const given = {
    poll: said({ stated: 31, intervals: [interval] }, 'estimate', { period: '2023' }),
    best: said({ between: [28, 40], best: 33 }, 'forecast', { period: '2025' }),
  };

  test.each(['narrow', 'mid', 'wide', 'slide'] as const)('has it as a whisker on %s', (frame) => {
    const { plotAt } = made(given);
    expect(
      plotAt(frame).marks.map(({ y, intervals }) => [y, intervals.map(({ low, high, look }) => [low, high, look])]),
    ).toEqual([
      [31, [[25, 37, 'outer']]],
      [33, [[28, 40, 'outer']]],
    ]);
  });

  test('says it in its label, on its tile and in its sentence', () => {
    const { drawing, report } = made(given);
    expect(textOf(drawing.main.points[0]?.label ?? [])).toEqual(['Office, 2023', '31', '95% interval 25–\u206037']);
    const poll = pick(report.figures, 'poll');
    expect(toTile(report, poll).nature).toBe('Estimate, 95% interval 25–\u206037');
    expect(figureSentence(report, poll)).toContain('(95% interval 25–\u206037)');
  });

  test('has both ends in the workbook behind its slide', () => {
    const { sheet, xml } = made(given);
    expect(sheet.flat()).toEqual(expect.arrayContaining([25, 37, 28, 40]));
    expect(xml).not.toBe('');
  });
});

test('a gap is bridged, but no line crosses a bare range', () => {
  const csv = 'date,value,bound,low,high\n2020,10,,,\n2022,,between,46,49\n2023,50,,,\n';
  const { drawing } = made(undefined, csv);
  expect(drawing.main.lines[0]?.runs.length).toBe(2);
  const joined = drawMade({
    series: {
      line: { csv, label: 'The line', gaps: 'joined' },
      other: { csv: 'date,value\n2020,1\n2023,4\n', label: 'Other', gaps: 'joined' },
    },
    chart: { series: ['line', 'other'], range: '2019/2025' },
  });
  const bridges = joined.plotAt('wide').lines.filter(({ look }) => look === 'bridge');
  expect(bridges.map(({ key, points }) => [key, points[0], points[1]])).toEqual([
    ['other-bridge', { x: midOf(2020), y: 1 }, { x: midOf(2023), y: 4 }],
  ]);
});

test('the last reading of an enlarged part is named at its own end, whatever kind it is', () => {
  const csv = 'date,value,nature\n2021,10,count\n2022,20,count\n2023,30,forecast\n';
  const { drawing } = made(undefined, csv, { closeUp: '2021/2023' });
  expect(textOf(drawing.closeUp?.lines[0]?.label ?? [])).toEqual(['Office, 2023', '30']);
});

describe('things of one chart that would be called alike', () => {
  test.each<[string, string[][], string[]]>([
    [
      'have their short names where these differ',
      [
        ['a', 'a of x'],
        ['b', 'b of y'],
      ],
      ['a', 'b'],
    ],
    [
      'say what tells them apart',
      [
        ['a', 'a of x'],
        ['a', 'a of y'],
        ['b', 'b of z'],
      ],
      ['a of x', 'a of y', 'b'],
    ],
    [
      'say so further where that doesn’t',
      [
        ['a', 'a of x', 'one'],
        ['a', 'a of x', 'two'],
      ],
      ['one', 'two'],
    ],
  ])('%s', (_, forms, names) => {
    expect(tellApart(forms)).toEqual(names);
  });

  test('as points of a series are named by their figures', () => {
    const { drawing } = made({
      cold: said({ stated: -2 }, 'count', { name: 'Cold in Highmoor', period: '2023' }),
      warm: said({ stated: 4 }, 'count', { name: 'Cold in Orrin', period: '2023' }),
      later: said({ stated: 5 }, 'count', { name: 'Later', period: '2022' }),
    });
    expect(drawing.main.points.map(({ label }) => textOf(label)[0])).toEqual([
      'Office: Cold in Highmoor, 2023',
      'Office: Cold in Orrin, 2023',
      'Office, 2022',
    ]);
  });

  test('as rows of one group are named by their figures, whatever their dates', () => {
    const of = (name: string, period: string): ShortFigure => ({ quantity: '{ stated: 5 }', name, period });
    const { view } = drawRows({
      measures: { posts: 'unit: posts, accumulates: stock' },
      figures: { cut: of('Posts cut', '2022'), all: of('Posts in all', '2023') },
      chart: 'kind: estimates, families: [{ heading: All, figures: [cut, all] }]',
    });
    if (view.drawing.kind !== 'rows') throw new Error('no rows');
    expect(view.drawing.panels[0]?.groups[0]?.rows.map(({ name }) => name)).toEqual([
      'UNAIDS: Posts cut',
      'UNAIDS: Posts in all',
    ]);
  });
});

test('the time of a point ends where an enlarged part does, and its dot stays', () => {
  const whole = said({ stated: 25 }, 'estimate', { period: { dates: '2023-04/2024-03', called: 'FY' } });
  const { drawing } = made({ whole }, CSV, { closeUp: '2022/2023' });
  const [enlarged] = plotsOf(toScene(drawing, makePen('wide', 880)));
  const ends = [Date.UTC(2023, 3), Date.UTC(2024, 3) - 1];
  expect(enlarged?.marks[0]?.time).toEqual([ends[0], Date.UTC(2024, 0) - 1]);
  expect(enlarged?.marks[0]?.x).toBe(((ends[0] ?? 0) + (ends[1] ?? 0)) / 2);
});
