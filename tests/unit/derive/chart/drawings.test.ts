import { describe, expect, test } from 'vitest';
import { toChartView } from '../../../../lib/derive/chart-view';
import { toEstimatesOf } from '../../../../lib/derive/measure-drawing';
import { pick } from '../../../../lib/facts/lookup';
import type { LabelLine, StepsDrawing } from '../../../../lib/kinds/drawing';
import type { PartsDrawing, ShareDrawing } from '../../../../lib/kinds/length-drawing';
import { toHedgedLine } from '../../../../lib/kinds/mark';
import { toRow } from '../../../../lib/kinds/row';
import { FRAMES } from '../../../../lib/layout/frame';
import { toDated } from '../../../../lib/schema/date';
import type { Chart, Link, Report } from '../../../../lib/schema/report';
import { drawStill } from '../../../../lib/still/draw-still';
import { createMeasure } from '../../../../lib/still/measure-text';
import { loadFlood, loadReal } from '../../support/load-real';
import { makeFigure, makeLink, makeSource } from '../../support/make-link';
import { readStill } from '../../support/read-still';

const real = loadReal();
const flood = loadFlood();
const measure = await createMeasure();
const textOf = (line: LabelLine) => line.map(({ text }) => text).join('');
const stated = (value: number) => ({ bound: 'stated', value, intervals: [] }) as const;

function viewOf(report: Report, id: string, change: (chart: Chart) => Chart = (chart) => chart) {
  const chart = report.charts.get(id);
  if (chart === undefined) throw new Error(id);
  return toChartView(report, change(chart));
}

describe('the colour of differences', () => {
  const bulletin = makeSource('bulletin');
  const agency = (given: Partial<Link>) => makeLink('agency', { source: bulletin, hedges: ['provisional'], ...given });
  const reported = makeFigure([
    agency({ quantity: { bound: 'atLeast', value: 1900, intervals: [] } }),
    makeLink('paper', { by: 'paraphrases', hedges: [], quantity: { bound: 'moreThan', value: 1900, intervals: [] } }),
  ]);
  const report = { ...flood, figures: new Map([[reported.id, reported]]) };
  const context = (quantity: Link['quantity'], given: Partial<Link> = {}) =>
    makeFigure([agency({ quantity, ...given })], { id: 'context', role: 'context' });

  test.each([
    ['the number that was taken over', context({ bound: 'atLeast', value: 1900, intervals: [] }), 'hedge'],
    ['another number of the same document', context({ bound: 'about', value: 520, intervals: [] }), 'bound'],
    ['the same number with another bound', context(stated(1900)), 'bound'],
    [
      'the same number of another document',
      context({ bound: 'atLeast', value: 1900, intervals: [] }, { source: makeSource('other') }),
      'bound',
    ],
  ])('of the hedge of %s', (_, figure, voice) => {
    expect(toHedgedLine(report, figure)[0]).toEqual({ text: 'provisional ', as: voice });
    expect(toRow(report, figure).aside).toEqual([[{ text: '“provisional”', as: voice }]]);
  });

  test('goes to the lost one of two hedges alone', () => {
    const figure = context({ bound: 'atLeast', value: 1900, intervals: [] }, { hedges: ['provisional', 'believed'] });
    expect(toRow(report, figure).aside).toEqual([
      [{ text: '“provisional”', as: 'hedge' }],
      [{ text: '“believed”', as: 'bound' }],
    ]);
  });
});

describe('a call-up', () => {
  const callUp = (report: Report, id: string) => viewOf(report, id).drawing as PartsDrawing;

  test('names under each bar who says so, when, and how surely', () => {
    const { bars } = callUp(flood, 'moved');
    expect(bars.map(({ row }) => row.sub)).toEqual([
      'Aldermere Town Council; 27 March 2021; order; party to the dispute',
      'The article, from Ada Brook; said 30 March 2021, printed 1 April 2021; estimate; party to the dispute',
    ]);
  });

  test('says under a bar what the article left out of whom it credits', () => {
    const reported = makeFigure(
      [
        makeLink('council', { hedges: ['probably'], quantity: stated(5) }),
        makeLink('paper', { by: 'paraphrases', hedges: [], quantity: stated(5) }),
      ],
      { id: 'moved-order' },
    );
    const report = { ...flood, figures: new Map([...flood.figures, [reported.id, reported]]) };
    expect(callUp(report, 'moved').bars[0]?.row.aside).toEqual([[{ text: 'council: “probably”', as: 'hedge' }]]);
  });

  test('has the number of the bar that is in parts', () =>
    expect(textOf(callUp(flood, 'moved').bars[1]?.row.value ?? [])).toBe('about 800'));

  test.each([
    ['reported', 'chart-reported', 'hatch'],
    ['context', 'chart-context', 'hatch-ctx'],
  ] as const)('is hatched in the tone of its order, which is %s', (role, tone, hatch) => {
    const order = { ...pick(flood.figures, 'moved-order'), role };
    const view = viewOf({ ...flood, figures: new Map([...flood.figures, [order.id, order]]) }, 'moved');
    for (const frame of FRAMES) {
      const { $ } = readStill(drawStill(view, frame, measure).svg, measure);
      const order = $('[data-mark="moved-order"]').filter((_index, mark) => $(mark).find('path').length > 0);
      expect(order.hasClass(tone)).toBe(true);
      expect(order.find('path').attr('fill')).toMatch(new RegExp(`-${hatch}[)]$`));
      expect($('pattern').length).toBe(1);
      expect($('pattern').closest(`.${tone}`).length).toBe(1);
    }
  });
});

