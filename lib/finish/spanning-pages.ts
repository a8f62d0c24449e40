import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SpanningPart } from '../derive/spanning';
import { linkFile } from './link-file';
import { madeBeside } from './put-in-place';

const files = { due: join('.on-record', 'spanning-due'), parts: join('.on-record', 'spanning') };

/** What is told Next's processes of what spans reports, so that none has to load them all. */
type Told = {
  /** The pages in the lists that are made, by their places in the site. */
  readonly due: readonly string[];
  /** What the lists are made of. */
  readonly parts: readonly SpanningPart[];
};

/** Tells Next, in processes of its own. */
export async function tellSpanning(root: string, { due, parts }: Told): Promise<void> {
  await writeFile(join(root, files.due), serialize(due));
  await writeFile(join(root, files.parts), serialize(parts));
}

/** Which pages are made, as it was told: some of Next's processes ask for nothing else, and the parts of hundreds of reports are large. */
export const readDue = (): Told['due'] => deserialize(readFileSync(files.due));

/** What the lists are made of, as it was told. */
export const readParts = (): Told['parts'] => deserialize(readFileSync(files.parts));

/** How many pages are kept at a time. */
const AT_A_TIME = 16;

/** Puts pages in the lists that show what they showed beside those that were made, as they are served. */
export async function keepPages(root: string, served: string, places: readonly string[]): Promise<void> {
  const waiting = places.values();
  const work = async () => {
    for (const place of waiting) await keepFolder(join(root, served, place), join(root, madeBeside, place));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** Files that stay are one with those that are served, where the disk can do that: a site of years has thousands. */
async function keepFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.isFile()) await linkFile(join(from, entry.name), join(to, entry.name));
  }
}
