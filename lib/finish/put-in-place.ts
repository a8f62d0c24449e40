import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFiles } from './list-files';

/** Where a site, or what has changed of it, is made before it is served, from the project's root. */
export const madeBeside = join('.on-record', 'site');
/** Where what was served before waits until all is in its place. */
const before = join('.on-record', 'site-before');
/** Says what is put where, while it is: a build that was killed meanwhile is ended by the next from it. */
const plan = join('.on-record', 'site-plan.json');
/** Next's files, each with a hash of its content in its name, so that those of two builds can lie side by side. */
const ASSETS = '_next';

/** How what was made beside becomes what is served. */
export type Placing = {
  /** The folder that the site is served from, from the project's root. */
  readonly served: string;
  /** The folders in it that stay as they are: the reports that weren't made. Whatever else isn't made anew goes. */
  readonly kept: readonly string[];
  /** What was made of what; of a site that is being put in place, nothing is known. */
  readonly record: string;
};

type Plan = Placing & { readonly made: readonly string[]; readonly assets: readonly string[] };

/** Within `.on-record`, beside the site; that of `out` too. */
const recordOf = (root: string, served: string) => {
  const folder = served.startsWith('.on-record') ? dirname(served) : '.on-record';
  return join(root, folder, `${basename(served)}-made.json`);
};

/** What was said of the site that is served when it was put in its place; undefined when it may be anything. */
export async function readPlaced(root: string, served: string): Promise<string | undefined> {
  if (!existsSync(join(root, served, 'index.html'))) return undefined;
  return readFile(recordOf(root, served), 'utf8').catch(() => undefined);
}

/**
 * Puts what was made beside into its place, folder by folder, each with two renames: style sheets before the pages that ask
 * for them, and what nothing asks for any more away last.
 */
export async function putInPlace(root: string, placing: Placing): Promise<void> {
  const site = join(root, madeBeside);
  const made = (await readdir(site)).filter((name) => name !== ASSETS).sort();
  const assets = await listFiles(join(site, ASSETS));
  await rm(recordOf(root, placing.served), { force: true });
  await rm(join(root, before), { recursive: true, force: true });
  await writeWhole(join(root, plan), JSON.stringify({ ...placing, made, assets }));
  await endPlacing(root);
}

/** Ends what a build that was killed had begun to put in place; nothing where none was. */
export async function endPlacing(root: string): Promise<void> {
  if (!existsSync(join(root, plan))) return;
  const { served, kept, record, made, assets }: Plan = JSON.parse(await readFile(join(root, plan), 'utf8'));
  const [site, out] = [join(root, madeBeside), join(root, served)];
  await mkdir(join(root, before), { recursive: true });
  await mkdir(out, { recursive: true });
  for (const file of assets) await put(join(site, ASSETS, file), join(out, ASSETS, file));
  for (const name of made) await put(join(site, name), join(out, name), join(root, before, name));
  const stays = new Set([...made, ...kept, ASSETS]);
  for (const name of (await readdir(out)).filter((one) => !stays.has(one)))
    await put(join(out, name), join(root, before, name));
  const needed = new Set(assets);
  for (const file of (await listFiles(join(out, ASSETS))).filter((one) => !needed.has(one)))
    await rm(join(out, ASSETS, file));
  await writeWhole(recordOf(root, served), record);
  await rm(join(root, plan));
  for (const folder of [before, madeBeside]) await rm(join(root, folder), { recursive: true, force: true });
}

/** Moves a file or a folder, whatever stands in its place aside; nothing where it was moved before. */
async function put(from: string, to: string, aside?: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(dirname(to), { recursive: true });
  if (aside !== undefined && existsSync(to)) {
    await rm(aside, { recursive: true, force: true });
    await rename(to, aside);
  }
  await rename(from, to);
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
