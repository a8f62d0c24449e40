import { describe, expect, test } from 'vitest';
import { toPixels } from '../../../lib/layout/scale';
import {
  barsIn,
  drawMade,
  type MadeChart,
  numbersIn,
  plotsOf,
  problemsOf,
  type ShortFigure,
  shapeTexts,
  wordsIn,
} from '../support/made-chart';

const frames = ['narrow', 'mid', 'wide', 'slide'] as const;
const part = (quantity: string, more: Partial<ShortFigure> = {}): ShortFigure => ({
  quantity,
  nature: 'count',
  ...more,
});
const money = { spending: 'unit: USD, accumulates: flow' };

const budget = {
  measures: money,
  figures: {
    total: part('{ stated: 300 }', { name: 'Budget' }),
    health: part('{ stated: 120 }', { name: 'Health' }),
    schools: part('{ stated: 90.5 }', { name: 'Schools' }),
    before: part('{ stated: 250 }', { name: 'Budget before' }),
  },
  chart: 'kind: parts, bars: [{ figure: before, name: Last year }, { figure: total, parts: [health, schools] }]',
} as const;

describe.each(frames)('a budget in its parts, at %s', (frame) => {
  const scene = drawMade(budget).sceneAt(frame);
  const bars = barsIn(scene);

  test('is as long as its whole, with the rest as its last part', () => {
    const [start = 0, before = 0] = bars['before'] ?? [];
    const [from = 0, end = 0] = bars['total~rest'] ?? [];
    expect((end - start) / (before - start)).toBeCloseTo(300 / 250);
    expect((from - start) / (before - start)).toBeCloseTo(210.5 / 250);
    expect(bars['schools']).toEqual([bars['health']?.[1], from]);
  });

  test('names each part, the bar and the rest with its number', () => {
    const words = wordsIn(scene).join(' | ');
    for (const text of ['$300', '$120', '$90.5', '$89.5', 'the rest, not said', 'Last year'])
      expect(words).toContain(text);
  });
});

test('the rest is worked out in the table, the file and the workbook', () => {
  const { table, csv, shapes, view } = drawMade(budget);
  expect(table.at(-1)?.slice(0, 3)).toEqual(['The rest of: Budget (context)', '$89.50', 'derived']);
  expect(csv.at(-1)).toMatchObject({ id: 'total~rest', value: '89.5', unit: 'USD', nature: 'derived' });
  expect(csv.at(-1)?.['derived']).toBe('the whole without its parts');
  expect(numbersIn(shapes)).toEqual(expect.arrayContaining([250, 120, 90.5, 89.5]));
  expect(shapeTexts(shapes).join(' ')).toContain('the rest, not said');
  expect(view.alt).toContain('The rest of: Budget: $89.50');
});

/** Every link of a drawing leads to a page that there is. */
test('the rest leads to the page of its whole', () => {
  const parts = plotsOf(drawMade(budget).sceneAt('wide')).flatMap(({ bars }) => bars.flatMap((bar) => bar.parts));
  expect(parts.find(({ key }) => key === 'total~rest')?.href).toMatch(/\/figures\/total\/$/);
});

const whole = (quantity: string, others: Readonly<Record<string, ShortFigure>>, nature = 'count') => ({
  measures: { votes: 'unit: votes, accumulates: flow' },
  figures: { all: part(quantity, { nature }), ...others },
  chart: `kind: parts, bars: [{ figure: all, parts: [${Object.keys(others).join(', ')}] }]`,
});
const two = { yes: part('{ stated: 60 }'), no: part('{ stated: 40 }') };
const lastPart = ({ sceneAt }: MadeChart) =>
  plotsOf(sceneAt('wide'))
    .flatMap(({ bars }) => bars.flatMap((bar) => bar.parts))
    .at(-1);

test.each([
  ['a whole over a number', '{ moreThan: 100 }', two, [100, 100], 'right', false],
  ['a whole over a number, and less said of it', '{ atLeast: 130 }', two, [100, 130], 'right', false],
  ['a whole of at most a number', '{ upTo: 130 }', two, [100, 130], 'left', true],
  ['a whole of about a number', '{ about: 130 }', two, [100, 130], 'soft-across', true],
  ['a whole between two numbers', '{ between: [130, 150] }', two, [100, 130], undefined, true],
  ['parts that are bounded', '{ stated: 130 }', { ...two, no: part('{ lessThan: 40 }') }, [100, 130], undefined, false],
] as const)('%s leaves a rest that nobody says', (_, quantity, others, ends, cap, isRailed) => {
  const made = drawMade(whole(quantity, others));
  const last = lastPart(made);
  expect([last?.key, last?.from, last?.to, last?.cap]).toEqual(['all~rest', ...ends, cap]);
  expect(last?.rail !== undefined).toBe(isRailed);
  expect(wordsIn(made.sceneAt('wide')).join(' ')).toContain('the rest, nobody says how much');
  expect(made.csv.map(({ id }) => id)).toEqual(['all', ...Object.keys(others)]);
});

