import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { STOPPED_BY_MACHINE } from './explain-disk.mjs';
import { Refusal } from './refusal';
import { ROOMY } from './run-tool';

/** Commands run in the project's root. */
const bootstrap = join('lib', 'cli', 'run.mjs');

/**
 * Runs another of our commands in a process of its own, so that what it loads (a DOM, say) stays out of this one.
 * @param settings what it finds in its environment besides what this process has.
 * @returns whether it ended with exit code 0. Throws a Refusal when the machine stopped it, as with a full disk.
 */
export async function runCommand(
  command: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [ROOMY, bootstrap, command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === STOPPED_BY_MACHINE) reject(new Refusal('Neither the data nor the code is the reason; see above.'));
      else resolve(code === 0);
    });
  });
}
