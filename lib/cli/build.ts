import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finishSite } from '../finish/finish-site';
import { listFiles } from '../finish/list-files';
import { madeBeside, putBack, putInPlace } from '../finish/put-in-place';
import { hashInputs } from './build-hash';
import { withBuildLock } from './build-lock';
import { Refusal } from './refusal';
import { runCommand } from './run-command';
import { runTool } from './run-tool';
import { servedFolder } from './served-folder';
import { runSteps, type Step } from './step';

/** `npm run build`: makes `out/`, ready for any static host. `--keep-runtime` leaves Next's scripts in the pages. */
export async function main(args: readonly string[]): Promise<number> {
  const built = await buildIfChanged(process.cwd(), args);
  const folder = servedFolder();
  console.log(
    built ? `${folder}/ is ready for any static host.` : `${folder}/ is up to date; nothing has changed since.`,
  );
  return 0;
}

/**
 * Builds `out/` unless it was built from just these files, settings and options; throws a Refusal when a step fails.
 * A build that fails leaves the `out/` that was there. One at a time: it waits for another that is at work.
 * @returns whether it had to be built.
 */
export async function buildIfChanged(root: string, options: readonly string[]): Promise<boolean> {
  return withBuildLock(root, async () => {
    await putBack(root, servedFolder());
    const steps = await planBuild(root, options);
    await runSteps(steps);
    return steps.length > 0;
  });
}

/** The steps that make `out/`; none when it was made from just these files, settings and options. */
async function planBuild(root: string, options: readonly string[]): Promise<readonly Step[]> {
  const hash = await hashInputs(root, options);
  const served = servedFolder();
  const hashFile = join(root, '.on-record', `${basename(served)}-hash`);
  const wasBuilt = existsSync(join(root, served, 'index.html')) && existsSync(hashFile);
  if (wasBuilt && (await readFile(hashFile, 'utf8')) === hash) return [];

  return [
    {
      title: 'check the data',
      run: async () => (await runCommand('schema')) && (await runCommand('check', ['--without-drafts'])),
      advice: 'Mend what is listed above, then run this again.',
    },
    {
      title: 'draw the charts',
      run: () => runCommand('draw'),
      advice: 'The message above names the chart; change its data or its component, then run this again.',
    },
    {
      title: 'build the pages',
      run: () => runTool('next', ['build'], { quiet: true, env: { SITE_FOLDER: madeBeside } }),
      advice: 'Next says above which file it stopped at.',
    },
    {
      title: 'make the files to take away',
      run: () => runCommand('files'),
      advice: 'The message above names the chart.',
    },
    {
      title: 'finish the pages',
      run: async () => {
        if (!(await finishSite(root, { ...readOptions(options), folder: madeBeside }))) return false;
        await refuseMixture(root, options, hash);
        await sayWhatGoes(root, served);
        // `out/` counts as made from these files only while this file is there: away before it changes, back after.
        await rm(hashFile, { force: true });
        await putInPlace(root, served);
        await writeFile(hashFile, hash);
        return true;
      },
      advice: 'The message above names the page.',
    },
  ];
}

const readOptions = (options: readonly string[]) => ({ keepRuntime: options.includes('--keep-runtime') });

/** Throws a Refusal when a file was edited since the build began: some pages would say what it said before. */
async function refuseMixture(root: string, options: readonly string[], hash: string): Promise<void> {
  if ((await hashInputs(root, options)) === hash) return;
  throw new Refusal(
    'Files were changed while the site was made from them, so its pages may contradict each other. The site stays as it was; run this again.',
  );
}

/** Finished PDFs show the build that they were made from, so they go with it; whoever made them is told. */
async function sayWhatGoes(root: string, served: string): Promise<void> {
  const pdfs = (await listFiles(join(root, served))).filter((file) => file.endsWith('.pdf'));
  if (pdfs.length > 0)
    console.log(`  note: ${served}/ held ${pdfs.length} PDFs of the last build; npm run pdf makes them again`);
}
