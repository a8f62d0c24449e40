import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMachinePaths, findMisplaced, isBarrel, readsBytesOfData, readsData } from './places';
import { listOurFiles, readCode } from './source-file';

test('every file is where it belongs and named for what it holds', () => {
  expect(findMisplaced(listOurFiles())).toEqual([]);
});

test('no file merely passes on what others export', () => {
  expect(readCode().filter(isBarrel)).toEqual([]);
});

test('only lib/load reads data/', () => {
  expect(
    readCode()
      .filter(readsData)
      .map((file) => file.path),
  ).toEqual([]);
  const paths = readCode().map((file) => file.path);
  expect(Object.keys(readsBytesOfData).filter((path) => !paths.includes(path))).toEqual([]);
});

test('nothing that is committed holds for one machine only', () => {
  const texts = listOurFiles().filter((path) => !/\.(png|woff2|pdf|pptx|ico)$/.test(path));
  expect(texts.flatMap((path) => findMachinePaths({ path, text: readFileSync(path, 'utf8') }))).toEqual([]);
});

describe('the rules for places', () => {
  test.each([
    ['src/a.ts', 'put it under app'],
    ['public/a.png', 'put it under app'],
    ['notes.md', 'put it under app'],
    ['lib/format/utils.ts', 'name it for the one noun in it'],
    ['lib/format/index.ts', 'import files, not folders'],
    ['components/chart/LineChart.tsx', 'kebab-case'],
    ['lib/load/readReport.ts', 'kebab-case'],
  ])('refuse %s', (path, fault) => {
    expect(findMisplaced([path])).toEqual([expect.stringContaining(fault)]);
  });

  test.each(['app/[report]/page.tsx', 'lib/still/subset-font.d.ts', 'tests/unit/house/places.test.ts', 'README.md'])(
    'allow %s',
    (path) => {
      expect(findMisplaced([path])).toEqual([]);
    },
  );

  test.each([
    ["export * from './a';\nexport { b } from './b';", true],
    ["export type { A } from './a';", true],
    ["import { a } from './a';\nexport const b = a;", false],
    ['', false],
  ])('know a barrel: %s', (text, answer) => {
    expect(isBarrel({ path: 'lib/a.ts', text })).toBe(answer);
  });

  test.each([
    ['lib/derive/a.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('data/x/report.yaml');", true],
    ['lib/still/a.ts', "import { readdir } from 'node:fs/promises';\njoin(root, 'data');", true],
    ['lib/load/a.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('data/x/report.yaml');", false],
    ['app/page.tsx', "requireReports('data');", false],
  ])('know in %s who reads data/: %s', (path, text, answer) => {
    expect(readsData({ path, text })).toBe(answer);
  });

  const slash = '/';
  test.each([
    [`see ${slash}home${slash}someone${slash}notes`, 1],
    [`"${slash}root${slash}.cache"`, 1],
    [`https:${slash}${slash}registry.${'npmjs'}.org`, 1],
    ['C:\\Users\\someone', 1],
    ['import a from "../work/a"', 0],
    ['https://example.org/work/report', 0],
    ['/usr/bin/chromium', 0],
  ])('find what holds for one machine in “%s”', (text, count) => {
    expect(findMachinePaths({ path: 'a', text })).toHaveLength(count);
  });
});
