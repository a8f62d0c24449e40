import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files';

/** Removes what only Next's scripts would have asked for: payloads, its own pages, and files that nothing refers to. */
export async function removeLeftovers(out: string): Promise<void> {
  const files = await listFiles(out);
  for (const file of files.filter(isPayload)) await rm(join(out, file));
  await rm(join(out, '_not-found'), { recursive: true, force: true });

  const referring = files.filter((file) => /\.(html|css)$/.test(file) && !file.startsWith('_not-found/'));
  const texts = await Promise.all(referring.map((file) => readFile(join(out, file), 'utf8')));
  const isMentioned = (file: string) => texts.some((text) => text.includes(nameOf(file)));
  const unused = files.filter((file) => file.startsWith('_next/') && !isMentioned(file));
  for (const file of unused) await rm(join(out, file));
}

/** Next writes a page's payload beside the page, as `index.txt` and `__next.….txt`. */
const isPayload = (file: string) => /(^|\/)(index|__next\.[^/]*)\.txt$/.test(file);

/** Style sheets name their files without the folder, so the last part has to do; Next puts a hash into it. */
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
