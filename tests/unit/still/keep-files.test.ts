import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { keepFiles, removeUnused } from '../../../lib/still/keep-files';
import { makeFolder } from '../support/make-folder';

describe('keepFiles', () => {
  const make = vi.fn(async () => ({ '.svg': '<svg/>', '.png': new Uint8Array([1, 2]) }));
  const job = (key = 'a') => ({ path: 'one/chart', key, make });

  test('makes files once, and again when their key has changed', async () => {
    const folder = makeFolder({});
    expect(await keepFiles(folder, [job()])).toMatchObject({ made: 1 });
    expect(await keepFiles(folder, [job()])).toMatchObject({ made: 0 });
    expect(await keepFiles(folder, [job('b')])).toMatchObject({ made: 1 });
  });

  test.each([
    ['a file is damaged', (path: string) => writeFileSync(`${path}.svg`, '<sv')],
    ['a file is gone', (path: string) => rmSync(`${path}.png`)],
    ['its key is damaged', (path: string) => writeFileSync(`${path}.key`, '{')],
  ])('makes them again when %s', async (_, damage) => {
    const folder = makeFolder({});
    await keepFiles(folder, [job()]);
    damage(join(folder, 'one', 'chart'));
    expect(await keepFiles(folder, [job()])).toMatchObject({ made: 1 });
    expect(readFileSync(join(folder, 'one', 'chart.svg'), 'utf8')).toBe('<svg/>');
  });

  test('takes away what no job makes', async () => {
    const folder = makeFolder({ 'two/old.svg': '', 'two/old.key': '' });
    await keepFiles(folder, [job()]);
    expect(existsSync(join(folder, 'two', 'old.svg'))).toBe(false);
  });
});

test('takes away what is kept of reports that are no more, once it is old', async () => {
  const folder = makeFolder({ 'here/chart.svg': '', 'gone/chart.svg': '', 'just-gone/chart.svg': '' });
  for (const report of ['here', 'gone']) utimesSync(join(folder, report), 0, 0);
  await removeUnused(folder, ['here']);
  expect(readdirSync(folder).sort()).toEqual(['here', 'just-gone']);
});
