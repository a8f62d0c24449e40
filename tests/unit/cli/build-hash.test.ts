import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashInputs } from '../../../lib/cli/build-hash';
import { makeFolder } from '../support/make-folder';
import { withSettings } from '../support/with-settings';

const files = { 'app/page.tsx': 'a', 'data/x/figures.yaml': 'b', 'package.json': '{}', 'README.md': 'c' };

describe('hashInputs', () => {
  test('gives the same fingerprint for the same files', async () => {
    expect(await hashInputs(makeFolder(files))).toBe(await hashInputs(makeFolder(files)));
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
    expect(await hashInputs(makeFolder(other))).toBe(await hashInputs(makeFolder(files)));
  });

  test.each([
    ['a file that changed', (root: string) => writeFileSync(join(root, 'data/x/figures.yaml'), 'c')],
    ['a file that was added', (root: string) => writeFileSync(join(root, 'data/x/more.yaml'), '')],
    ['a file that was taken away', (root: string) => rmSync(join(root, 'app/page.tsx'))],
  ])('sees %s', async (_, change) => {
    const root = makeFolder(files);
    const before = await hashInputs(root);
    change(root);
    expect(await hashInputs(root)).not.toBe(before);
  });

  test('tells a character moved from one file to the next', async () => {
    const one = makeFolder({ 'app/a': 'xy', 'app/b': 'z' });
    const two = makeFolder({ 'app/a': 'x', 'app/b': 'yz' });
    expect(await hashInputs(one)).not.toBe(await hashInputs(two));
  });

  test.each([
    ['BASE_PATH', '/elsewhere'],
    ['SITE_URL', 'https://example.org'],
    ['REPORTS', 'data,elsewhere'],
  ])('sees another %s', async (name, value) => {
    const root = makeFolder(files);
    const before = await hashInputs(root);
    withSettings({ [name]: value });
    expect(await hashInputs(root)).not.toBe(before);
  });

  test('sees another option', async () => {
    const root = makeFolder(files);
    expect(await hashInputs(root, ['--keep-runtime'])).not.toBe(await hashInputs(root));
  });
});
