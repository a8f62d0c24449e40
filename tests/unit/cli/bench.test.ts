import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dropFonts, makeFloor } from '../../../lib/cli/bench-floor';
import type { Load } from '../../../lib/cli/bench-load';
import { findMedian, formatBench } from '../../../lib/cli/bench-table';
import { makeFolder } from '../support/make-folder';

const toLoad = (marks: number, change: Partial<Load['bytes']> = {}, shift = 0): Load => ({
  marks,
  paint: marks,
  shift,
  bytes: { html: 30_000, css: 5_000, script: 400, font: 75_000, other: 0, ...change },
});

describe('findMedian', () => {
  test.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 2, 100], 3],
    [[10, 9, 1], 9],
  ])('of %o is %d', (values, median) => {
    expect(findMedian(values)).toBe(median);
  });

  test('can’t be found without values', () => {
    expect(() => findMedian([])).toThrow('no load was measured');
  });
});

describe('formatBench', () => {
  const floor = { name: 'floor', loads: [toLoad(1000), toLoad(1100), toLoad(900)] };

  test('sets medians against the floor and says that each promise is kept', () => {
    const text = formatBench(floor, { name: 'dashboard', loads: [toLoad(1100), toLoad(1000), toLoad(5000)] });
    expect(text).toContain('1.10×');
    expect(text.match(/^kept/gm)).toHaveLength(6);
  });

  test.each([
    ['later charts', [toLoad(1210)], 'broken  marks, to the floor: 1.21× of 1.2×'],
    ['a page seen later', [{ ...toLoad(1000), paint: 1210 }], 'broken  first seen, to the floor: 1.21× of 1.2×'],
    [
      'a page that moves, even once',
      [toLoad(1000), toLoad(1000), toLoad(1000, {}, 0.02)],
      'broken  layout shift: 0.020 of 0',
    ],
    ['a heavy page', [toLoad(1000, { html: 56_000 })], 'broken  HTML, CSS and scripts: 61.4 of 60 kB'],
    ['heavy scripts', [toLoad(1000, { script: 5_100 })], 'broken  scripts: 5.1 of 5 kB'],
    ['heavy fonts', [toLoad(1000, { font: 91_000 })], 'broken  fonts: 91.0 of 90 kB'],
  ])('says so of %s', (_, loads, line) => {
    expect(formatBench(floor, { name: 'dashboard', loads })).toContain(line);
  });
});

describe('makeFloor', () => {
  test('keeps the page and its styles, in one file, without scripts, fonts and preloads', async () => {
    const root = makeFolder({
      'out/index.html':
        '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="style-src sha256-x"><style>@font-face{font-family:y}i{color:blue}</style><link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/print.css" media="print"></head><body><figure data-chart="line"><svg><path data-mark="a"></path></svg></figure><script type="module" src="/copy.js"></script></body></html>',
      'out/a.css': '@font-face{font-family:x;src:url(../a.woff2)}p>b{color:red}',
      'out/print.css': 'p{color:black}',
    });
    await makeFloor(join(root, 'out'), join(root, 'floor'));
    const html = readFileSync(join(root, 'floor', 'index.html'), 'utf8');
    expect(html).toContain(
      '<style>i{color:blue}</style><style>p>b{color:red}</style><style media="print">p{color:black}</style>',
    );
    expect(html).toContain('<path data-mark="a">');
    expect(html).not.toMatch(/<script|woff2|<link|sha256/);
  });
});

test('dropFonts leaves all other rules', () => {
  expect(dropFonts('a{b:c}@font-face {\n x:y;\n}@media print{a{b:c}}')).toBe('a{b:c}@media print{a{b:c}}');
});
