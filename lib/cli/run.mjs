// Starts a command: `node lib/cli/run.mjs start`. Plain JavaScript, so that it can install what the commands need.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainDisk, STOPPED_BY_MACHINE } from './explain-disk.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`On Record needs Node 20.19 or later, and this is ${process.versions.node}. Get it from nodejs.org.`);
  process.exit(1);
}

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const [command = 'start', ...args] = process.argv.slice(2);

const unknown = `There is no command “${command}”; \`npm run\` lists those there are.`;

if (!/^[a-z-]+$/.test(command) || !existsSync(join(here, `${command}.ts`))) {
  console.error(unknown);
  process.exit(1);
}

process.chdir(root);
try {
  const { installIfNeeded } = await import('./install.mjs');
  installIfNeeded(root);
  const { loadCommand } = await import('./load-command.mjs');
  process.setSourceMapsEnabled(true);
  const { enter } = await loadCommand(root, 'settings');
  enter(process.env);
  const { main } = await loadCommand(root, command);
  if (main === undefined) throw Object.assign(new Error(unknown), { name: 'Refusal' });
  process.exitCode = await main(args);
} catch (error) {
  // A message for a person has no stack; anything else is a mistake of ours, and the stack finds it.
  const disk = explainDisk(error);
  console.error(error?.name === 'Refusal' ? `\n${error.message}` : (disk ?? error));
  process.exitCode = disk === undefined ? 1 : STOPPED_BY_MACHINE;
}
