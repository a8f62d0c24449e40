import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finishSite } from '../finish/finish-site';
import { listFiles } from '../finish/list-files';
import { keptFiles, putFilesBeside } from '../finish/put-files-beside';
import { endPlacing, madeBeside, putInPlace } from '../finish/put-in-place';
import { keepPages, tellSpanning } from '../finish/spanning-pages';
import { settings } from '../format/settings';
import { forgetReports, siteReports } from '../load/site';
import { keptStills, removeUnused } from '../still/keep-files';
import { runInBatches } from './batches';
import { hashInputs, type Inputs } from './build-hash';
import { withBuildLock } from './build-lock';
import { buildPages } from './build-pages';
import { type BuildPlan, planBuild, readMade } from './build-plan';
import { Refusal, refuseOptions } from './refusal';
import { runCommand } from './run-command';
import { servedFolder } from './served-folder';
import { runSteps, type Step } from './step';

/** `npm run build`: makes `out/`, ready for any static host. */
export async function main(args: readonly string[]): Promise<number> {
  refuseOptions('npm run build', args);
  const built = await buildIfChanged(process.cwd());
  const folder = servedFolder();
  console.log(
    built ? `${folder}/ is ready for any static host.` : `${folder}/ is up to date; nothing has changed since.`,
  );
  return 0;
}

/**
 * Builds `out/` unless it was built from just these files and settings; throws a Refusal when a step fails. Of
 * reports that are as they were, what is served stays. A build that fails leaves the `out/` that was there. One at a time:
 * it waits for another that is at work.
 * @returns whether anything had to be built.
 */
export async function buildIfChanged(root: string): Promise<boolean> {
  return withBuildLock(root, async () => {
    await endPlacing(root);
    const inputs = await hashInputs(root);
    if ((await readMade(root, servedFolder()))?.whole === inputs.whole) return false;
    await runSteps(toSteps(root, inputs));
    return true;
  });
}

/** The steps that make what has changed of `out/`. */
function toSteps(root: string, inputs: Inputs): readonly Step[] {
  const served = servedFolder();
  let assets: Promise<void> | undefined;
  let planned: Promise<BuildPlan> | undefined;
  // Only data that hold together tell what is to be made, so no sooner than they have been checked.
  const plan = () => {
    planned ??= prepare(root, served, inputs, assets);
    return planned;
  };
  return [
    {
      title: 'check the data',
      run: async () => {
        assets = makeAssets(root);
        // What is wrong with the data is said by the check; whatever else, by the step that needs them.
        assets.catch(() => undefined);
        const done = await Promise.all([runCommand('schema'), runCommand('check', ['--without-drafts'])]);
        return done.every(Boolean);
      },
      advice: 'Mend what is listed above, then run this again.',
    },
    {
      title: 'draw the charts',
      run: async () => drawCharts((await plan()).due),
      advice: 'The message above names the chart; change its data or its component, then run this again.',
    },
    {
      title: 'build the pages and make the files to take away',
      run: async () => {
        const { due, spanning, code } = await plan();
        await tellSpanning(root, spanning);
        if (!(await makeParts(root, due, code))) return false;
        await putFilesBeside(root, due);
        return writeSiteFiles(root);
      },
      advice: 'Next says above which file it stopped at, or a message names the chart.',
    },
    {
      title: 'finish the pages',
      run: async () => {
        const { placing, spanning, sameCode } = await plan();
        const before = sameCode ? served : undefined;
        if (!(await finishSite(root, { folder: madeBeside, before }))) return false;
        await keepPages(root, served, spanning.kept);
        await refuseMixture(root, inputs);
        await sayWhatGoes(root, placing);
        await putInPlace(root, placing);
        return true;
      },
      advice: 'The message above names the page.',
    },
  ];
}

/** Makes what pages of all reports load, while the data are checked. */
async function makeAssets(root: string): Promise<void> {
  // Fonts take half a second to load, which nobody waits for where nothing has changed.
  const { prepareAssets } = await import('../still/prepare-assets');
  await prepareAssets(root, settings().reports);
}

/** Says which reports are to be made, when what pages of all of them load is there. */
async function prepare(
  root: string,
  served: string,
  inputs: Inputs,
  assets: Promise<void> | undefined,
): Promise<BuildPlan> {
  await assets;
  for (const kept of [keptStills, keptFiles]) await removeUnused(join(root, kept), [...inputs.reports.keys()]);
  const plan = await planBuild(root, served, inputs);
  forgetReports();
  return plan;
}

/** Whether the files of reports are made as soon as they are drawn, by what has drawn them. */
const isMany = (due: readonly string[]) => due.length > 1;

const drawCharts = (due: readonly string[]) => runInBatches(isMany(due) ? 'parts' : 'draw', due);

/** Makes the pages of reports, and the files of one alone: both at a time, as it leaves cores idle. */
async function makeParts(root: string, due: readonly string[], code: string): Promise<boolean> {
  const files = isMany(due) ? true : runInBatches('files', due);
  const done = await Promise.all([buildPages(root, due, code), files]);
  return done.every(Boolean);
}

/** Writes what spans reports, once and not with each batch: it has to load them all. Without the site's address, there is none. */
async function writeSiteFiles(root: string): Promise<boolean> {
  if (settings().siteUrl === undefined) return true;
  const { toSiteFiles } = await import('../export/site-files');
  for (const [path, content] of Object.entries(toSiteFiles(siteReports())))
    await writeFile(join(root, madeBeside, path), content);
  return true;
}

/** Throws a Refusal when a file was edited since the build began: some pages would say what it said before. */
async function refuseMixture(root: string, inputs: Inputs): Promise<void> {
  if ((await hashInputs(root)).whole === inputs.whole) return;
  throw new Refusal(
    'Files were changed while the site was made from them, so its pages may contradict each other. The site stays as it was; run this again.',
  );
}

/** Finished PDFs show the data that they were made from, so they go with them; whoever made them is told. */
async function sayWhatGoes(root: string, { served, kept }: BuildPlan['placing']): Promise<void> {
  const entries = await readdir(join(root, served), { withFileTypes: true }).catch(() => []);
  const changing = entries.filter((entry) => entry.isDirectory() && !kept.includes(entry.name));
  const files = await Promise.all(changing.map(({ name }) => listFiles(join(root, served, name))));
  const goes = files.flat().filter((file) => file.endsWith('.pdf'));
  if (goes.length > 0)
    console.log(`  note: ${served}/ held ${goes.length} PDFs of what has changed; npm run pdf makes them again`);
}
