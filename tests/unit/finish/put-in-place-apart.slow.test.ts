import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { listFiles } from '../../../lib/finish/list-files';
import { endPlacing, madeBeside, putInPlace, readPlaced } from '../../../lib/finish/put-in-place';
import { makeFolder } from '../support/make-folder';

const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

/**
 * A disk on which the program is killed before one of its renames. It stands among the slow tests because those are apart
 * from each other: in a worker that others share, the code may be there already, with the disk as it is.
 */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const rename: typeof real.rename = async (from, to) => {
    disk.left -= 1;
    if (disk.left === 0) throw new Error('killed');
    await real.rename(from, to);
  };
  return { ...real, rename };
});

const beside = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [join(madeBeside, name), text]));
const made = beside({
  'index.html': 'new',
  'a/index.html': 'new a',
  'a/figures/x/index.html': 'new x',
  '_next/static/new.css': 'new',
  '_next/static/same.css': 'same',
});
const served = {
  'out/index.html': 'old',
  'out/feed.xml': 'old',
  'out/a/index.html': 'old a',
  'out/a/gone.html': 'old',
  'out/b/index.html': 'b',
  'out/c/index.html': 'removed',
  'out/_next/static/old.css': 'old',
  'out/_next/static/same.css': 'same',
};
const placing = { served: 'out', kept: ['b'], record: '{"made":"of this"}' };
const WHOLE = {
  '_next/static/new.css': 'new',
  '_next/static/same.css': 'same',
  'a/figures/x/index.html': 'new x',
  'a/index.html': 'new a',
  'b/index.html': 'b',
  'index.html': 'new',
};

async function readAll(folder: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await listFiles(folder)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('putInPlace', () => {
  test('puts what was made where it is served, leaves the reports that stay, and takes the rest away', async () => {
    const root = makeFolder({ ...served, ...made });
    await putInPlace(root, placing);
    expect(await readAll(join(root, 'out'))).toEqual(WHOLE);
    expect(await readPlaced(root, 'out')).toBe(placing.record);
    expect(existsSync(join(root, madeBeside))).toBe(false);
  });

  test('puts a first site in place', async () => {
    const root = makeFolder({ ...made });
    await putInPlace(root, { ...placing, kept: [] });
    expect(await readAll(join(root, 'out'))).toMatchObject({ 'index.html': 'new', 'a/index.html': 'new a' });
  });

  test('puts a site that is made to be tried where it is served, and leaves `out/`', async () => {
    const tried = join('.on-record', 'tried');
    const root = makeFolder({ 'out/index.html': 'old', [join(tried, 'index.html')]: 'older', ...made });
    await putInPlace(root, { ...placing, served: tried });
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(root, tried, 'index.html'), 'utf8')).toBe('new');
  });

  test('leaves the site before, and what is known of it, when there is no new one', async () => {
    const root = makeFolder({ ...served, '.on-record/out-made.json': '{}' });
    await expect(putInPlace(root, placing)).rejects.toThrow('ENOENT');
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('old');
    expect(await readPlaced(root, 'out')).toBe('{}');
  });
});

describe('endPlacing', () => {
  /** As many as there are, and more: the last that is broken off is none. */
  const moments = Array.from({ length: 12 }, (_, index) => index + 1);

  test.each(moments)(
    'ends what was killed before its rename %i, and nothing is known of the site until then',
    async (moment) => {
      const root = makeFolder({ ...served, ...made, '.on-record/out-made.json': '{}' });
      disk.left = moment;
      const ended = await putInPlace(root, placing).then(
        () => true,
        () => false,
      );
      if (moment === 1) expect(ended).toBe(false);
      if (!ended) expect(await readPlaced(root, 'out')).toBeUndefined();
      disk.left = Number.POSITIVE_INFINITY;
      await endPlacing(root);
      if (moment === 1) await putInPlace(root, placing);
      expect(await readAll(join(root, 'out'))).toEqual(WHOLE);
      expect(await readPlaced(root, 'out')).toBe(placing.record);
    },
  );

  test('leaves a site as it is that nobody was putting in place', async () => {
    const root = makeFolder({ ...served, ...made });
    await endPlacing(root);
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('old');
    rmSync(join(root, 'out/index.html'));
    expect(await readPlaced(root, 'out')).toBeUndefined();
  });
});
