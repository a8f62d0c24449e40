import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Draws in a process of its own that stays: what it has loaded, code and reports, needn’t be loaded for each change. */
export type Drawer = {
  /**
   * Draws these reports, or all.
   * @returns whether all of it could be drawn; what couldn’t has then been printed.
   */
  readonly draw: (only?: readonly string[]) => Promise<boolean>;
  /** Ends the process; the next drawing is done by one that loads the code as it is then. */
  readonly end: () => void;
};

/** @param settings what the process finds in its environment besides what this one has. */
export function createDrawer(settings: Readonly<Record<string, string>>): Drawer {
  let child: ChildProcess | undefined;
  const end = () => {
    child?.kill();
    child = undefined;
  };
  const start = () => {
    const started = spawn(process.execPath, [join('lib', 'cli', 'run.mjs'), 'draw', '--stay'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...settings },
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };
  return {
    end,
    draw: (only = []) =>
      new Promise((resolve) => {
        child ??= start();
        const asked = child;
        const answer = (done: unknown) => {
          asked.off('message', answer).off('exit', answer).off('error', answer);
          resolve(done === true);
        };
        asked.on('message', answer).on('exit', answer).on('error', answer);
        asked.send(only.join());
      }),
  };
}
