import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { hashInputs } from '../../../lib/cli/build-hash';
import { planBuild } from '../../../lib/cli/build-plan';
import { makeFolder } from '../support/make-folder';

const start = process.cwd();
afterEach(() => process.chdir(start));

const plan = async () => planBuild('.', 'out', await hashInputs('.'));

/** Stands in a folder whose reports a, b and c are served as they are. */
async function enter(): Promise<void> {
  const root = makeFolder({ '.on-record/fonts/made-from.json': 'abc', 'out/index.html': '', 'app/page.tsx': '' });
  for (const id of ['a', 'b', 'c']) {
    cpSync('tests/fixtures/load/aldermere-flood', join(root, 'data', id), { recursive: true });
    mkdirSync(join(root, 'out', id));
    writeFileSync(join(root, 'out', id, 'index.html'), '');
  }
  process.chdir(root);
  writeFileSync('.on-record/out-made.json', (await plan()).placing.record);
}

describe('planBuild', () => {
  test('makes everything where nothing is known of what is served', async () => {
    await enter();
    rmSync('.on-record/out-made.json');
    expect(await plan()).toMatchObject({ due: ['a', 'b', 'c'], placing: { kept: [] }, sameCode: false });
  });

  test.each<[string, () => void, readonly string[], readonly string[], boolean?]>([
    ['a report has changed', () => appendFileSync('data/b/report.yaml', '# more\n'), ['b'], ['a', 'c']],
    // What spans reports is made beside the pages of one.
    ['a report was removed', () => rmSync('data/b', { recursive: true }), ['a'], ['c']],
    ['a report became a draft', () => appendFileSync('data/c/report.yaml', '# TODO\n'), ['a'], ['b']],
    ['what is served of one is gone', () => rmSync('out/c', { recursive: true }), ['c'], ['a', 'b']],
    [
      'the fonts have other letters',
      () => writeFileSync('.on-record/fonts/made-from.json', 'abcd'),
      ['a', 'b', 'c'],
      [],
    ],
    ['the code has changed', () => writeFileSync('app/page.tsx', 'new'), ['a', 'b', 'c'], [], false],
  ])('when %s, makes what is due and leaves the rest', async (_, change, due, kept, sameCode = true) => {
    await enter();
    change();
    expect(await plan()).toMatchObject({ due, placing: { served: 'out', kept }, sameCode });
  });

  test('takes up a report that was renamed', async () => {
    await enter();
    cpSync('data/a', 'data/d', { recursive: true });
    rmSync('data/a', { recursive: true });
    expect(await plan()).toMatchObject({ due: ['d'], placing: { kept: ['b', 'c'] } });
  });

  test('makes of the pages in the lists those that show something else, and keeps the others', async () => {
    await enter();
    const all = (await plan()).spanning.due;
    expect(all).toContain('years/2021');
    for (const place of all) {
      mkdirSync(join('out', place), { recursive: true });
      writeFileSync(join('out', place, 'index.html'), '');
    }
    // A caption is no one's word.
    appendFileSync('data/b/charts.yaml', '# more\n');
    expect((await plan()).spanning).toMatchObject({ due: [], kept: all });
    rmSync(join('out', all[0] ?? ''), { recursive: true });
    expect((await plan()).spanning).toMatchObject({ due: all.slice(0, 1), kept: all.slice(1) });

    writeFileSync('.on-record/out-made.json', (await plan()).placing.record);
    cpSync('data/a', 'data/d', { recursive: true });
    expect((await plan()).spanning.due).toEqual(all);
    writeFileSync('.on-record/fonts/made-from.json', 'other letters');
    expect((await plan()).spanning.kept).toEqual([]);
  });
});
