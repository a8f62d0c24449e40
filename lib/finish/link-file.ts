import { copyFile, link } from 'node:fs/promises';

/** Puts a file at another place too: one file under two names where the disk can do that, else a copy. Neither is written into afterwards. */
export async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
