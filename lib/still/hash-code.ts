import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which packages there are; nothing where code lies without any. */
const readPackages = (root: string) => readFile(join(root, 'package-lock.json')).catch(() => '');

/** A fingerprint of the code and style sheets in some folders, and of the packages that they stand on. */
export async function hashCode(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(await readPackages(root));
  for (const folder of folders.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const code = entries.filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name));
    for (const file of code.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}
