import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A fingerprint of all that decides what a still looks like, apart from its view: our drawing code, and Recharts'. */
export async function hashDrawingCode(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of ['components/chart', 'lib/layout', 'lib/still', 'lib/words']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const code = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
    for (const file of code.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}
