import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layOutPages, nextFolder } from '../finish/lay-out-pages';
import { madeBeside } from '../finish/put-in-place';
import { BATCH, toBatches } from './batches';
import { ROOMY, runTool } from './run-tool';

/** Says what the code was that lies compiled; not there while Next is at work with it, and after that was stopped. */
export const compiledFrom = join(nextFolder, 'compiled-from.txt');

/**
 * Has Next compile our code, unless it lies there compiled, then make the pages of some reports, batch by batch, and those
 * that span all, into the place beside what is served. Compiling first, and making pages from that again and again, are the
 * two modes of `next build --experimental-build-mode`.
 * @param code a fingerprint of all that is compiled.
 * @returns whether it could.
 */
export async function buildPages(root: string, ids: readonly string[], code: string): Promise<boolean> {
  const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} ${ROOMY}`.trim();
  const runNext = (mode: 'compile' | 'generate', env: Readonly<Record<string, string>>) =>
    runTool('next', ['build', '--experimental-build-mode', mode], { quiet: true, env: { NODE_OPTIONS, ...env } });
  const compiled = existsSync(join(root, compiledFrom)) && (await readFile(join(root, compiledFrom), 'utf8')) === code;
  await rm(join(root, compiledFrom), { force: true });
  if (!compiled && !(await runNext('compile', {}))) return false;

  await rm(join(root, madeBeside), { recursive: true, force: true });
  const batches = toBatches(ids, BATCH);
  for (const batch of batches) {
    const isLast = batch === batches.at(-1);
    if (!(await runNext('generate', { ONLY: batch.join(), SPANNING: isLast ? 'due' : 'later' }))) return false;
    await layOutPages(root, madeBeside);
  }
  await writeFile(join(root, compiledFrom), code);
  return true;
}
