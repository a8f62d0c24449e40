import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hashFolder, keepAnswer } from '../../../lib/load/keep-answer';
import { makeFolder } from '../support/make-folder';

const start = process.cwd();
afterEach(() => process.chdir(start));

/** A folder that the test stands in, with two reports. */
function enter(): string {
  const root = makeFolder({ 'data/a/report.yaml': 'a', 'data/a/gauge.csv': '1', 'data/b/report.yaml': 'b' });
  process.chdir(root);
  return root;
}

describe('keepAnswer', () => {
  const work = vi.fn(async () => new Map([['found', 1]]));
  const ask = () => keepAnswer('data/a', 'check', work);
  const timesWorked = async (change: () => void) => {
    enter();
    await ask();
    work.mockClear();
    change();
    expect(await ask()).toEqual(new Map([['found', 1]]));
    return work.mock.calls.length;
  };

  test('works once for a folder that stays as it is, whatever happens to others', async () => {
    expect(await timesWorked(() => writeFileSync('data/b/report.yaml', 'c'))).toBe(0);
  });

  test.each<[string, () => void]>([
    ['a file has changed', () => writeFileSync('data/a/gauge.csv', '2')],
    ['a file was added', () => writeFileSync('data/a/notes.txt', '')],
    ['a file was taken away', () => rmSync('data/a/gauge.csv')],
    ['a folder was added', () => mkdirSync('data/a/more')],
    [
      'what was kept is damaged',
      () => {
        for (const name of readdirSync('.on-record/known/check'))
          writeFileSync(`.on-record/known/check/${name}`, '{"key');
      },
    ],
  ])('works again when %s', async (_, change) => {
    expect(await timesWorked(change)).toBe(1);
  });

  test('keeps nothing of a folder that was edited meanwhile', async () => {
    enter();
    await keepAnswer('data/a', 'check', async () => writeFileSync('data/a/report.yaml', 'edited'));
    work.mockClear();
    await ask();
    expect(work).toHaveBeenCalledTimes(1);
  });
});

test('nothing is kept of a report that lies elsewhere', async () => {
  const folder = join(enter(), 'data/a');
  await keepAnswer(folder, 'check', async () => 1);
  expect(existsSync('.on-record')).toBe(false);
});

test('hashFolder opens nothing but files', () => {
  const root = enter();
  const before = hashFolder('data/a');
  symlinkSync('nowhere', join(root, 'data/a/link.yaml'));
  expect(hashFolder('data/a')).not.toBe(before);
});
