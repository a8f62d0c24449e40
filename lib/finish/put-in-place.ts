import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a site is made before it is served, from the project's root. */
export const madeBeside = join('.on-record', 'site');

const outOf = (root: string) => join(root, 'out');
const oldOf = (root: string) => join(root, '.on-record', 'site-before');

/** Puts the site that was made beside into the place of `out/`: two renames, between which nothing is served. */
export async function putInPlace(root: string): Promise<void> {
  const out = outOf(root);
  const old = oldOf(root);
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(old), { recursive: true });
  if (existsSync(out)) await rename(out, old);
  try {
    await rename(join(root, madeBeside), out);
  } catch (error) {
    await putBack(root);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Puts the site before back where a build was killed between the two renames. */
export async function putBack(root: string): Promise<void> {
  if (!existsSync(outOf(root)) && existsSync(oldOf(root))) await rename(oldOf(root), outOf(root));
}
