import { describe, expect, test } from 'vitest';
import { toPixels } from '../../../lib/layout/scale';
import type { Scene } from '../../../lib/layout/scene';
import { drawMade, numbersIn, plotsOf, problemsOf, type ShortFigure, shapeTexts, wordsIn } from '../support/made-chart';

const share = { treated: 'unit: per cent, whole: all people living with HIV, accumulates: stock' };
const treated = {
  measures: share,
  figures: {
    before: { quantity: '{ stated: 47 }', name: 'Treated in 2010', period: '2010', nature: 'share' },
    now: { quantity: '{ stated: 75 }', name: 'Treated', period: '2023', nature: 'share', role: 'reported' },
  },
  chart: 'kind: change, changes: [{ from: before, to: now }]',
} as const;

/** The middle of a year in days since 1970. */
const middleOf = (year: number) => (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2;
const DAY = 86_400_000;

const marksIn = (scene: Scene) => plotsOf(scene).flatMap(({ marks }) => marks);

test('says once who gave both numbers, and that both are in the article, with nothing empty between', () => {
  const { before, now } = treated.figures;
  const both = { before: { ...before, role: 'reported' }, now } as const;
  const words = wordsIn(drawMade({ ...treated, figures: both }).sceneAt('wide')).join(' ');
  expect(words).toMatch(/; in the article$|; in the article /);
  expect(words).not.toMatch(/;\s*;/);
});

describe('treatment, from 47% in 2010 to 75% in 2023', () => {
  const { sceneAt, table, csv, shapes } = drawMade(treated);

  test.each(['mid', 'wide', 'slide'] as const)('has a scale that can be read at %s', (frame) => {
    const [plot] = plotsOf(sceneAt(frame));
    expect(plot?.gridY).toEqual([20, 40, 60, 80]);
    expect(wordsIn(sceneAt(frame))).toEqual(expect.arrayContaining(['0%', '20%', '40%', '60%', '80%']));
  });

  test.each(['mid', 'wide', 'slide'] as const)(
    'is a line between both years at %s, at the middle of each and as long as each',
    (frame) => {
      const [before, now] = marksIn(sceneAt(frame));
      expect(before).toMatchObject({ key: 'before', y: 47 });
      expect(now).toMatchObject({ key: 'now', y: 75 });
      expect(Math.abs((before?.x ?? 0) - middleOf(2010))).toBeLessThan(DAY);
      expect(Math.abs((now?.x ?? 0) - middleOf(2023))).toBeLessThan(DAY);
      expect(new Date(before?.time?.[0] ?? 0).getUTCFullYear()).toBe(2010);
      expect(new Date(now?.time?.[1] ?? 0).getUTCFullYear()).toBe(2023);
      const [line] = plotsOf(sceneAt(frame))[0]?.lines ?? [];
      expect(line?.look).toBe('change');
      expect(line?.points.map(({ y }) => y)).toEqual([47, 75]);
    },
  );

  test.each(['mid', 'wide', 'slide'] as const)('has both numbers level with their dots at %s', (frame) => {
    const scene = sceneAt(frame);
    const [plot] = plotsOf(scene);
    if (plot === undefined) throw new Error('no plot');
    const words = wordsIn(scene);
    expect(words).toEqual(expect.arrayContaining(['47%', '2010', '2023', '0%']));
    expect(words.some((text) => text.startsWith('75% Treated'))).toBe(true);
    expect(toPixels(plot.y)(75)).toBeLessThan(toPixels(plot.y)(47));
  });

  test('is two joined dots in a row on a phone, each number with its year', () => {
    const scene = sceneAt('narrow');
    expect(marksIn(scene).map(({ key, x }) => [key, x])).toEqual([
      ['before', 47],
      ['now', 75],
    ]);
    const [earlier = 0, later = 0] = marksIn(scene).map(({ dot }) => dot?.radius);
    expect(earlier).toBeLessThan(later);
    const words = wordsIn(scene);
    expect(words).toEqual(expect.arrayContaining(['2010 47% 2023 75%', 'Small dots: 2010; large: 2023']));
    const join = plotsOf(scene)[0]?.lines.find(({ look }) => look === 'change');
    expect(join?.points.map(({ x }) => x)).toEqual([47, 75]);
  });

  test('stands with both numbers in the table and the file', () => {
    expect(table.map((row) => row.slice(0, 3))).toEqual([
      ['Treated in 2010 (context)', '47%', 'share'],
      ['Treated', '75%', 'share'],
    ]);
    expect(csv.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['before', '47', 'per cent'],
      ['now', '75', 'per cent'],
    ]);
  });

  test('is a native chart with both numbers at their dates', () => {
    const numbers = numbersIn(shapes);
    expect(numbers).toEqual(expect.arrayContaining([47, 75]));
    // Days as spreadsheets count them: the middle of 2010 and of 2023.
    expect(numbers.some((number) => Math.abs(number - 40_360) < 2)).toBe(true);
    expect(numbers.some((number) => Math.abs(number - 45_109) < 2)).toBe(true);
    expect(shapeTexts(shapes)).toEqual(expect.arrayContaining(['47%', '2010', '2023']));
  });
});

