import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where stills are kept from one build to the next, from the project's root. */
export const keptStills = join('.on-record', 'stills');

/** Files that are made together, and only when what decides them has changed. */
export type KeptJob = {
  /** Their path without ending, from the folder that they are kept in. */
  readonly path: string;
  /** A fingerprint of all that decides what is in them. */
  readonly key: string;
  /** Makes them: contents by ending, such as `.json`. */
  readonly make: () => Promise<Readonly<Record<string, string | Uint8Array>>>;
};

/** How many jobs were due and done, and what was said of each that failed; of such a one, what was there before stays. */
export type Kept = { readonly made: number; readonly failures: readonly string[] };

const KEY = '.key';

/**
 * Makes what is due and takes away what no job makes. A job is due when its key has changed, or when one of its files isn't
 * what it wrote: beside them lies a `.key`, written last.
 * @param within the folders in it, by name, that hold nothing but what these jobs make; all of it unless given.
 */
export async function keepFiles(
  folder: string,
  jobs: readonly KeptJob[],
  within: readonly string[] = ['.'],
): Promise<Kept> {
  const failures: string[] = [];
  const kept = new Set<string>();
  let made = 0;
  for (const job of jobs) {
    const path = join(folder, job.path);
    let endings = await readKept(path, job.key);
    if (endings === undefined) {
      try {
        endings = await writeKept(path, job.key, await job.make());
        made += 1;
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
        endings = await listEndings(path);
      }
    }
    for (const ending of [...endings, KEY]) kept.add(`${path}${ending}`);
  }
  for (const name of within) await removeOthers(join(folder, name), kept);
  return { made, failures };
}

/** What the key file says: the key, then each ending with a fingerprint of what was written under it. */
type Note = { readonly key: string; readonly files: Readonly<Record<string, string>> };

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

async function readNote(path: string): Promise<Note | undefined> {
  if (!existsSync(`${path}${KEY}`)) return undefined;
  try {
    return JSON.parse(await readFile(`${path}${KEY}`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The endings of what was made with this key, when all of it is there as it was written. */
async function readKept(path: string, key: string): Promise<readonly string[] | undefined> {
  const note = await readNote(path);
  if (note?.key !== key) return undefined;
  for (const [ending, hash] of Object.entries(note.files)) {
    const file = `${path}${ending}`;
    if (!existsSync(file) || hashOf(await readFile(file)) !== hash) return undefined;
  }
  return Object.keys(note.files);
}

async function listEndings(path: string): Promise<readonly string[]> {
  return Object.keys((await readNote(path))?.files ?? {});
}

async function writeKept(
  path: string,
  key: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> {
  await mkdir(dirname(path), { recursive: true });
  await rm(`${path}${KEY}`, { force: true });
  for (const [ending, content] of Object.entries(files)) {
    // Beside its place first: while one edits, a page may be reading it.
    await writeFile(`${path}${ending}.new`, content);
    await rename(`${path}${ending}.new`, `${path}${ending}`);
  }
  const note: Note = {
    key,
    files: Object.fromEntries(Object.entries(files).map(([ending, content]) => [ending, hashOf(content)])),
  };
  await writeFile(`${path}${KEY}`, JSON.stringify(note));
  return Object.keys(files);
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (!kept.has(path)) await rm(path);
  }
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Takes away what is kept of reports that a site no longer has, a folder each. What was made in the last week stays: it may
 * be of another site, which is built from here too.
 */
export async function removeUnused(folder: string, reports: readonly string[]): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of (await readdir(folder)).filter((one) => !reports.includes(one))) {
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs > WEEK) await rm(path, { recursive: true, force: true });
  }
}
