import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { withBuildLock } from '../../../lib/cli/build-lock';
import { makeFolder } from '../support/make-folder';

const lock = join('.on-record', 'build.lock');

describe('withBuildLock', () => {
  test('holds the lock while the work is done, and no longer, also when it fails', async () => {
    const root = makeFolder({});
    expect(await withBuildLock(root, async () => readFileSync(join(root, lock), 'utf8'))).toBe(String(process.pid));
    expect(existsSync(join(root, lock))).toBe(false);
    await expect(withBuildLock(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(join(root, lock))).toBe(false);
  });

  test('lets work that holds it ask for it again', async () => {
    const root = makeFolder({});
    const inner = () => withBuildLock(root, async () => 'done');
    expect(await withBuildLock(root, inner)).toBe('done');
  });

  test('waits for a process that is at work, and says which', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void other.kill());
    const root = makeFolder({ [lock]: String(other.pid) });
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    let done = false;
    const work = withBuildLock(root, async () => {
      done = true;
    });
    await vi.waitFor(() => expect(said).toHaveBeenCalled());
    await pause(600);
    expect(done).toBe(false);
    expect(said.mock.calls).toEqual([
      [`Another build is at work here (process ${other.pid}); waiting for it. Ctrl+C gives up.`],
    ]);
    rmSync(join(root, lock));
    await work;
    expect(done).toBe(true);
    said.mockRestore();
  });

  test.each([
    ['a process that has ended', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['a process before this one that had its number', () => String(process.pid)],
    ['a writer that broke off', () => ''],
  ])('ignores the lock of %s', async (_, text) => {
    const root = makeFolder({ [lock]: text() });
    utimesSync(join(root, lock), new Date('2020-01-01'), new Date('2020-01-01'));
    expect(await withBuildLock(root, async () => 'done')).toBe('done');
  });
});