const dozen = Array.from({ length: 12 }, (_, index) => index);
const pairs: readonly (readonly [string, ShortFigure])[] = dozen.flatMap((index) => [
  [
    `from-${index}`,
    { quantity: `{ stated: ${400 - 20 * index} }`, name: `Town ${index}`, period: '2010', nature: 'count' },
  ],
  [`to-${index}`, { quantity: `{ stated: ${100 + 25 * index} }`, name: `Town ${index}`, nature: 'count' }],
]);
const towns = {
  measures: { stalls: 'unit: stalls, accumulates: stock' },
  figures: Object.fromEntries(pairs),
  chart: `kind: change, changes: [${dozen.map((index) => `{ from: from-${index}, to: to-${index} }`).join(', ')}]`,
};

describe('twelve towns', () => {
  const { sceneAt, shapes, csv } = drawMade(towns);

  test.each(['narrow', 'mid', 'wide', 'slide'] as const)(
    'are rows of two joined dots at %s, in the order given',
    (frame) => {
      const [plot] = plotsOf(sceneAt(frame));
      expect(plot?.marks.map(({ key, x }) => [key, x])).toEqual(
        dozen.flatMap((index) => [
          [`from-${index}`, 400 - 20 * index],
          [`to-${index}`, 100 + 25 * index],
        ]),
      );
      const joins = plot?.lines.filter(({ look }) => look === 'change') ?? [];
      expect(joins.map(({ points }) => points.map(({ x }) => x))).toEqual(
        dozen.map((index) => [400 - 20 * index, 100 + 25 * index]),
      );
      for (const mark of plot?.marks ?? []) expect(mark.x).toBeLessThanOrEqual(plot?.x.to ?? 0);
    },
  );

  test('say once who says so, and which dot is of which year', () =>
    expect(wordsIn(sceneAt('wide'))).toEqual(
      expect.arrayContaining(['UNAIDS; 22 July 2024; count. Small dots: 2010; large: 2023']),
    ));

  test('are all in the file and behind the slide’s chart', () => {
    expect(csv).toHaveLength(24);
    expect(numbersIn(shapes)).toEqual(expect.arrayContaining([400, 180, 100, 375]));
  });
});

test('three dates are one line that bends, each number beside its dot with its date', () => {
  const { sceneAt } = drawMade({
    ...treated,
    figures: { ...treated.figures, between: { quantity: '{ about: 66 }', period: '2018-06-30', nature: 'share' } },
    chart: 'kind: change, changes: [{ from: before, via: [between], to: now }]',
  });
  const [plot] = plotsOf(sceneAt('wide'));
  expect(plot?.lines[0]?.points.map(({ y }) => y)).toEqual([47, 66, 75]);
  expect(plot?.lines[0]?.points[1]?.x).toBe(Date.UTC(2018, 5, 30));
  expect(wordsIn(sceneAt('wide'))).toContain('about 66% 30 June 2018');
});

