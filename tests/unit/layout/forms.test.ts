import { describe, expect, test } from 'vitest';
import type { MarkView, NoteMark, Row } from '../../../lib/kinds/drawing';
import type { BarPart } from '../../../lib/kinds/length-drawing';
import type { BoxInk, Ink } from '../../../lib/layout/ink';
import { layPanel } from '../../../lib/layout/rows-panel';
import type { PlotScene, Scene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { formOf, natureNames } from '../../../lib/words/natures';
import { makePen } from '../support/make-pen';

const wide = makePen('wide', 880);
const plotsOf = ({ layers }: Scene) => layers.filter((layer): layer is PlotScene => layer.kind === 'plot');

const mark = (given: Partial<MarkView> = {}): MarkView => ({
  ...{ key: 'a', href: '/a/', title: 'a', value: 40, point: true, bound: 'stated', nature: 'count', tone: 'context' },
  intervals: [],
  ...given,
});
const range = { point: false, bound: 'between', intervals: [{ low: 40, high: 60, label: '40–60' }] } as const;
const row = (given: Partial<MarkView> = {}, texts: Partial<Row> = {}): Row => ({
  ...{ name: 'Council', sub: 'March 2021', value: [{ text: '40', as: 'strong' }], aside: [], mark: mark(given) },
  ...texts,
});
const axis = { from: 0, to: 100, ticks: [] };
const rowsOf = (rows: readonly Row[]) =>
  ({ kind: 'rows', size: 'plain', panels: [{ axis, groups: [{ rows }] }] }) as const;

describe('a bare range', () => {
  test.each(natureNames)('of nature %s has the form of that nature, as its dot would have', (nature) => {
    const [plot] = plotsOf(toScene(rowsOf([row({ ...range, nature })]), wide));
    expect(plot?.marks[0]?.intervals).toEqual([
      { low: 40, high: 60, label: '40–60', look: 'range', form: formOf(nature) },
    ]);
  });

  test('keeps its form beside a narrower interval that was given with it', () => {
    const intervals = [{ low: 45, high: 50, label: '95%' }, ...range.intervals];
    const [plot] = plotsOf(toScene(rowsOf([row({ ...range, intervals, nature: 'model' })]), wide));
    expect(plot?.marks[0]?.intervals.map(({ look }) => look)).toEqual(['inner', 'range']);
  });
});

const part = (given: Partial<MarkView>, from = 0): BarPart => ({
  mark: mark(given),
  from,
  to: from + (given.value ?? 40),
  label: [[{ text: '40', as: 'strong' }]],
});
const share = (given: Partial<MarkView>, before?: BarPart) =>
  ({
    kind: 'share',
    part: part(given),
    ...(before === undefined ? {} : { before }),
    whole: 'all books',
    under: { kind: 'said', row: row() },
  }) as const;

describe('the end of a bar', () => {
  test('has a whisker to both ends of a range with a best value', () => {
    const best = { value: 50, bound: 'between', intervals: [{ low: 40, high: 60, label: '40–60' }] } as const;
    const [plot] = plotsOf(toScene(share(best), wide));
    expect(plot?.bars[0]?.parts[0]).toMatchObject({
      from: 0,
      to: 50,
      intervals: [{ low: 40, high: 60, look: 'outer' }],
    });
  });

  test.each([
    ['count', undefined],
    ['model', 'reported'],
    ['order', 'reported'],
  ] as const)(
    'of nature %s shows what was there before: a cut of its own colour where the bar isn’t solid',
    (nature, tone) => {
      const [plot] = plotsOf(toScene(share({ value: 50, nature, tone: 'reported' }, part({ value: 20 })), wide));
      expect(plot?.rules).toMatchObject([{ look: 'cut', x: 20, ...(tone === undefined ? {} : { tone }) }]);
      expect(plot?.rules[0]?.tone).toBe(tone);
    },
  );
});

test.each(['reported', 'context'] as const)('a span of time on a line has the tone of its event: %s', (tone) => {
  const note: NoteMark = { key: 'note-1', subject: '', x: 20, xEnd: 40, y: 10, lead: '', text: 'A week', tone };
  const run = [0, 100].map((x) => ({ x, y: 10, bound: 'stated', nature: 'count', text: '' }) as const);
  const line = { key: 'line', name: 'line', who: '', label: [], joined: false, runs: [run] };
  const main = { x: axis, y: axis, lines: [line], points: [], levels: [], notes: [note] };
  const [plot] = plotsOf(toScene({ kind: 'series', main }, wide));
  const spans = plot?.under.filter((ink: Ink): ink is BoxInk => ink.kind === 'box');
  expect(spans?.map((span) => span.tone)).toEqual([tone]);
});

describe('the texts of a row', () => {
  const long = row(
    {},
    {
      name: 'Growers’ Union: apples, as a range with its best',
      value: [
        { text: 'between ', as: 'bound' },
        { text: '62,950 and 69,450', as: 'strong' },
        { text: ', best 66,850', as: 'plain' },
      ],
    },
  );

  test.each(['narrow', 'mid'] as const)('break a long number rather than its name into single words, at %s', (name) => {
    const pen = makePen(name, name === 'narrow' ? 288 : 640);
    const [laid] = layPanel(pen, { axis, groups: [{ rows: [long] }] }, 0, 'plain').rows;
    expect(laid?.name.length).toBeLessThanOrEqual(4);
    expect(laid?.value.map((line) => line.map(({ text }) => text).join(''))).toSatisfy(
      (lines: readonly string[]) => lines.length > 1 && lines.every((line) => !line.startsWith(',')),
    );
  });
});
