import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finishSite } from '../finish/finish-site';
import { listFiles } from '../finish/list-files';
import { hashInputs } from './build-hash';
import { runCommand } from './run-command';
import { runTool } from './run-tool';
import { runSteps, type Step } from './step';

/** `npm run build`: makes `out/`, ready for any static host. `--keep-runtime` leaves Next's scripts in the pages. */
export async function main(args: readonly string[]): Promise<number> {
  const built = await buildIfChanged(process.cwd(), args);
  console.log(built ? 'out/ is ready for any static host.' : 'out/ is up to date; nothing has changed since.');
  return 0;
}

/**
 * Builds `out/` unless it was built from just these files, settings and options; throws a Refusal when a step fails.
 * @returns whether it had to be built.
 */
export async function buildIfChanged(root: string, options: readonly string[]): Promise<boolean> {
  const steps = await planBuild(root, options);
  await runSteps(steps);
  return steps.length > 0;
}

/**
 * The steps that make `out/`; none when it was made from just these files, settings and options.
 * @param options `--keep-runtime` leaves Next's scripts in the pages.
 */
export async function planBuild(root: string, options: readonly string[]): Promise<readonly Step[]> {
  const hash = await hashInputs(root, options);
  const hashFile = join(root, '.on-record', 'build-hash');
  const wasBuilt = existsSync(join(root, 'out', 'index.html')) && existsSync(hashFile);
  if (wasBuilt && (await readFile(hashFile, 'utf8')) === hash) return [];

  // `out/` counts as made only while this file is there: it goes before the first step and comes back after the last.
  const forget = () => rm(hashFile, { force: true }).then(() => true);
  const remember = () => writeFile(hashFile, hash).then(() => true);
  return [
    {
      title: 'check the data',
      run: async () => (await forget()) && (await runCommand('schema')) && (await runCommand('check')),
      advice: 'Mend what is listed above, then run this again.',
    },
    {
      title: 'draw the charts',
      run: () => runCommand('draw'),
      advice: 'The message above names the chart; change its data or its component, then run this again.',
    },
    {
      title: 'build the pages',
      run: async () => {
        await sayWhatGoes(root);
        return makeOut(root, () => runTool('next', ['build'], { quiet: true }));
      },
      advice: 'Next says above which file it stopped at.',
    },
    {
      title: 'finish the pages',
      run: async () => (await makeOut(root, () => finishSite(root, readOptions(options)))) && (await remember()),
      advice: 'The message above names the page.',
    },
  ];
}

const readOptions = (options: readonly string[]) => ({ keepRuntime: options.includes('--keep-runtime') });

/** Finished PDFs show the build that they were made from, so they go with it; whoever made them is told. */
async function sayWhatGoes(root: string): Promise<void> {
  const pdfs = (await listFiles(join(root, 'out'))).filter((file) => file.endsWith('.pdf'));
  if (pdfs.length > 0)
    console.log(`  note: out/ held ${pdfs.length} PDFs of the last build; npm run pdf makes them again`);
}

/** Runs what writes `out/`, and takes `out/` away when that fails: a half-made site must not be served. */
async function makeOut(root: string, write: () => Promise<boolean>): Promise<boolean> {
  const out = join(root, 'out');
  try {
    const done = await write();
    if (!done) await rm(out, { recursive: true, force: true });
    return done;
  } catch (error) {
    await rm(out, { recursive: true, force: true });
    throw error;
  }
}
