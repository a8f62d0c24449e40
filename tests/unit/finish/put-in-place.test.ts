import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeBeside, putBack, putInPlace } from '../../../lib/finish/put-in-place';
import { makeFolder } from '../support/make-folder';

const page = (root: string) => readFileSync(join(root, 'out', 'index.html'), 'utf8');
const made = { [join(madeBeside, 'index.html')]: 'new' };

describe('putInPlace', () => {
  test.each([
    ['the first', {}],
    ['the next', { 'out/index.html': 'old', 'out/gone.html': 'old' }],
    ['one after a build that was killed', { 'out/index.html': 'old', '.on-record/out-before/index.html': 'older' }],
  ])('puts %s site where it is served, and nothing of the one before', async (_, files) => {
    const root = makeFolder({ ...files, ...made });
    await putInPlace(root);
    expect(page(root)).toBe('new');
    for (const file of ['out/gone.html', madeBeside, '.on-record/out-before'])
      expect(existsSync(join(root, file))).toBe(false);
  });

  test('puts a site that is made to be tried where it is served, and leaves `out/`', async () => {
    const tried = join('.on-record', 'tried');
    const root = makeFolder({ 'out/index.html': 'old', [join(tried, 'index.html')]: 'older', ...made });
    await putInPlace(root, tried);
    expect(page(root)).toBe('old');
    expect(readFileSync(join(root, tried, 'index.html'), 'utf8')).toBe('new');
  });

  test('leaves the site before when there is no new one', async () => {
    const root = makeFolder({ 'out/index.html': 'old' });
    await expect(putInPlace(root)).rejects.toThrow('ENOENT');
    expect(page(root)).toBe('old');
  });
});

describe('putBack', () => {
  test('puts the site before back where a build was killed between taking away and putting in place', async () => {
    const killed = makeFolder({ '.on-record/out-before/index.html': 'old' });
    await putBack(killed);
    expect(page(killed)).toBe('old');
  });

  test('leaves a site that is there', async () => {
    const root = makeFolder({ 'out/index.html': 'new', '.on-record/out-before/index.html': 'old' });
    await putBack(root);
    expect(page(root)).toBe('new');
  });
});
