import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashInputs } from '../../../lib/cli/build-hash';
import { makeFolder } from '../support/make-folder';
import { withSettings } from '../support/with-settings';

const hash = async (root: string) => (await hashInputs(root)).whole;

const files = { 'app/page.tsx': 'a', 'data/x/figures.yaml': 'b', 'package.json': '{}', 'README.md': 'c' };

describe('hashInputs', () => {
  test('gives the same fingerprint for the same files', async () => {
    expect(await hash(makeFolder(files))).toBe(await hash(makeFolder(files)));
  });

  test('ignores what the build doesn’t read', async () => {
    const other = {
      ...files,
      'README.md': 'other',
      'out/index.html': 'x',
      'app/.DS_Store': 'x',
      'tests/a.ts': 'x',
      'data/report.schema.json': 'x',
    };
    expect(await hash(makeFolder(other))).toBe(await hash(makeFolder(files)));
  });

  test.each([
    ['a file that changed', (root: string) => writeFileSync(join(root, 'data/x/figures.yaml'), 'c')],
    ['a file that was added', (root: string) => writeFileSync(join(root, 'data/x/more.yaml'), '')],
    ['a file that was taken away', (root: string) => rmSync(join(root, 'app/page.tsx'))],
  ])('sees %s', async (_, change) => {
    const root = makeFolder(files);
    const before = await hash(root);
    change(root);
    expect(await hash(root)).not.toBe(before);
  });

  test('tells a character moved from one file to the next', async () => {
    const one = makeFolder({ 'app/a': 'xy', 'app/b': 'z' });
    const two = makeFolder({ 'app/a': 'x', 'app/b': 'yz' });
    expect(await hash(one)).not.toBe(await hash(two));
  });

  test.each([
    ['BASE_PATH', '/elsewhere'],
    ['SITE_URL', 'https://example.org'],
    ['REPORTS', 'data,elsewhere'],
  ])('sees another %s', async (name, value) => {
    const root = makeFolder(files);
    const before = await hash(root);
    withSettings({ [name]: value });
    expect(await hash(root)).not.toBe(before);
  });

  test('sees a change in a folder that lies elsewhere, by its whole path', async () => {
    const [root, elsewhere] = [makeFolder(files), makeFolder({ 'y/report.yaml': 'd' })];
    withSettings({ REPORTS: elsewhere });
    const before = await hashInputs(root);
    writeFileSync(join(elsewhere, 'y/report.yaml'), 'e');
    const after = await hashInputs(root);
    expect([...before.reports.keys(), ...after.reports.keys()]).toEqual(['y', 'y']);
    expect(after.whole).not.toBe(before.whole);
  });

  test('tells which report has changed, and that the code has not', async () => {
    const root = makeFolder({ ...files, 'data/y/report.yaml': 'd' });
    const before = await hashInputs(root);
    writeFileSync(join(root, 'data/x/figures.yaml'), 'c');
    const after = await hashInputs(root);
    const changed = [...after.reports].filter(([id, own]) => before.reports.get(id) !== own).map(([id]) => id);
    expect(changed).toEqual(['x']);
    expect(after.code).toBe(before.code);
  });
});
