import { expect, test } from 'vitest';
import { nearest, readLines, readPlots, step, valuesIn } from '../../../lib/browser/readout/plots';
import { toReadouts } from '../../../lib/derive/readout';
import type { LineView, ReadingView } from '../../../lib/kinds/plot';

const DAY = 86_400_000;
const axis = { from: 0, to: 10 * DAY, ticks: [] };
const reading = (day: number, y: number | undefined, range?: readonly [number, number]): ReadingView => ({
  x: day * DAY,
  ...(y === undefined ? {} : { y }),
  ...(range === undefined ? {} : { range }),
  bound: 'about',
  nature: 'estimate',
  text: `day ${day}: about ${y ?? range?.join('–')} fish`,
});
const line = (key: string, ...runs: readonly (readonly ReadingView[])[]): LineView => ({
  ...{ key, name: key, who: `${key}; the Angling Club`, label: [], joined: false },
  runs,
});
const main = { x: axis, y: axis, points: [], levels: [], notes: [] };
const drawing = {
  kind: 'series' as const,
  main: {
    ...main,
    lines: [
      line('trout', [reading(0, 0), reading(2, 40)], [reading(8, 10)]),
      line('eels', [reading(2, undefined, [4, 6])]),
    ],
  },
};
const lines = readLines(toReadouts(drawing) ?? '');
const [plot] = readPlots('0 10 100 200 0 50 250 50');
if (plot === undefined) throw new Error('no plot');

test('what the page says of a line is what the script reads: place, date, bound, number and speaker', () => {
  expect(lines.map(({ values }) => values.map(({ day, number, text }) => [day, number, text]))).toEqual([
    [
      [0, 0, 'day 0: about 0 fish\ntrout; the Angling Club'],
      [2, 40, 'day 2: about 40 fish\ntrout; the Angling Club'],
      [8, 10, 'day 8: about 10 fish\ntrout; the Angling Club'],
    ],
    [[2, 5, 'day 2: about 4–6 fish\neels; the Angling Club']],
  ]);
});

test.each([
  ['the nearest along its line', 101, 240, 'day 0'],
  ['of two at one time the one at that height', 120, 235, '4–6'],
  ['over a gap the nearer end', 178, 100, 'day 8'],
])('a place in px reads %s', (_, x, y, said) => {
  expect(nearest(lines, plot, x, y)?.text).toContain(said);
});

test.each([
  [0, 'ArrowRight', 'day 2: about 40'],
  [0, 'ArrowLeft', 'day 0'],
  [0, 'End', 'day 8'],
  [2, 'Home', 'day 0'],
  [2, 'ArrowDown', 'day 2: about 4–6'],
])('from value %i of a line, %s reads another', (index, key, said) => {
  const values = valuesIn(lines, plot);
  const from = values[0]?.[index];
  expect(from && step(values, from, key)?.text).toContain(said);
});

test('what holds is read from its beginning on, also where that lies before the plot', () => {
  const steps = readLines('\t1\n0\t3\tthree\n5\t7\tseven\n9\t8\teight');
  const part = readPlots('6 10 0 100 0 10 100 0')[0] ?? plot;
  expect(valuesIn(steps, part)[0]?.map(({ text }) => text)).toEqual(['seven', 'eight']);
  expect(nearest(steps, part, 70, 0)?.text).toBe('seven');
  expect(nearest(steps, part, 76, 100)?.text).toBe('eight');
});
