import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findMedian } from './bench-table';
import { Refusal } from './refusal';

const USAGE = 'npm run bench -- draw --against v1.0 --runs 3';

/**
 * `npm run bench -- draw [--against REF] [--runs 3]`: what drawing takes of the processor, from start to end, with nothing
 * drawn before. With a commit, that and this code take turns, and both draw the data of that commit.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { against, runs } = readOptions(args);
  if (against === undefined) {
    const ours = { name: 'this code', root: process.cwd(), data: 'data' };
    console.log(formatDrawBench(await drawInTurn([ours], runs)));
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  try {
    const theirs = checkOut(against, folder);
    const ours = { name: 'this code', root: process.cwd(), data: join(theirs, 'data') };
    console.log(formatDrawBench(await drawInTurn([{ name: against, root: theirs }, ours], runs)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

function readOptions(args: readonly string[]): { readonly against: string | undefined; readonly runs: number } {
  const { values } = parseArgs({
    args: [...args],
    options: { against: { type: 'string' }, runs: { type: 'string', default: '3' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Refusal(`--runs ${values.runs} is no number of runs. Write it as ${USAGE}`);
  return { against: values.against, runs };
}

/** The files of a commit in a folder of their own, this repository untouched. They install their packages themselves. */
function checkOut(ref: string, folder: string): string {
  const { stdout, status } = spawnSync('git', ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
  if (status !== 0) throw new Refusal(`--against ${ref} is no commit of this repository. Write it as ${USAGE}`);
  const root = join(folder, 'code');
  const run = (...args: readonly string[]) => spawnSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status;
  const done =
    run('clone', '--quiet', '--shared', '--no-checkout', '.', root) === 0 &&
    run('-C', root, 'checkout', '--quiet', '--detach', String(stdout).trim()) === 0;
  if (!done) throw new Refusal(`git can’t check ${ref} out; it says above why.`);
  return root;
}

/** What draws: its code, and the data that it draws where they aren't its own. */
type Drawer = { readonly name: string; readonly root: string; readonly data?: string };

/** The first drawing of each installs, compiles and makes fonts; nobody is interested in that. */
async function drawInTurn(drawers: readonly Drawer[], runs: number): Promise<readonly Timed[]> {
  for (const drawer of drawers) await draw(drawer);
  const rounds: (readonly number[])[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const round = [];
    for (const drawer of drawers) round.push(await draw(drawer));
    rounds.push(round);
    console.log(`run ${run} of ${runs}`);
  }
  return drawers.map(({ name }, index) => ({ name, seconds: rounds.flatMap((round) => round[index] ?? []) }));
}

/** Draws all from the start; answers what it took, in seconds of the processor. */
async function draw({ name, root, data }: Drawer): Promise<number> {
  await rm(join(root, '.on-record', 'stills'), { recursive: true, force: true });
  const meter = pathToFileURL(resolve('lib', 'cli', 'processor-time.mjs')).href;
  const settings = data === undefined ? {} : { REPORTS: data };
  const child = spawn(process.execPath, ['--import', meter, join('lib', 'cli', 'run.mjs'), 'draw'], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  let microseconds = '';
  child.stdio[3]?.on('data', (part: Buffer) => {
    microseconds += String(part);
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0 || !existsSync(join(root, '.on-record', 'stills')))
    throw new Refusal(`${name} draws nothing:\n${Buffer.concat(output).toString()}`);
  return Number(microseconds) / 1e6;
}

/** What was measured, and each of its times in seconds of the processor. */
type Timed = { readonly name: string; readonly seconds: readonly number[] };

/** A line for each, with its median and all its times; of two, what part of the first's time the second takes. */
export function formatDrawBench(timed: readonly Timed[]): string {
  const width = Math.max(...timed.map(({ name }) => name.length));
  const lines = timed.map(({ name, seconds }) => {
    const all = seconds.map((one) => one.toFixed(2)).join(', ');
    return `${name.padEnd(width)}  ${findMedian(seconds).toFixed(2)} s of the processor (${all})`;
  });
  const [first, second] = timed;
  if (first === undefined || second === undefined) return lines.join('\n');
  const part = findMedian(second.seconds) / findMedian(first.seconds);
  return [...lines, `${second.name} takes ${part.toFixed(2)} of what ${first.name} takes`].join('\n');
}
