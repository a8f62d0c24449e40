import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listOurFiles, readCode } from './source-file';
import { findClassFaults, findSheetFaults, listClasses } from './styles';

const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
const sheets = listOurFiles()
  .filter((path) => path.endsWith('.css') && path.startsWith('components/'))
  .map(read);
const moduleOf = (path: string) => path.replace(/\.tsx?$/, '.module.css');

/** Names of the drawings go into every still, where a letter more counts a thousand times. */
const ofDrawings = 'components/styles/chart';
/** reveal.js looks for it. */
const ofOthers = ['slides'];

test('every sheet is short and its classes say what they are', () => {
  expect(sheets.filter(({ path }) => !path.startsWith(ofDrawings)).flatMap(findSheetFaults)).toEqual([]);
});

test('every component takes its classes from its own module, and uses all that are in it', () => {
  const global = sheets.filter(({ path }) => !path.endsWith('.module.css'));
  const shared = [...global.flatMap(({ text }) => listClasses(text)), ...ofOthers];
  const faults = readCode(['components']).flatMap((file) => {
    const path = moduleOf(file.path);
    return findClassFaults(file, shared, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  });
  expect(faults).toEqual([]);
});

test('every module stands beside its component', () => {
  const modules = sheets.map(({ path }) => path).filter((path) => path.endsWith('.module.css'));
  expect(modules.filter((path) => !existsSync(path.replace(/\.module\.css$/, '.tsx')))).toEqual([]);
  const imports = readCode(['app', 'components', 'lib']).flatMap(({ path, text }) =>
    [...text.matchAll(/from '(?:[^']*\/)?([^'/]+)\.module\.css'/g)].map(([, name]) => [path, name]),
  );
  expect(imports.filter(([path = '', name = '']) => !path.endsWith(`/${name}.tsx`))).toEqual([]);
});

describe('the rules', () => {
  test.each([
    ['.tile { color: red }', ['tile']],
    ['.tile > .label:not(.long), .tile:hover { margin: 0.5em }', ['label', 'long', 'tile']],
    ['@media print { .tile { margin: .75rem } .label { margin: 0 } }', ['label', 'tile']],
    ['.deck:global(.reveal) :global(.slides) > section { margin: 0 }', ['deck']],
    ['/* .old { } */ .tile::after { content: ".no" }', ['tile']],
  ])('reads the classes of %s', (css, classes) => expect(listClasses(css)).toEqual(classes));

  test.each([
    ['a.module.css', '.b { margin: 0 }', ['.b doesn’t say']],
    ['a.module.css', '.small-tile { margin: 0 }', ['.small-tile doesn’t say']],
    ['a.module.css', '.smallTile { margin: 0 }', []],
    ['base.css', '.small-heading { margin: 0 }', []],
    ['base.css', 'p {\n}\n'.repeat(101), ['202 lines']],
  ])('judges in %s: %s', (path, text, faults) => {
    const found = findSheetFaults({ path, text });
    expect(found).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });

  test.each([
    ["<p className={styles['tile']} />", '.tile {}', []],
    ['<p className="page-frame" />', undefined, []],
    ['<p className="tile" />', undefined, ['“tile” is in no sheet']],
    ['<p className={wide ? `small` : styles["tile"]} />', '.tile {}', ['“small” is in no sheet']],
    ["<p className={kind === 'a' ? styles['tile'] : undefined} />", '.tile {}', []],
    ["<p className={styles['tiel']} />", '.tile {}', ['no class “tiel”', 'never uses .tile']],
    ["const size: 'long' = 'long'; const a = styles[size];", '.long {}', []],
    ['const a = styles[size];', '.long {}', ['never uses .long']],
  ])('judges %s with %s', (code, sheet, faults) => {
    const found = findClassFaults({ path: 'components/report/a.tsx', text: code }, ['page-frame'], sheet);
    expect(found).toEqual(faults.map((fault) => expect.stringContaining(fault)));
  });
});
