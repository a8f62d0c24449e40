import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files';

/**
 * The modules, apart from Next's own, that Next would run in the reader's browser, from the manifests that it writes
 * for each route. The HTML doesn't show them: a button that counts looks like one that doesn't.
 * @param folder Next's `.next/server/app`.
 * @returns paths from the project's root, each once.
 */
export async function findClientModules(folder: string): Promise<string[]> {
  const manifests = (await listFiles(folder)).filter((file) => file.endsWith('client-reference-manifest.js'));
  const found = new Set<string>();
  for (const manifest of manifests) {
    const text = await readFile(join(folder, manifest), 'utf8');
    const [, clientModules = ''] = /"clientModules":(\{.*?\}),"ssrModuleMapping"/s.exec(text) ?? [];
    for (const [, path = ''] of clientModules.matchAll(/"\[project\]\/([^"]+?)(?: <[^"]*>)?":/g)) {
      if (!path.startsWith('node_modules/next/dist/')) found.add(path);
    }
  }
  return [...found].sort();
}
