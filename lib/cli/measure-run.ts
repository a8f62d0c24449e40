import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal';

/** What a command took, all its processes together. Of the processor and of memory, nothing is known but on Linux. */
export type Taken = {
  readonly seconds: number;
  /** In seconds of the processor. */
  readonly processor: number | undefined;
  /** The most at a time, in bytes, what processes share counted once. */
  readonly memory: number | undefined;
};

/** In ms, how often memory is looked at. */
const INTERVAL = 250;
/** Of a second, how long a tick of Linux's is. */
const TICK = 0.01;

/** Runs one of our commands to its end and measures it. Throws a Refusal with what it printed when it fails. */
export async function measureRun(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Taken> {
  const [began, before] = [performance.now(), readChildTime()];
  const child = spawn(process.execPath, [join('lib', 'cli', 'run.mjs'), command, ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  let memory: number | undefined;
  const looking = setInterval(() => {
    const now = child.pid === undefined ? undefined : readMemory(child.pid);
    if (now !== undefined) memory = Math.max(now, memory ?? 0);
  }, INTERVAL);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Refusal(`npm run ${command} fails:\n${Buffer.concat(output).toString()}`);
  const after = readChildTime();
  const processor = before === undefined || after === undefined ? undefined : after - before;
  return { seconds: (performance.now() - began) / 1000, processor, memory };
}

/** What the processes that this one started, and those that they did, have taken of the processor, of those that have ended. */
function readChildTime(): number | undefined {
  try {
    // Behind the name in brackets, which may hold anything, the 14th and 15th.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return undefined;
  }
}

/** What a process and those that it started hold of memory now. */
function readMemory(pid: number): number | undefined {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return Number(kilobytes) * 1024 + children.reduce((sum, one) => sum + (readMemory(Number(one)) ?? 0), 0);
  } catch {
    return undefined;
  }
}