describe('a share without readings', () => {
  const note = 'No day is given';
  const lone = viewOf(flood, 'share-flooded-chart', (chart) => {
    const on = { figure: 'share-flooded' };
    return chart.kind === 'share' ? { ...chart, readings: [], annotations: [{ on, label: note, sources: [] }] } : chart;
  });

  test('says who says it, and enlarges nothing', () =>
    expect((lone.drawing as ShareDrawing).under).toMatchObject({ kind: 'said', row: { note } }));

  test.each(FRAMES.map((frame) => [frame.name, frame] as const))('has one mark and all its texts at %s', (_, frame) => {
    const { $, texts, lines, width } = readStill(drawStill(lone, frame, measure).svg, measure);
    expect($('[data-mark="share-flooded"]').length).toBe(1);
    expect($('circle').length).toBe(0);
    expect(texts.join(' ')).toContain(note);
    expect(lines.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
  });
});

describe('rows of one name and date in a panel', () => {
  const voice = (id: string, value: number, name: string) =>
    makeFigure([makeLink('paper', { quantity: stated(value) })], { id, name });

  test('carry their figures’ names too, and others don’t', () => {
    const other = makeFigure([makeLink('council', { quantity: stated(4) })], { id: 'c', name: 'C', role: 'context' });
    const { panels } = toEstimatesOf(flood, [
      voice('a', 87, 'Confirmed deaths'),
      voice('b', 31, 'Deaths of 2024'),
      other,
    ]);
    expect(panels[0]?.groups[0]?.rows.map(({ name }) => name)).toEqual([
      'The article, naming no source: Confirmed deaths',
      'The article, naming no source: Deaths of 2024',
      'council',
    ]);
  });

  test.each([...real.charts.values(), ...flood.charts.values()].map((chart) => [chart.id, chart] as const))(
    'are none in %s',
    (_, chart) => {
      const { drawing } = toChartView(real.charts.has(chart.id) ? real : flood, chart);
      for (const { groups } of drawing.kind === 'rows' ? drawing.panels : []) {
        const names = groups.flatMap(({ rows }) => rows.map(({ name, sub }) => `${name}; ${sub}`));
        expect(new Set(names).size).toBe(names.length);
      }
    },
  );
});

describe('steps', () => {
  const steps = (report: Report, id: string, given: object = {}) =>
    viewOf(report, id, (chart) => (chart.kind === 'steps' ? { ...chart, ...given } : chart)).drawing as StepsDrawing;
  const noteTexts = ({ notes }: StepsDrawing) => notes.map(({ lead, text }) => lead + text);

  test('say what happened to a document on its date where the data say it, else that it was said then', () => {
    const dates = ({ steps: all }: StepsDrawing) => all.map(({ label }) => textOf(label[1] ?? []));
    expect(dates(steps(flood, 'sandbags', { dated: 'signed' }))).toEqual(['signed 10 Jan 2019', 'signed 12 Jan 2021']);
    expect(dates(steps(flood, 'sandbags'))).toEqual(['as said on 10 Jan 2019', 'as said on 12 Jan 2021']);
  });

  test.each([
    ['no annotation, on the article’s date', '2021-04-01', ['1 April 2021, the article’s date']],
    ['no annotation, on another date', '2020-05-02', ['2 May 2020']],
  ])('have a line with its date where there is %s', (_, at, expected) => {
    const drawing = steps(flood, 'sandbags', { at: toDated(at) });
    expect(noteTexts(drawing)).toEqual(expected);
    expect(drawing.at).toEqual({ x: drawing.notes[0]?.x, y: drawing.notes[0]?.y });
  });

  test('have one label on the date that an annotation tells of', () => {
    const annotations = [{ on: { date: toDated('2021-04-01') }, label: 'the council met', sources: [] }];
    expect(noteTexts(steps(flood, 'sandbags', { annotations }))).toEqual(['1 April 2021: the council met']);
  });

  test.each(FRAMES.map((frame) => [frame.name, frame] as const))('draw the line and its label at %s', (_, frame) => {
    const view = viewOf(flood, 'sandbags');
    const { $, texts } = readStill(drawStill(view, frame, measure).svg, measure);
    expect($('line.chart-reference').length).toBe(1);
    expect(texts.join(' ')).toContain('1 April 2021');
  });
});