test('a line that falls below zero crosses a zero line', () => {
  const { sceneAt } = drawMade({
    measures: { growth: 'unit: "%", accumulates: flow' },
    figures: {
      before: { quantity: '{ stated: 2.1 }', period: '2022' },
      now: { quantity: '{ stated: -0.4 }', period: '2023' },
    },
    chart: 'kind: change, changes: [{ from: before, to: now }]',
  });
  const [plot] = plotsOf(sceneAt('wide'));
  expect(plot?.rules).toMatchObject([{ look: 'zero', segment: [{ y: 0 }, { y: 0 }] }]);
  expect(plot?.y.from).toBeLessThan(-0.4);
  expect(wordsIn(sceneAt('wide')).some((text) => text.startsWith('−0.4%'))).toBe(true);
});

describe('a change is refused', () => {
  const of = (given: Partial<Parameters<typeof problemsOf>[0]>) => problemsOf({ ...treated, ...given });

  test('in the wrong order', () =>
    expect(of({ chart: 'kind: change, changes: [{ from: now, to: before }]' })).toEqual([
      'charts.made.changes[0].to: before is of 2010, not after now, of 2023; write the earlier one as from',
    ]));

  test('where nobody gave the times, and both were said on one day', () => {
    const figures = {
      before: { ...treated.figures.before, period: '2010/' },
      now: { ...treated.figures.now, period: '2023/' },
    };
    expect(of({ figures })).toEqual([
      'charts.made.changes[0].to: before and now have no period, and by the day of saying now (2024-07-22) doesn’t come after before (2024-07-22); write period: on before and now for the time covered',
    ]);
  });

  test('of two measures', () =>
    expect(
      of({
        measures: { ...share, people: 'unit: people, accumulates: stock' },
        figures: { ...treated.figures, now: { quantity: '{ stated: 75 }', measure: 'people' } },
      }),
    ).toEqual([expect.stringMatching(/^charts\.made\.changes: sets unlike measures on one scale/)]));

  test('with an annotation on its beginning, which has no label', () =>
    expect(of({ chart: `${treated.chart}, annotations: [{ on: { figure: before }, label: Then }]` })).toEqual([
      'charts.made.annotations[0].on.figure: before is no end of a change; point at now, whose label names the line',
    ]));

  test('that ends where another ends', () =>
    expect(
      of({
        figures: { ...treated.figures, other: { quantity: '{ stated: 50 }', period: '2015', nature: 'share' } },
        chart: 'kind: change, changes: [{ from: before, to: now }, { from: other, to: now }]',
      }),
    ).toEqual([
      'charts.made.changes[1].to: an earlier change ends with now too; keep one, or write the others’ figures under via',
    ]));
});

test('a line is solid to what was found, dashed to a target, dotted to both ends of a forecast’s range', () => {
  const { sceneAt } = drawMade({
    ...treated,
    figures: {
      ...treated.figures,
      goal: { quantity: '{ lessThan: 90 }', period: '2030', nature: 'target' },
      expected: { quantity: '{ between: [80, 85] }', period: '2027', nature: 'forecast' },
    },
    chart: 'kind: change, changes: [{ from: before, via: [now], to: goal }, { from: now, to: expected }]',
  });
  const [plot] = plotsOf(sceneAt('wide'));
  expect(plot?.lines.map(({ outline, points }) => [outline, ...points.map(({ y }) => y)])).toEqual([
    [undefined, 47, 75],
    ['dashed', 75, 90],
    ['dotted', 75, 80],
    ['dotted', 75, 85],
  ]);
});
