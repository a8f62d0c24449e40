import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { madeBeside } from './put-in-place';

/** Where the files that are taken away are kept from one build to the next, from the project's root. */
export const keptFiles = join('.on-record', 'files');

/** Puts all that is taken away of reports beside the pages of the site that is being built. */
export async function putFilesBeside(root: string, ids: readonly string[]): Promise<void> {
  const filter = (path: string) => !path.endsWith('.key');
  for (const id of ids) await cp(join(root, keptFiles, id), join(root, madeBeside, id), { recursive: true, filter });
}
