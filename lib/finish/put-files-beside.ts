import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkFile } from './link-file';
import { listFiles } from './list-files';
import { madeBeside } from './put-in-place';

/** Where the files that are taken away are kept from one build to the next, from the project's root. */
export const keptFiles = join('.on-record', 'files');

/** Puts all that is taken away of reports beside the pages of the site that is being built. */
export async function putFilesBeside(root: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const files = (await listFiles(join(root, keptFiles, id))).filter((file) => !file.endsWith('.key'));
    const to = join(root, madeBeside, id);
    for (const folder of new Set(files.map(dirname))) await mkdir(join(to, folder), { recursive: true });
    for (const file of files) await linkFile(join(root, keptFiles, id, file), join(to, file));
  }
}
