import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Commands run in the project's root. */
const bootstrap = join('lib', 'cli', 'run.mjs');

/**
 * Runs another of our commands in a process of its own, so that what it loads (a DOM, say) stays out of this one.
 * @param settings what it finds in its environment besides what this process has.
 * @returns whether it ended with exit code 0.
 */
export async function runCommand(
  command: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [bootstrap, command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
