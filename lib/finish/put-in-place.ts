import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a site is made before it is served, from the project's root. */
export const madeBeside = join('.on-record', 'site');

/** Where the site before waits until the new one is in its place; a folder for each that sites are served from. */
const oldOf = (root: string, served: string) => join(root, '.on-record', `${basename(served)}-before`);

/**
 * Puts the site that was made beside into its place: two renames, between which nothing is served.
 * @param served the folder that it is served from, from the project's root.
 */
export async function putInPlace(root: string, served = 'out'): Promise<void> {
  const out = join(root, served);
  const old = oldOf(root, served);
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(old), { recursive: true });
  if (existsSync(out)) await rename(out, old);
  try {
    await rename(join(root, madeBeside), out);
  } catch (error) {
    await putBack(root, served);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Puts the site before back where a build was killed between the two renames. */
export async function putBack(root: string, served = 'out'): Promise<void> {
  const [out, old] = [join(root, served), oldOf(root, served)];
  if (!existsSync(out) && existsSync(old)) await rename(old, out);
}
