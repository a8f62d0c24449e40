import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOMY } from './run-tool';

/** How many charts were drawn anew, and whether all could be; what couldn’t has then been printed. */
export type Drawn = { readonly count: number; readonly whole: boolean };

const Said = z.union([z.literal('part'), z.object({ count: z.number(), whole: z.boolean() })]);

/** Draws in a process of its own that stays: what it has loaded, code and reports, needn’t be loaded for each change. */
export type Drawer = {
  /** Draws what has changed of a report. */
  readonly draw: (report: string) => Promise<Drawn>;
  /** Ends the process; the next drawing is done by one that loads the code as it is then. */
  readonly end: () => void;
};

/**
 * @param settings what the process finds in its environment besides what this one has.
 * @param onPart called when something more can be shown: the drawings of pages, before those of slides; and fonts, when they
 * have letters that weren’t there before.
 */
export function createDrawer(settings: Readonly<Record<string, string>>, onPart: () => void): Drawer {
  let child: ChildProcess | undefined;
  let waiting: ((drawn: Drawn) => void)[] = [];
  const end = () => {
    child?.kill();
    child = undefined;
    for (const resolve of waiting) resolve({ count: 0, whole: false });
    waiting = [];
  };
  const start = () => {
    const started = spawn(process.execPath, [ROOMY, join('lib', 'cli', 'run.mjs'), 'draw', '--stay'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...settings },
    });
    started.on('message', (message) => {
      const said = Said.parse(message);
      if (said === 'part') onPart();
      else waiting.shift()?.(said);
    });
    started.once('exit', () => {
      if (child === started) end();
    });
    return started;
  };
  return {
    end,
    draw: (report) =>
      new Promise((resolve) => {
        child ??= start();
        waiting.push(resolve);
        child.send(report);
      }),
  };
}
