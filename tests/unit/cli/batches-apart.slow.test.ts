import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BATCH, runInBatches, toBatches } from '../../../lib/cli/batches';

const runCommand = vi.hoisted(() =>
  vi.fn(async (_command: string, _args: readonly string[], { ONLY = '' }: Readonly<Record<string, string>>) => {
    return !ONLY.split(',').includes('bad');
  }),
);
vi.mock('../../../lib/cli/run-command', () => ({ runCommand }));
beforeEach(() => void runCommand.mockClear());

const ids = Array.from({ length: 5 * BATCH + 1 }, (_, index) => `r-${index}`);
const asked = () => runCommand.mock.calls.map(([, , { ONLY = '' }]) => ONLY.split(','));

test.each([
  [['a', 'b', 'c'], 2, [['a', 'b'], ['c']]],
  [['a'], 8, [['a']]],
  [[], 8, []],
])('%j in batches of %i is %j', (all, size, expected) => {
  expect(toBatches(all, size)).toEqual(expected);
});

describe('runInBatches', () => {
  test('gives every report to one process, and none too many', async () => {
    expect(await runInBatches('draw', ids)).toBe(true);
    expect(asked().flat().toSorted()).toEqual(ids.toSorted());
    expect(Math.max(...asked().map((batch) => batch.length))).toBeLessThanOrEqual(BATCH);
  });

  test('begins no more when one has failed', async () => {
    expect(await runInBatches('draw', ['bad', ...ids, ...ids, ...ids, ...ids])).toBe(false);
    expect(asked().flat().length).toBeLessThan(4 * ids.length);
  });

  test('does nothing for nothing', async () => {
    expect(await runInBatches('draw', [])).toBe(true);
    expect(runCommand).not.toHaveBeenCalled();
  });
});
