import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** In ms: how often a build that waits looks again, and how old a lock without a number must be to count as left over. */
const interval = 250;
const patience = 5000;

/** The locks that this process holds: work that holds one may ask for it again. */
const held = new Set<string>();

/**
 * Does work that only one process at a time may do with `out/`; waits for another's, and says so. A lock left behind by
 * a process that has ended doesn't count.
 */
export async function withBuildLock<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const file = join(root, '.on-record', 'build.lock');
  if (held.has(file)) return work();
  await takeLock(file);
  held.add(file);
  try {
    return await work();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  for (let said = false, removed = false; ; ) {
    if (await createLock(file)) {
      if (!removed || (await isStillOurs(file))) return;
      continue;
    }
    const holder = await readHolder(file);
    if (holder === 'none') {
      await rm(file, { force: true });
      removed = true;
      continue;
    }
    if (!said) console.log(`Another build is at work here (${holder}); waiting for it. Ctrl+C gives up.`);
    said = true;
    await pause(interval);
  }
}

/** Two that find the same lock left over may both remove it, the slower one the other's new lock. */
async function isStillOurs(file: string): Promise<boolean> {
  await pause(interval);
  return (await readHolder(file)) === 'none';
}

/** Whether the lock is ours now: creating a file that must not be there is one step for the disk. */
async function createLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a lock, in words; `none` when its process has ended. One without a number is just being written, or broken. */
async function readHolder(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    const age = Date.now() - (await stat(file)).mtimeMs;
    if (!/^\d+$/.test(text)) return age > patience ? 'none' : 'just begun';
    // A number of our own that we don't hold is that of a process before us.
    return Number(text) !== process.pid && isAlive(Number(text)) ? `process ${text}` : 'none';
  } catch {
    return 'just done';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
