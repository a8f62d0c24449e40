import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lookAt } from '../load/look-at';

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

/**
 * What is to be known of a report, as JSON has it, worked out only when its folder has changed, or what else decides.
 * @param about what is asked, as a file's name: one answer of each report is kept.
 * @param others a fingerprint of all else that decides the answer: code, settings.
 */
export async function keepAnswer<Answer>(
  folder: string,
  about: string,
  others: string,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const hash = () => hashOf(folder, hashFolder(folder), others);
  const key = hash();
  const file = join(KEPT, about, `${basename(folder)}-${hashOf(folder).slice(0, 8)}.json`);
  const known = readAnswer<Answer>(file, key);
  if (known !== undefined) return known.answer;
  const answer = await work();
  // What was edited meanwhile may be in the answer or not.
  if (hash() === key) writeAnswer(file, { key, answer });
  return answer;
}

type Kept<Answer> = { readonly key: string; readonly answer: Answer };

function readAnswer<Answer>(file: string, key: string): Kept<Answer> | undefined {
  try {
    const kept: Kept<Answer> = JSON.parse(readFileSync(file, 'utf8'));
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
    writeFileSync(beside, JSON.stringify(kept));
    renameSync(beside, file);
  } catch {
    // The disk is full, or may not be written: what makes the site says so.
  }
}
