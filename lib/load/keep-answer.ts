import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashLib } from './hash-code';
import { lookAt } from './look-at';

/** Where answers are kept, from the folder that commands run in. */
const KEPT = join('.on-record', 'known');

const hashOf = (...parts: readonly string[]) => createHash('sha256').update(parts.join('\0')).digest('hex');

/** A fingerprint of what a report's folder holds: names and contents of its files, and what else stands in it. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  if (lookAt(folder) !== 'folder') return hash.update(lookAt(folder)).digest('hex');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = lookAt(path);
    hash.update(`\0${name}\0${found}\0`);
    if (found === 'file') hash.update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return hash.digest('hex');
}

/** A place for what is known of a report as its folder is now: what was kept of it there, and how to keep it. */
type Place<Answer> = {
  readonly kept: { readonly answer: Answer } | undefined;
  readonly keep: (answer: Answer) => void;
};

/**
 * Where the answer to a question about a report is kept, as what a clone of it has: one of each report, which counts only
 * while its folder and our code are as they were. Of reports that lie elsewhere, nothing is kept.
 * @param about what is asked, as a folder's name.
 */
export function placeOf<Answer>(folder: string, about: string): Place<Answer> {
  if (isAbsolute(folder) || folder.startsWith('..')) return { kept: undefined, keep: () => undefined };
  const takeKey = () => hashOf(folder, hashFolder(folder), hashLib());
  const key = takeKey();
  const file = join(KEPT, about, `${basename(folder)}-${hashOf(folder).slice(0, 8)}`);
  return {
    kept: readAnswer(file, key),
    keep: (answer) => {
      // What was edited meanwhile may be in the answer or not.
      if (takeKey() === key) writeAnswer(file, { key, answer });
    },
  };
}

/** What is to be known of a report, worked out only when its folder or our code has changed. */
export async function keepAnswer<Answer>(folder: string, about: string, work: () => Promise<Answer>): Promise<Answer> {
  const { kept, keep } = placeOf<Answer>(folder, about);
  if (kept !== undefined) return kept.answer;
  const answer = await work();
  keep(answer);
  return answer;
}

type Kept<Answer> = { readonly key: string; readonly answer: Answer };

function readAnswer<Answer>(file: string, key: string): Kept<Answer> | undefined {
  try {
    const kept: Kept<Answer> = deserialize(readFileSync(file));
    return kept.key === key ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside its place and put there whole; where that can't be done, it is worked out anew next time. */
function writeAnswer(file: string, kept: Kept<unknown>): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, serialize(kept));
    renameSync(beside, file);
  } catch {
    // The disk is full, or may not be written: what makes the site says so.
  }
}
