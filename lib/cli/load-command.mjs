// Plain JavaScript: it makes what runs of the TypeScript around it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLING } from './bundling.mjs';

/** Where commands come from: the rooms that they reach, and what says which version of a package there is. */
const CODE = ['lib', 'components', 'package-lock.json'];
const DAY = 24 * 60 * 60 * 1000;

/**
 * Loads a command, `lib/cli/<command>.ts`, as JavaScript. All commands are bundled once for each state of our code, into
 * `.on-record/commands`: they start in a third of the processor time that compiling each file on its way in takes.
 */
export async function loadCommand(root, command) {
  const all = join(root, '.on-record', 'commands');
  const folder = join(all, hashCode(root));
  if (!existsSync(folder)) {
    await bundleCommands(root, folder);
    await removeOld(all, folder);
  }
  return import(pathToFileURL(join(folder, `${command}.mjs`)).href);
}

/** A fingerprint of our code by the sizes and times of its files: reading them would take as long as bundling them. */
function hashCode(root) {
  const hash = createHash('sha256');
  for (const path of CODE.flatMap((path) => listFiles(root, path))) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [path];
  return readdirSync(whole, { recursive: true })
    .filter((name) => /\.(tsx?|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Made beside its place and put there whole, so that a command that starts meanwhile finds all of it or nothing. */
async function bundleCommands(root, folder) {
  const { build } = await import('esbuild');
  const commands = readdirSync(join(root, 'lib', 'cli')).filter((name) => /^[a-z-]+\.ts$/.test(name));
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  await build({
    ...BUNDLING,
    absWorkingDir: root,
    entryPoints: commands.map((name) => `lib/cli/${name}`),
    outdir: beside,
    logLevel: 'warning',
  });
  // Another command that started at the same time may have made it too; one is as good as the other.
  await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true }));
}

/** Takes away what was bundled from code as it was, unless a command that still runs may load a part of it. */
async function removeOld(all, kept) {
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    if (folder !== kept && Date.now() - statSync(folder).mtimeMs > DAY)
      await rm(folder, { recursive: true, force: true });
  }
}
