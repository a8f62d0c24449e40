import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { BATCH } from '../../../lib/cli/batches';
import { buildPages } from '../../../lib/cli/build-pages';
import { makeFolder } from '../support/make-folder';

type Run = { readonly env: Readonly<Record<string, string>> };

const next = vi.hoisted(() => ({ root: '', fails: '', asked: [] as { mode: string; env: Run['env'] }[] }));
vi.mock('../../../lib/finish/lay-out-pages', () => ({ nextFolder: '.next', layOutPages: async () => undefined }));
vi.mock('../../../lib/cli/run-tool', () => ({
  ROOMY: '',
  runTool: async (_: string, args: readonly string[], { env }: Run) => {
    const mode = args.at(-1) ?? '';
    next.asked.push({ mode, env });
    // As Next does, but for its cache.
    if (mode === 'compile') rmSync(join(next.root, '.next'), { recursive: true, force: true });
    mkdirSync(join(next.root, '.next'), { recursive: true });
    return mode !== next.fails;
  },
}));

beforeEach(() => {
  next.root = makeFolder({});
  next.fails = '';
  next.asked.length = 0;
});

/** Makes pages from code, and says what Next was asked for. */
async function build(code: string, ids: readonly string[] = ['one']): Promise<readonly string[]> {
  next.asked.length = 0;
  expect(await buildPages(next.root, ids, code)).toBe(next.fails === '');
  return next.asked.map(({ mode }) => mode);
}

test('compiles once for each state of the code', async () => {
  expect(await build('a')).toEqual(['compile', 'generate']);
  expect(await build('a')).toEqual(['generate']);
  expect(await build('b')).toEqual(['compile', 'generate']);
  expect(await build('a')).toEqual(['compile', 'generate']);
});

test.each(['compile', 'generate'])('compiles again after a build that was ended in %s', async (mode) => {
  await build('a');
  next.fails = mode;
  await build(mode === 'compile' ? 'b' : 'a');
  next.fails = '';
  expect(await build('a')).toEqual(['compile', 'generate']);
});

test('makes what spans reports once, with the last of them', async () => {
  const ids = Array.from({ length: BATCH + 1 }, (_, index) => `r-${index}`);
  expect(await build('a', ids)).toEqual(['compile', 'generate', 'generate']);
  expect(next.asked.slice(1).map(({ env }) => [env['ONLY'], env['SPANNING']])).toEqual([
    [ids.slice(0, BATCH).join(), 'later'],
    [ids[BATCH], 'due'],
  ]);
});
