import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScripts } from '../../../lib/still/bundle-scripts';
import { collectCharacters } from '../../../lib/still/collect-characters';
import { findMissing, subsetFonts } from '../../../lib/still/subset-fonts';
import { makeFolder } from '../support/make-folder';

const kilobyte = 1000;

describe('collectCharacters', () => {
  test('finds what stands in data and components, once each, without line breaks', async () => {
    const root = makeFolder({
      'data/x/a.yaml': 'Türkiye\r\nTürkiye',
      'components/a.tsx': '<p>№</p>',
      'lib/load/a.ts': '☃',
    });
    const characters = await collectCharacters(root);
    expect(characters).toEqual(expect.arrayContaining(['ü', '№', 'A', '–', '\u00a0']));
    expect(characters).not.toContain('☃');
    expect(characters).not.toContain('\n');
    expect(new Set(characters).size).toBe(characters.length);
  });

  test('takes a letter and its accent as the one character that fonts have', async () => {
    const root = makeFolder({ 'data/a.yaml': 'e\u0301' });
    expect(await collectCharacters(root)).toContain('é');
  });

  test('finds letters in a folder that lies elsewhere, given by its whole path', async () => {
    const elsewhere = makeFolder({ 'x/a.yaml': 'ǆ' });
    expect(await collectCharacters(makeFolder({ 'data/a.yaml': 'a' }), [elsewhere])).toContain('ǆ');
  });
});

describe('subsetFonts', () => {
  let folder: string;
  let before: number;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-fonts-'));
    await subsetFonts(folder, await collectCharacters(process.cwd()));
    before = statSync(join(folder, 'sans.woff2')).mtimeMs;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const size = (name: string) => statSync(join(folder, name)).size;

  test('keeps the three fonts within 90 kB together', () => {
    expect(size('serif.woff2') + size('serif-italic.woff2') + size('sans.woff2')).toBeLessThan(90 * kilobyte);
  });

  test('puts letters beyond the Latin font into files of their own, named with these letters alone', async () => {
    const other = mkdtempSync(join(tmpdir(), 'on-record-scripts-'));
    await subsetFonts(other, ['a', 'ł', 'Ж', 'ế', 'Ω', '北']);
    const css = readFileSync(join(other, 'scripts.css'), 'utf8');
    const named = [...css.matchAll(/url\(\.\/(sans[^)]*)\).*unicode-range:([^}]*)/g)].map(([, file, range]) => [
      file,
      range,
    ]);
    expect(named).toEqual([
      ['sans-latin-ext.woff2', 'U+142'],
      ['sans-vietnamese.woff2', 'U+1ebf'],
      ['sans-cyrillic.woff2', 'U+416'],
      ['sans-greek.woff2', 'U+3a9'],
    ]);
    for (const [file = ''] of named) expect(statSync(join(other, file)).size).toBeLessThan(2 * kilobyte);
    rmSync(other, { recursive: true });
  });

  test('writes their licences beside them', () => {
    for (const name of ['source-serif-4-licence.txt', 'source-sans-3-licence.txt']) {
      expect(readFileSync(join(folder, name), 'utf8')).toContain('SIL OPEN FONT LICENSE');
    }
  });

  test('leaves them as they are while the characters stay the same', async () => {
    await subsetFonts(folder, await collectCharacters(process.cwd()));
    expect(statSync(join(folder, 'sans.woff2')).mtimeMs).toBe(before);
  });
});

describe('findMissing', () => {
  test('names the characters that the fonts lack', async () => {
    expect(await findMissing(['a', 'é', '“', ' ', '\u202f', '→', '☃', 'ł', 'Ж'])).toEqual(['→', '☃']);
  });
});

describe('bundleScripts', () => {
  test('makes one small script of each file, with what it imports in it', async () => {
    const root = makeFolder({
      'browser/copy.ts': "import { say } from './parts/say';\nsay('copied' as string);",
      'browser/parts/say.ts': 'export const say = (text: string) => console.log(text);',
    });
    await bundleScripts(join(root, 'browser'), join(root, 'scripts'));
    const script = readFileSync(join(root, 'scripts', 'copy.js'), 'utf8');
    expect(script).toContain('copied');
    expect(script).not.toContain('import');
    expect(existsSync(join(root, 'scripts', 'say.js'))).toBe(false);
  });

  test('writes the licence of a package that went into a script at its end, and of no other', async () => {
    const root = makeFolder({
      'browser/copy.ts': "import { say } from 'sayer';\nsay('copied');",
      'browser/plain.ts': "console.log('own')",
      'node_modules/sayer/package.json': '{"name":"sayer","main":"say.js"}',
      'node_modules/sayer/say.js': 'exports.say = (text) => console.log(text);',
      'node_modules/sayer/LICENSE': 'Copyright 2020 A. Sayer\n',
    });
    await bundleScripts(join(root, 'browser'), join(root, 'scripts'));
    expect(readFileSync(join(root, 'scripts', 'copy.js'), 'utf8')).toContain(
      '/*!\nsayer\n\nCopyright 2020 A. Sayer\n*/',
    );
    expect(readFileSync(join(root, 'scripts', 'plain.js'), 'utf8')).not.toContain('/*!');
  });

  test('refuses a package without a licence', async () => {
    const root = makeFolder({
      'browser/copy.ts': "import 'sayer';",
      'node_modules/sayer/package.json': '{"name":"sayer","main":"say.js"}',
      'node_modules/sayer/say.js': 'console.log(1);',
    });
    await expect(bundleScripts(join(root, 'browser'), join(root, 'scripts'))).rejects.toThrow(
      'sayer: comes without a licence',
    );
  });

  test('takes away the script of a file that is gone', async () => {
    const root = makeFolder({ 'scripts/old.js': '' });
    await bundleScripts(join(root, 'browser'), join(root, 'scripts'));
    expect(existsSync(join(root, 'scripts', 'old.js'))).toBe(false);
  });
});
