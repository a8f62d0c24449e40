import { describe, expect, test } from 'vitest';
import { findOversized } from './size';
import { readCode } from './source-file';

/** What may be longer, by path, and why. */
const longerFor: Readonly<Record<string, string>> = {};

test('no file and no function is longer than one idea takes', () => {
  const oversized = readCode().flatMap(findOversized);
  expect(oversized.filter((fault) => longerFor[fault.split(':')[0] ?? ''] === undefined)).toEqual([]);
});

test('each file that may be longer still is', () => {
  const oversized = readCode()
    .flatMap(findOversized)
    .map((fault) => fault.split(':')[0]);
  expect(Object.keys(longerFor).filter((path) => !oversized.includes(path))).toEqual([]);
});

describe('the limits', () => {
  const statements = (count: number) => 'go();\n'.repeat(count);
  test.each([
    ['a file of 200 lines', 'lib/a.ts', statements(200), 0],
    ['a file of 201 lines', 'lib/a.ts', statements(201), 1],
    ['a page of 39 lines', 'app/x/page.tsx', statements(39), 0],
    ['a page of 40 lines', 'app/x/page.tsx', statements(40), 1],
    ['a function of 40 lines', 'lib/a.ts', `function a() {\n${statements(38)}}`, 0],
    ['a function of 41 lines', 'lib/a.ts', `function a() {\n${statements(39)}}`, 1],
    ['an arrow function of 41 lines', 'lib/a.ts', `const a = () => {\n${statements(39)}};`, 1],
  ])('counts in %s', (_, path, text, faults) => {
    expect(findOversized({ path, text })).toHaveLength(faults);
  });
});
