// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what package-lock.json lists, unless node_modules holds just that. Throws with what to do when npm fails. */
export function installIfNeeded(root) {
  if (isInstalled(root)) return;
  // What a command prints, as JSON, must stay alone.
  console.error('Installing what package-lock.json lists; the first time, this takes a minute or two …');
  // Development packages too: the build needs TypeScript, and a shell may have NODE_ENV=production set. No package needs
  // its install script (esbuild's saves some milliseconds), so none is run.
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = runNpm(['ci', ...options], root);
  if (status !== 0) {
    const advice =
      'npm says why above. It needs a connection to its registry and 1 GB of free space; then run this again.';
    throw Object.assign(new Error(`Installing failed: ${advice}`), { name: 'Refusal' });
  }
}

/** Whether every package in the lock file that isn't optional is in node_modules, in that version, and no other is. */
export function isInstalled(root) {
  // npm writes this file last, so an install that was broken off has none.
  const doneFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(doneFile)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const done = readPackages(doneFile);
  const same = (path) => wanted[path]?.version === done[path]?.version;
  const mayBeMissing = (path) => path === '' || wanted[path].optional === true || wanted[path].devOptional === true;
  return (
    Object.keys(wanted).every((path) => same(path) || (mayBeMissing(path) && done[path] === undefined)) &&
    Object.keys(done).every(same)
  );
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The npm that runs this script, or else the one on the path. */
function runNpm(args, root) {
  const running = process.env.npm_execpath ?? '';
  return running.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [running, ...args], { cwd: root, stdio: ['inherit', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
}
