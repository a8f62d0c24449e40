import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { chartContent } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import { toKeyView } from '../../../lib/derive/key-view';
import { pick } from '../../../lib/facts/lookup';
import type { NoteMark, PointView } from '../../../lib/kinds/drawing';
import { middleOf } from '../../../lib/kinds/time-place';
import { FRAMES } from '../../../lib/layout/frame';
import type { PlotScene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { toSerialDay } from '../../../lib/ooxml/chart/sheet';
import { drawScatterPlot } from '../../../lib/pptx/slide/scatter-plot';
import { drawStill } from '../../../lib/still/draw-still';
import { makePen } from '../support/make-pen';
import {
  makeSmall,
  type Small,
  type SmallFigure,
  smallPlot,
  smallRows,
  smallSteps,
  smallView,
} from '../support/small-report';

const at = (text: string) => Date.parse(`${text}T00:00:00.000Z`);
const endOf = (text: string) => at(text) + 86_400_000 - 1;
const dayOf = (time: number | undefined) => (time === undefined ? '' : new Date(time).toISOString().slice(0, 10));
const labelOf = ({ label }: PointView) => label.map((line) => line.map(({ text }) => text).join('')).join(' | ');

const CSV = 'date,value\n2004-07-01,2100000\n2015-07-01,920000\n2023-07-01,630000\n';
const FIGURES = { a: { value: 9 } };
const chart = { kind: 'series', series: ['line'], points: ['a'], range: '2000/2030' };
const small = (figure: SmallFigure, given: object = {}): Small => ({
  figures: { a: figure },
  csv: CSV,
  chart: { ...chart, ...given },
});
const wide = { name: 'wide', width: 880, scale: 1 } as const;

describe('a point of a series', () => {
  // What it is; its middle, and the beginning and end of its bar; how it is dated.
  it.each<[string, SmallFigure, string, string, string, RegExp]>([
    [
      'deaths of 2010',
      { value: 1_300_000, period: 2010 },
      '2010-07-02',
      '2010-01-01',
      '2010-12-31',
      /^Office, 2010 \|/,
    ],
    [
      'deaths of 2023',
      { value: 630_000, period: '2023' },
      '2023-07-02',
      '2023-01-01',
      '2023-12-31',
      /^Office, 2023 \|/,
    ],
    [
      'a target for 2025',
      { value: 250_000, period: 2025, nature: 'target' },
      ...(['2025-07-02', '2025-01-01', '2025-12-31', /^Office, target.* for 2025 \|/] as const),
    ],
    [
      'growth of a quarter',
      { value: 2.1, period: '2023-Q2' },
      ...(['2023-05-16', '2023-04-01', '2023-06-30', /^Office, Q2 2023 \|/] as const),
    ],
    [
      'a forecast of a quarter',
      { value: 2.1, period: '2025-Q1', nature: 'forecast' },
      ...(['2025-02-14', '2025-01-01', '2025-03-31', /^Office, forecast for Q1 2025 \|/] as const),
    ],
    [
      'spending of a financial year',
      { value: 3, period: { dates: '2023-04/2024-03', called: '2023/24' } },
      ...(['2023-09-30', '2023-04-01', '2024-03-31', /^Office, 2023\/24 \|/] as const),
    ],
    [
      'rain of a winter',
      { value: 310, period: '2022-24' },
      ...(['2023-01-14', '2022-12-01', '2023-02-28', /^Office, winter 2022–\u206023 \|/] as const),
    ],
    [
      'a level of a day',
      { value: 4, measure: 'flow', period: '2023-08-03' },
      '2023-08-03',
      '',
      '',
      /^Office, 3 Aug 2023 \|/,
    ],
    ['what nobody gave a time for', { value: 9 }, '2024-07-22', '', '', /^Office, as said on 22 July 2024 \|/],
    [
      'what was said in a month',
      { value: 9, said: '2024-07' },
      ...(['2024-07-16', '2024-07-01', '2024-07-31', /^Office, as said in July 2024 \|/] as const),
    ],
  ])('stands at the time that its number covers: %s', (_, figure, middle, from, to, dated) => {
    const plot = smallPlot(small(figure));
    const [point] = plot.points;
    if (point === undefined) throw new Error('no point');
    expect(dayOf(middleOf(point))).toBe(middle);
    expect(point.xEnd === undefined ? ['', ''] : [dayOf(point.x), dayOf(point.xEnd)]).toEqual([from, to]);
    expect(labelOf(point)).toMatch(dated);
  });

  it('of a sum stands at its end, and without one at the day on which it was said', () => {
    const measures = { flow: { name: 'Sum', definition: 'Things.', unit: 'things', accumulates: 'cumulative' } };
    const dayFor = (period: string) => {
      const [point] = smallPlot({ ...small({ value: 9, period }), measures }).points;
      return [dayOf(point?.x), point?.xEnd];
    };
    expect(dayFor('2022-02-24/2024-05-31')).toEqual(['2024-05-31', undefined]);
    expect(dayFor('2022-02/2023')).toEqual(['2023-12-31', undefined]);
    expect(dayFor('2022-02-24/')).toEqual(['2024-07-22', undefined]);
  });

  it('stands at the day of saying where the chart asks for it, and isn’t told from it then', () => {
    const [point] = smallPlot(small({ value: 9, period: 2010 }, { place: 'said' })).points;
    expect([dayOf(point?.x), point?.xEnd]).toEqual(['2024-07-22', undefined]);
    expect(point === undefined ? '' : labelOf(point)).toContain('Office, 22 July 2024 | ');
  });

  it('has its time in a slide’s chart as days of the workbook', () => {
    const { drawing } = smallView(small({ value: 1_300_000, period: 2010 }));
    const plot = toScene(drawing, makePen('slide', 1248, 1.5)).layers.find(
      (layer): layer is PlotScene => layer.kind === 'plot',
    );
    if (plot === undefined) throw new Error('no plot');
    const numbers = drawScatterPlot(plot, plot.box).sheet.map((row) =>
      row.flatMap((cell) => (cell !== undefined && 'number' in cell ? [cell.number] : [])),
    );
    const days = numbers.filter((row) => row.includes(1_300_000)).map(([day]) => day);
    expect(days).toEqual([
      toSerialDay(at('2010-01-01')),
      toSerialDay(endOf('2010-12-31')),
      toSerialDay((at('2010-01-01') + endOf('2010-12-31')) / 2),
    ]);
  });

  it('is painted there, with a bar as long as its time', () => {
    const view = smallView(small({ value: 1_300_000, period: 2010 }));
    const pen = makePen(wide.name, wide.width);
    const plot = toScene(view.drawing, pen).layers.find((layer): layer is PlotScene => layer.kind === 'plot');
    if (plot === undefined) throw new Error('no plot');
    const { from, to, start, end } = plot.x;
    const toPx = (time: number) => start + ((time - from) / (to - from)) * (end - start);
    const $ = load(drawStill(view, wide, pen.measure).svg, { xml: true });
    const mark = $('[data-mark="a"]');
    expect(Number(mark.find('circle').attr('cx'))).toBeCloseTo(toPx((at('2010-01-01') + endOf('2010-12-31')) / 2), 0);
    const bar = mark.find('.chart-time').find('line').addBack('line').first();
    expect(Number(bar.attr('x1'))).toBeCloseTo(toPx(at('2010-01-01')), 0);
    expect(Number(bar.attr('x2'))).toBeCloseTo(toPx(endOf('2010-12-31')), 0);
  });
});

describe('the points of a series of which a part is enlarged', () => {
  const figures = { old: { value: 1_300_000, period: 2010 }, last: { value: 630_000, period: '2023-07' } };
  const view = () =>
    smallView({ figures, csv: CSV, chart: { ...chart, points: ['old', 'last'], closeUp: '2023-01/2023-12' } });

  test('stand in the whole and in it, named once each', () => {
    const { drawing } = view();
    if (drawing.kind !== 'series') throw new Error(drawing.kind);
    const keys = [drawing.main, drawing.closeUp].map((plot) => plot?.points.map(({ mark }) => mark.key));
    expect(keys).toEqual([['old', 'last'], ['last']]);
    const named = [drawing.main, drawing.closeUp].flatMap((plot) =>
      plot?.points.filter((point) => point.named ?? true),
    );
    expect(named.map((point) => point && labelOf(point))).toEqual([
      expect.stringMatching(/^Office, 2010 /),
      expect.stringMatching(/^Office, July /),
    ]);
  });

  test('are in table and CSV with the time that they cover and the day on which they were said', () => {
    const { table } = view();
    const [covers, date] = ['Covers', 'Date'].map((name) => table.columns.indexOf(name));
    expect(table.rows.slice(0, 2).map((row) => [row[covers ?? -1]?.text, row[date ?? -1]?.text])).toEqual([
      ['2010', '22 July 2024'],
      ['July 2023', '22 July 2024'],
    ]);
    const report = makeSmall({ figures, csv: CSV, chart: { ...chart, points: ['old', 'last'] } });
    const csv = toChartCsv(report, chartContent(report, pick(report.charts, 'chart'))).replace('\ufeff', '');
    const [head = [], ...rows] = csv.split('\r\n').map((line) => line.split(','));
    const cells = rows.slice(0, 2).map((row) => ['id', 'date', 'period'].map((name) => row[head.indexOf(name)]));
    expect(cells).toEqual([
      ['old', '2024-07-22', '2010'],
      ['last', '2024-07-22', '2023-07'],
    ]);
  });
});

test('a table of figures says which times they cover where those are several', () => {
  const chart = { kind: 'estimates', families: [{ heading: 'All', figures: ['a', 'b'] }] };
  const columns = (b: SmallFigure) => smallView({ figures: { a: { value: 9, period: 2010 }, b }, chart }).table.columns;
  expect(columns({ value: 8, period: { dates: '2023-04/2024-03', called: '2023/24' } })).toContain('Covers');
  expect(columns({ value: 8, period: 2010 })).not.toContain('Covers');
});

describe('an annotation', () => {
  const noteOn = (on: object, given: Partial<Small> = {}, source: object = { sources: ['book'] }) => {
    const annotations = [{ on, label: 'what is said', ...source }];
    const note = smallPlot({ ...small({ value: 9, period: 2010 }, { annotations }), ...given }).notes[0];
    if (note === undefined) throw new Error('no note');
    return note;
  };
  const placeOf = ({ x, xEnd }: NoteMark) => [dayOf(x), dayOf(xEnd)];

  it('on a figure stands where its mark does', () => {
    const note = noteOn({ figure: 'a' }, {}, {});
    expect([...placeOf(note), note.y]).toEqual(['2010-01-01', '2010-12-31', 9]);
  });

  it.each<[string, unknown, string, string]>([
    ['a year', 2010, '2010-01-01', '2010-12-31'],
    ['a quarter', '2010-Q1', '2010-01-01', '2010-03-31'],
    ['a period', '2010-02-03/2010-04-05', '2010-02-03', '2010-04-05'],
    ['a financial year', { dates: '2010-04/2011-03', called: '2010/11' }, '2010-04-01', '2011-03-31'],
    ['a day', '2010-07-01', '2010-07-01', ''],
    ['a time that begins before the axis', '1990/2005', '2000-01-01', '2005-12-31'],
  ])('on %s covers it, as far as the axis goes', (_, date, from, to) =>
    expect(placeOf(noteOn({ date }))).toEqual([from, to]),
  );

  it('lies on the line as far as that runs in its time', () => {
    const { y, yEnd } = noteOn({ date: 2015 });
    // From 2015 on the line falls more slowly; its highest point in the year is at the first of January.
    expect(yEnd).toBeGreaterThan(960_000);
    expect(y).toBeCloseTo(920_000 - (290_000 * 183) / 2922, -3);
  });

  it('stands on the axis where no line runs in its time', () => {
    expect(noteOn({ date: 2025 })).not.toHaveProperty('y');
    expect(noteOn({ event: 'due' }, { events: { due: 2025 } }, {})).not.toHaveProperty('y');
    expect(noteOn({ date: '2001-05-01' })).not.toHaveProperty('y');
  });

  it.each(FRAMES.map((frame) => [frame.name, frame] as const))('covers the line in px at %s', (_, frame) => {
    const annotations = [{ on: { date: 2010 }, label: 'a year', sources: ['book'] }];
    const { drawing } = smallView({ ...small(FIGURES.a, { annotations }), csv: CSV });
    const pen = makePen(frame.name, frame.width, frame.scale);
    const plot = toScene(drawing, pen).layers.find((layer): layer is PlotScene => layer.kind === 'plot');
    const box = plot?.under.find((ink) => ink.kind === 'box' && ink.look === 'span');
    if (plot === undefined || box?.kind !== 'box') throw new Error('no band');
    const toY = (value: number) =>
      plot.y.start + ((value - plot.y.from) / (plot.y.to - plot.y.from)) * (plot.y.end - plot.y.start);
    const fall = (2_100_000 - 920_000) / (at('2015-07-01') - at('2004-07-01'));
    const levels = [at('2010-01-01'), endOf('2010-12-31')].map((time) => 2_100_000 - fall * (time - at('2004-07-01')));
    for (const level of levels) {
      expect(box.box.y).toBeLessThan(toY(level));
      expect(box.box.y + box.box.height).toBeGreaterThan(toY(level));
    }
  });
});

describe('steps', () => {
  const steps = { kind: 'steps', range: '2016/2026' };
  const set = (value: number, said: string, period?: unknown): SmallFigure => ({
    ...{ value, said, measure: 'stock', nature: 'authorised' },
    ...(period === undefined ? {} : { period }),
  });
  const figures = {
    first: set(100, '2017-03-28', '2017-07-01/'),
    second: set(115, '2022-08-25', '2023-01-01/'),
    third: set(150, '2024-09-16', '2024-12-01/'),
  };
  const all = Object.keys(figures);
  const cornersOf = (points: readonly { readonly x: number; readonly y: number | undefined }[]) =>
    points.map(({ x, y }) => [dayOf(x), y]);

  test('stand where they come into force, and hold until the next', () => {
    const drawing = smallSteps({ figures, chart: { ...steps, figures: all } });
    const corners = [
      ['2017-07-01', 100],
      ['2023-01-01', 115],
      ['2024-12-01', 150],
    ];
    expect(cornersOf(drawing.force)).toEqual(corners);
    expect(cornersOf(drawing.steps.map(({ x, mark }) => ({ x, y: mark.value })))).toEqual(corners);
    expect(drawing.pending).toEqual([]);
    expect(drawing.steps.map(labelOf)).toEqual([
      expect.stringContaining(' | from 1 July 2017'),
      expect.stringContaining(' | from 1 Jan 2023'),
      expect.stringContaining(' | from 1 Dec 2024'),
    ]);
  });

  test('by the day of saying are dashed until their force, every one alike', () => {
    const drawing = smallSteps({ figures, chart: { ...steps, figures: all, place: 'said', dated: 'signed' } });
    expect(cornersOf(drawing.force).map(([day]) => day)).toEqual(['2017-07-01', '2023-01-01', '2024-12-01']);
    expect(drawing.pending.map(({ x, xEnd, from, y }) => [dayOf(x), dayOf(xEnd), from, y])).toEqual([
      ['2017-03-28', '2017-07-01', undefined, 100],
      ['2022-08-25', '2023-01-01', 100, 115],
      ['2024-09-16', '2024-12-01', 115, 150],
    ]);
    expect(drawing.steps.map(labelOf)[1]).toContain(' | signed 25 Aug 2022');
  });

  test('whose force nobody gives are in force since they were said', () => {
    const drawing = smallSteps({
      figures: { ...figures, second: set(115, '2022-08-25') },
      chart: { ...steps, figures: all, place: 'said' },
    });
    expect(cornersOf(drawing.force)[1]).toEqual(['2022-08-25', 115]);
    expect(drawing.pending.map(({ key }) => key)).toEqual(['first', 'third']);
  });

  test('of one quarter that is estimated anew hold since each estimate was said', () => {
    const given = (value: number, said: string): SmallFigure => ({ value, said, measure: 'flow', period: '2023-Q3' });
    const estimates = {
      advance: given(4.9, '2023-10-26'),
      second: given(5.2, '2023-11-29'),
      third: given(4.9, '2023-12-21'),
    };
    const chart = { ...steps, range: '2023-10/2024-01', figures: Object.keys(estimates), place: 'said' };
    const drawing = smallSteps({ figures: estimates, chart });
    expect(cornersOf(drawing.force)).toEqual([
      ['2023-10-26', 4.9],
      ['2023-11-29', 5.2],
      ['2023-12-21', 4.9],
    ]);
    expect(drawing.pending).toEqual([]);
  });

  test('go below zero on an axis that holds it', () => {
    const rates = {
      below: set(-0.5, '2019-09-12', '2019-09-18/2022-07-26'),
      zero: set(0, '2022-07-21', '2022-07-27/2022-09-13'),
      above: set(0.75, '2022-09-08', '2022-09-14/'),
    };
    const drawing = smallSteps({ figures: rates, chart: { ...steps, figures: Object.keys(rates) } });
    expect(drawing.force.map(({ y }) => y)).toEqual([-0.5, 0, 0.75]);
    expect(drawing.y.from).toBeLessThanOrEqual(-0.5);
    expect(drawing.y.ticks.map(({ value }) => value)).toContain(0);
  });

  test('have a target that is never in force, from its due date on', () => {
    const target: SmallFigure = { ...set(200, '2024-01-15', 2025), nature: 'target' };
    const drawing = smallSteps({
      figures: { ...figures, target },
      chart: { ...steps, figures: all, target: 'target' },
    });
    expect(drawing.pending.map(({ key, x, xEnd }) => [key, dayOf(x), dayOf(xEnd)])).toEqual([
      ['target', '2025-01-01', '2026-12-31'],
    ]);
    expect(dayOf(drawing.steps.at(-1)?.x)).toBe('2025-07-02');
    expect(drawing.force.map(({ y }) => y)).not.toContain(200);
  });

  test('say how they are drawn where a line is dashed', () => {
    const past = { figures: ['first', 'second'], range: '2016/2024-06' };
    const notes = (chart: object) =>
      smallView({ figures, chart: { ...steps, figures: all, ...chart } }).notes.map((note) =>
        note.map(({ text }) => text),
      );
    expect(notes({ ...past, place: 'said' }).at(-1)).toEqual([expect.stringMatching(/solid.*in force;.*dashed/)]);
    expect(notes({}).at(-1)).toEqual([
      expect.stringMatching(/solid.*in force, as known on 16 September 2024;.*dashed/),
    ]);
    expect(notes(past)).toEqual([]);
    const keyOf = (chart: object) =>
      toKeyView(makeSmall({ figures, chart: { ...steps, figures: all, ...chart } })).lines;
    expect(keyOf({ place: 'said' })).toEqual([expect.stringMatching(/solid.*in force.*dashed/)]);
    expect(keyOf(past)).toEqual([]);
    expect(toKeyView(makeSmall(small({ value: 9, period: 2010 }))).lines).toEqual([
      expect.stringMatching(/time .* covers/),
    ]);
  });

  test('may have levels across them, from their due date on', () => {
    const level: SmallFigure = { ...set(130, '2024-01-15', 2025), nature: 'target' };
    const drawing = smallSteps({
      figures: { ...figures, level },
      chart: { ...steps, figures: all, levels: ['level'] },
    });
    expect(drawing.levels.map(({ x, mark }) => [dayOf(x), mark.value])).toEqual([['2025-01-01', 130]]);
    expect(drawing.pending).toEqual([]);
  });

  test('go below zero, on a scale that holds it', () => {
    const rates = {
      low: { ...set(-0.5, '2019-09-12', '2019-09-18/') },
      high: { ...set(4, '2023-09-14', '2023-09-20/') },
    };
    const drawing = smallSteps({ figures: rates, chart: { ...steps, figures: ['low', 'high'] } });
    expect(drawing.y.from).toBeLessThanOrEqual(-0.5);
    expect(drawing.y.to).toBeGreaterThanOrEqual(4);
    expect(drawing.y.ticks.map(({ value }) => value)).toContain(0);
    const plot = toScene(drawing, makePen('wide', 880)).layers.find(
      (layer): layer is PlotScene => layer.kind === 'plot',
    );
    expect(plot?.rules.map(({ look }) => look)).toContain('zero');
  });

  test('are dashed in the colour of their figure, and dotted where one is expected', () => {
    const expected: SmallFigure = { ...set(160, '2024-01-15', 2025), nature: 'forecast' };
    const drawing = smallSteps({
      figures: { ...figures, expected },
      chart: { ...steps, figures: [...all, 'expected'], place: 'said' },
    });
    const plot = toScene(drawing, makePen('wide', 880)).layers.find(
      (layer): layer is PlotScene => layer.kind === 'plot',
    );
    const lines = plot?.lines
      .filter(({ look }) => look === 'set')
      .map(({ key, tone, outline }) => [key, tone, outline]);
    expect(lines).toEqual([
      ['pending-first', 'context', 'dashed'],
      ['pending-second', 'context', 'dashed'],
      ['pending-expected', 'context', 'dotted'],
      ['pending-third', 'context', 'dashed'],
    ]);
    expect(drawing.steps.map(labelOf).filter((label) => label.startsWith('forecast '))).toHaveLength(1);
  });

  test('of a rate stand where it began, though its period has no end', () => {
    const rate = { ...set(5.25, '2024-03-21', '2023-08-03/'), nature: 'count' };
    const drawing = smallSteps({ figures: { rate }, chart: { ...steps, figures: ['rate'] } });
    expect(cornersOf(drawing.force)).toEqual([['2023-08-03', 5.25]]);
  });

  test('have their line where the level in force at that day is', () => {
    const drawing = smallSteps({ figures, chart: { ...steps, figures: all, place: 'said', at: '2024-10-08' } });
    expect(drawing.at).toEqual({ x: at('2024-10-08'), y: 115 });
  });
});

describe('a timeline', () => {
  const events = { founded: 2004, met: '2024-07-22/2024-07-26', due: 2025, over: '2030' };
  const timeline = (range: string, issued?: string, given: Partial<Small> = {}) =>
    smallRows({
      figures: FIGURES,
      events,
      chart: { kind: 'timeline', events: Object.keys(given.events ?? events), range },
      ...(issued === undefined ? {} : { issued }),
      ...given,
    }).panels[0];
  const ticks = (panel: ReturnType<typeof timeline>) => panel?.axis.ticks.map(({ label }) => label);

  it('keeps the ticks after the article’s day', () => {
    const panel = timeline('2004/2030');
    expect(ticks(panel)).toEqual(['2004', '2005', '2010', '2015', '2020', '22 July 2024', '2025', '2030']);
    expect(panel?.reference).toMatchObject({ low: at('2024-07-22'), high: at('2024-07-22') });
  });

  it('has neither line nor tick for the article where its range leaves that out', () => {
    const panel = timeline('2004/2010', undefined, { events: { founded: 2004 } });
    expect(panel).not.toHaveProperty('reference');
    expect(panel?.axis.ticks.every(({ value }) => value >= at('2004-01-01') && value <= endOf('2010-12-31'))).toBe(
      true,
    );
    expect(panel?.axis.ticks.length).toBeGreaterThan(2);
  });

  it('draws every date over its time', () => {
    const rows = timeline('2004/2030')?.groups.flatMap((group) => group.rows) ?? [];
    const spans = rows.map(({ mark }) => mark.intervals.map(({ low, high }) => [dayOf(low), dayOf(high)]));
    expect(spans.flat()).toEqual([
      ['2004-01-01', '2004-12-31'],
      ['2024-07-22', '2024-07-26'],
      ['2025-01-01', '2025-12-31'],
      ['2030-01-01', '2030-12-31'],
    ]);
  });
});
