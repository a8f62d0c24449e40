import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles each file of a folder into one small script of the same name, with the licences of what it took in; helpers go
 * into folders within it.
 * @param from a folder of TypeScript files, one a behaviour; it may be missing.
 * @param to emptied first.
 */
export async function bundleScripts(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  if (!existsSync(from)) return;
  const entries = await readdir(from, { withFileTypes: true });
  const scripts = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const { metafile } = await build({
    entryPoints: scripts.map((script) => join(from, script.name)),
    outdir: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  });
  for (const [file, { inputs }] of Object.entries(metafile.outputs)) await addLicences(file, Object.keys(inputs));
}

/** Writes the licences of the packages that went into a file at its end, as they ask for: few say it in their code. */
async function addLicences(file: string, inputs: readonly string[]): Promise<void> {
  const packages = new Set(inputs.flatMap((input) => /^.*node_modules\/((@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []));
  for (const folder of [...packages].sort()) await appendFile(file, `/*!\n${await readLicence(folder)}\n*/\n`);
}

/** The licence of a package, from its folder. Throws when it has none. */
async function readLicence(folder: string): Promise<string> {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${name}: comes without a licence, so it can’t go into a script of the site`);
  return `${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim().replaceAll('*/', '* /')}`;
}
