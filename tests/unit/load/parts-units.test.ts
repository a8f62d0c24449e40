import { expect, test } from 'vitest';
import { type Change, problemsOf } from './flood';

const PEOPLE =
  '  people: { name: Residents moved, definition: People who had to leave their homes., unit: people, accumulates: flow }\n';

/** A part of a bar counted by a measure of its own. */
const partBy = (keys: string): readonly Change[] => [
  ['people.yaml', PEOPLE, `${PEOPLE}  beds: { name: Beds, definition: Beds in the school., ${keys} }\n`],
  [
    'figures.yaml',
    '    label: residents at the school\n    measure: people',
    '    label: residents at the school\n    measure: beds',
  ],
];

test.each([
  ['another unit', 'unit: beds, accumulates: flow', 'sets people and beds on one scale; draw figures of one unit'],
  [
    'a level',
    'unit: people, accumulates: stock',
    'sets a level beside an amount over a period on one scale (people and beds)',
  ],
])('the parts of a bar are refused with %s among them', (_, keys, message) =>
  expect(problemsOf(...partBy(keys))).toEqual([expect.stringContaining(message)]),
);

test('the parts of a bar may have a measure of their own, in one unit', () =>
  expect(problemsOf(...partBy('unit: people, accumulates: flow'))).toEqual([]));
