import { describe, expect, test } from 'vitest';
import type { PlotScene } from '../../../lib/layout/scene';
import { drawMade, plotsOf, problemsOf, type ShortFigure, shapeTexts } from '../support/made-chart';

const measures = { rate: 'unit: "% a year", accumulates: stock' };
const set = (quantity: string, period: string, nature = 'order'): ShortFigure => ({ quantity, period, nature });
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The steps of some figures between two years; the article and its sources are of 22 July 2024. */
const toMade = (figures: Readonly<Record<string, ShortFigure>>, given = '') => ({
  ...{ measures, figures },
  chart: `kind: steps, range: 2020/2028, figures: [${Object.keys(figures)}]${given}`,
});

/** The lines of a plot by how they run, each as its days and heights. */
const linesIn = ({ lines }: PlotScene) =>
  lines.map(({ key, outline = 'solid', points }) => [key, outline, points.map(({ x, y }) => [dayOf(x), y])]);

const plotOf = (figures: Readonly<Record<string, ShortFigure>>, given = '', frame: 'wide' | 'slide' = 'wide') => {
  const [plot] = plotsOf(drawMade(toMade(figures, given)).sceneAt(frame));
  if (plot === undefined) throw new Error('no plot');
  return plot;
};

const now = { first: set('{ stated: 1 }', '2021/'), second: set('{ stated: 3 }', '2023/') };

describe('steps in force', () => {
  test.each([
    ['to the day of the article', '', '2024-07-22'],
    ['to the day that the chart turns on, if no document is later', ', at: 2025-03-01', '2025-03-01'],
  ])('are solid %s, and dashed from there on', (_, given, day) => {
    expect(linesIn(plotOf(now, given))).toEqual([
      [
        'steps',
        'solid',
        [
          ['2021-01-01', 1],
          ['2023-01-01', 3],
          [day, 3],
        ],
      ],
      [
        'steps-ahead',
        'dashed',
        [
          [day, 3],
          ['2028-12-31', 3],
        ],
      ],
    ]);
  });

  test('that are to come are dashed from the level before them', () => {
    const ahead = linesIn(plotOf({ ...now, third: set('{ stated: 4 }', '2026/') })).at(-1);
    expect(ahead).toEqual([
      'steps-ahead',
      'dashed',
      [
        ['2024-07-22', 3],
        ['2026-01-01', 4],
        ['2028-12-31', 4],
      ],
    ]);
  });

  test('end with a period that has an end', () => {
    const figures = { first: set('{ stated: 1 }', '2020-03/2021-06'), second: set('{ stated: 3 }', '2023/') };
    const plot = plotOf(figures);
    expect(linesIn(plot)[0]?.[2]).toEqual([
      ['2020-03-01', 1],
      ['2021-06-30', 1],
      ['2021-06-30', undefined],
      ['2023-01-01', 3],
      ['2024-07-22', 3],
    ]);
    expect(plot.marks[0]?.printed).toMatchObject({ number: expect.stringContaining('1% a year') });
  });

  test('say in the key until when they are known', () => {
    const { view, shapes } = drawMade(toMade(now));
    expect(JSON.stringify(view.notes)).toContain('in force, as known on 22 July 2024; a dashed one isn’t');
    expect(shapeTexts(shapes).join()).toContain('from 2023');
  });
});

describe('a step that was given as a range', () => {
  const bandsIn = (figures: Readonly<Record<string, ShortFigure>>, given = '', frame: 'wide' | 'slide' = 'wide') =>
    plotOf(figures, given, frame).bands.map(({ key, outline, points }) => [
      key,
      outline,
      points.map(({ x, range }) => [dayOf(x), range]),
    ]);
  const aimed = set('{ between: [1.5, 2] }', '2026', 'target');

  test.each(['wide', 'slide'] as const)('is a band from low to high on %s, and no line at its low end', (frame) => {
    const figures = { ...now, aimed };
    expect(bandsIn(figures, ', target: aimed', frame)).toEqual([
      [
        'range-aimed-dashed',
        'dashed',
        [
          ['2026-01-01', [1.5, 2]],
          ['2028-12-31', [1.5, 2]],
        ],
      ],
    ]);
    expect(linesIn(plotOf(figures, ', target: aimed', frame)).map(([key]) => key)).toEqual(['steps', 'steps-ahead']);
  });

  test('has its best value as a line', () => {
    const figures = { ...now, aimed: set('{ between: [1, 2], best: 1.8 }', '2026', 'target') };
    expect(bandsIn(figures, ', target: aimed')[0]?.[0]).toBe('range-aimed-dashed');
    const line = linesIn(plotOf(figures, ', target: aimed')).find(([key]) => key === 'pending-aimed');
    expect(line?.slice(1)).toEqual([
      'dashed',
      [
        ['2026-01-01', 3],
        ['2026-01-01', 1.8],
        ['2028-12-31', 1.8],
      ],
    ]);
  });

  test('in force is a band with solid edges as far as that is known, and a gap in the line', () => {
    const figures = { first: set('{ stated: 1 }', '2021/'), second: set('{ between: [2, 4] }', '2023/') };
    expect(bandsIn(figures).map(([key, outline]) => [key, outline])).toEqual([
      ['range-second-solid', 'solid'],
      ['range-second-dashed', 'dashed'],
    ]);
    expect(linesIn(plotOf(figures))[0]).toEqual([
      'steps',
      'solid',
      [
        ['2021-01-01', 1],
        ['2023-01-01', 1],
        ['2023-01-01', undefined],
      ],
    ]);
  });
});

describe('steps of numbers that nobody set', () => {
  const turnout = (period: string, nature = 'count') => set('{ stated: 61 }', period, nature);
  test.each(['count', 'estimate', 'model', 'derived'])('are refused where each %s is of its own time', (nature) => {
    const [problem] = problemsOf(toMade({ one: turnout('2021', nature), two: turnout('2023', nature) }));
    expect(problem).toMatch(
      /^charts\.made\.figures\[1\]: one \(\w+, 2021\) wasn’t in force until two \(2023\): .*draw them with kind: change, bars or the points of a series, or write nature: order or authorised if somebody set them$/,
    );
  });

  test.each<[string, Readonly<Record<string, ShortFigure>>]>([
    ['anew of one time', { one: turnout('2021', 'estimate'), two: turnout('2021', 'estimate') }],
    ['once, before one that was set', { one: turnout('2021'), two: set('{ stated: 70 }', '2025/') }],
  ])('are drawn where they were found %s', (_, figures) => {
    expect(problemsOf(toMade(figures))).toEqual([]);
  });
});
