import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fingerprint of the code and style sheets in some folders, of the packages that they stand on, and of Node. */
export function hashCode(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const files = folders.flatMap((folder) => listCode(root, folder));
  for (const file of [...files.sort(), 'package-lock.json'])
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function listCode(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(tsx?|css)$/.test(name)).map((name) => join(folder, name));
}

const known = new Map<string, string>();

/** A fingerprint of the code that reads, checks and links reports; taken once a process. */
export function hashLib(): string {
  const root = process.cwd();
  const made = known.get(root) ?? hashCode(root, ['lib']);
  known.set(root, made);
  return made;
}
