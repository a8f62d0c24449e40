import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { madeBeside } from '../finish/put-in-place';
import { BATCH, toBatches } from './batches';
import { ROOMY, runTool } from './run-tool';

/** Where the pages of reports wait while Next makes those of others: it empties the folder that it writes into. */
const waiting = join('.on-record', 'pages');

/**
 * Has Next make the pages of some reports, batch by batch, and those that span all, into the place beside what is served.
 * @returns whether it could.
 */
export async function buildPages(root: string, ids: readonly string[]): Promise<boolean> {
  await rm(join(root, waiting), { recursive: true, force: true });
  await mkdir(join(root, waiting), { recursive: true });
  const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} ${ROOMY}`.trim();
  const batches = toBatches(ids, BATCH);
  for (const batch of batches) {
    const isLast = batch === batches.at(-1);
    const env = { NODE_OPTIONS, SITE_FOLDER: madeBeside, ONLY: batch.join(), SPANNING: isLast ? 'now' : 'later' };
    if (!(await runTool('next', ['build'], { quiet: true, env }))) return false;
    for (const id of batch) await rename(join(root, madeBeside, id), join(root, waiting, id));
  }
  for (const id of ids) await rename(join(root, waiting, id), join(root, madeBeside, id));
  return true;
}
