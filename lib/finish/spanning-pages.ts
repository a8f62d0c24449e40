import { readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeBeside } from './put-in-place';

/** Says which pages in the lists that span reports are made, by their places in the site, from the project's root. */
const duePages = join('.on-record', 'spanning-due.json');

/** Tells Next, in processes of its own, which pages in the lists are made. */
export async function tellDuePages(root: string, places: readonly string[]): Promise<void> {
  await writeFile(join(root, duePages), JSON.stringify(places));
}

/** Which pages in the lists are made. */
export const readDuePages = (): ReadonlySet<string> => new Set(JSON.parse(readFileSync(duePages, 'utf8')));

/** Puts pages in the lists that show what they showed beside those that were made, as they are served. */
export async function keepPages(root: string, served: string, places: readonly string[]): Promise<void> {
  for (const place of places)
    await cp(join(root, served, place), join(root, madeBeside, place), { recursive: true, force: true });
}
