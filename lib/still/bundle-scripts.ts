import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles each file of a folder into one small script of the same name; helpers go into folders within it.
 * @param from a folder of TypeScript files, one a behaviour; it may be missing.
 * @param to emptied first.
 */
export async function bundleScripts(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  if (!existsSync(from)) return;
  const entries = await readdir(from, { withFileTypes: true });
  const scripts = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  await build({
    entryPoints: scripts.map((script) => join(from, script.name)),
    outdir: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
}
