import { readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SpanningPart } from '../derive/spanning';
import { madeBeside } from './put-in-place';

const file = join('.on-record', 'spanning');

/** What is told Next's processes of what spans reports, so that none has to load them all. */
type Told = {
  /** The pages in the lists that are made, by their places in the site. */
  readonly due: ReadonlySet<string>;
  /** What the lists are made of. */
  readonly parts: readonly SpanningPart[];
};

/** Tells Next, in processes of its own. */
export async function tellSpanning(root: string, told: Told): Promise<void> {
  await writeFile(join(root, file), serialize(told));
}

/** What was told. */
export const readSpanning = (): Told => deserialize(readFileSync(file));

/** Puts pages in the lists that show what they showed beside those that were made, as they are served. */
export async function keepPages(root: string, served: string, places: readonly string[]): Promise<void> {
  for (const place of places) await cp(join(root, served, place), join(root, madeBeside, place), { recursive: true });
}