test('an election that its candidates share leaves nothing', () => {
  const made = drawMade(whole('{ stated: 100 }', two));
  expect(lastPart(made)?.key).toBe('no');
  expect(wordsIn(made.sceneAt('mid')).join(' ')).not.toContain('the rest');
});

test('a part’s own bound stands with its label, not where the next part begins', () => {
  const scene = drawMade(whole('{ stated: 200 }', { ...two, yes: part('{ moreThan: 60 }') })).sceneAt('wide');
  const [plot] = plotsOf(scene);
  const [yes] = plot?.bars.flatMap(({ parts }) => parts) ?? [];
  expect([yes?.cap, yes?.intervals]).toEqual([undefined, []]);
  const arrows = JSON.stringify(scene.layers).match(/"look":"bracket"/g);
  expect(arrows).toHaveLength(1);
});

test('a bound that points past the longest bar stays inside the drawing', () => {
  for (const frame of frames) {
    const scene = drawMade(whole('{ moreThan: 130 }', two)).sceneAt(frame);
    const [plot] = plotsOf(scene);
    if (plot === undefined) throw new Error('no plot');
    expect(toPixels(plot.x)(130) + 26 * scene.scale).toBeLessThanOrEqual(scene.width);
  }
});

test('many bars stand on one scale, over as many slides as they need', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  const made = {
    measures: { energy: 'unit: TWh, accumulates: flow' },
    figures: Object.fromEntries(
      six.flatMap((id, index): [string, ShortFigure][] => [
        [id, part(`{ stated: ${500 + index} }`)],
        [`${id}-gas`, part('{ stated: 200 }')],
        [`${id}-sun`, part('{ stated: 3 }')],
      ]),
    ),
    chart: `kind: parts, bars: [${six.map((id) => `{ figure: ${id}, parts: [${id}-gas, ${id}-sun] }`).join(', ')}]`,
  };
  const { sceneAt, csv } = drawMade(made);
  expect(new Set(plotsOf(sceneAt('wide')).map(({ x }) => x.to))).toEqual(new Set([505]));
  expect(plotsOf(sceneAt('wide'))).toHaveLength(6);
  expect(csv.filter(({ nature }) => nature === 'derived').map(({ value }) => value)).toEqual([
    ...['297', '298', '299', '300', '301', '302'],
  ]);
});

test.each([
  [
    'parts that make more than their whole',
    whole('{ stated: 90 }', two),
    'charts.made.bars[0].parts: the parts make 100, more than the 90 of all; leave out parts that overlap, correct a number, or draw them with kind: bars',
  ],
  [
    'a target as a part of a count',
    whole('{ stated: 130 }', { ...two, no: part('{ stated: 40 }', { nature: 'target' }) }),
    'charts.made.bars[0].parts[1]: no is of another kind (target) than all (count) and no part of it; give it a bar of its own, or write a comparison of the two that says why',
  ],
  [
    'parts in another unit',
    {
      measures: { ...money, homes: 'unit: homes, accumulates: flow' },
      figures: { all: part('{ stated: 9 }'), one: part('{ stated: 3 }', { measure: 'homes', partOf: 'all' }) },
      chart: 'kind: parts, bars: [{ figure: all, parts: [one] }]',
    },
    'charts.made.bars: sets USD and homes on one scale; draw figures of one unit, or use kind: side-by-side with a comparison that says why',
  ],
] as const)('%s are refused, with what to write', (_, made, message) => expect(problemsOf(made)).toEqual([message]));

test('a comparison lets a target be a part of a count, and its reason prints', () => {
  const made = whole('{ stated: 130 }', { ...two, no: part('{ stated: 40 }', { nature: 'target' }) });
  const comparisons = ['{ figures: [all, no], verdict: part-of, why: The plan is met by law. }'];
  expect(drawMade({ ...made, comparisons }).view.reason).toEqual([{ text: 'The plan is met by law.' }]);
});
