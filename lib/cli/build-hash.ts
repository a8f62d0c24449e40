import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../finish/list-files';
import { settings } from '../format/settings';

/** Everything that the site is made from, besides its reports. */
const inputs = ['app', 'components', 'lib', 'next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What the build itself writes among them. */
const made = 'data/report.schema.json';

/** A fingerprint of all that the build reads: equal exactly when nothing has changed since. */
export async function hashInputs(root: string, options: readonly string[] = []): Promise<string> {
  const hash = createHash('sha256');
  for (const option of options) hash.update(`${option}\0`);
  hash.update(JSON.stringify(settings()));
  for (const input of [...settings().reports, ...inputs]) {
    for (const file of await listInput(root, input)) {
      const content = await readFile(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** The files under a path, or the path itself; what starts with a dot is the system's, not ours. */
async function listInput(root: string, path: string): Promise<string[]> {
  const whole = join(root, path);
  if (existsSync(whole) && (await stat(whole)).isFile()) return [path];
  const files = await listFiles(whole);
  return files
    .filter((file) => !/(^|\/)\./.test(file))
    .map((file) => `${path}/${file}`)
    .filter((file) => file !== made);
}
