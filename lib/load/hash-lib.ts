import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, string>();

/** A fingerprint of the code that reads, checks and links reports, and of the packages it stands on; taken once a process. */
export function hashLib(): string {
  const root = process.cwd();
  const made = known.get(root) ?? hashFiles(root);
  known.set(root, made);
  return made;
}

function hashFiles(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const lib = join(root, 'lib');
  const names = existsSync(lib) ? readdirSync(lib, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join('lib', name));
  for (const file of [...files.sort(), 'package-lock.json'])
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
