import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { draftWords } from '../../words/draft';
import { ROOMY } from '../run-tool';
import { bundled } from './places';
import { type Answer, toFault } from './render-page';
import type { State } from './site';

/** Makes pages in a process of its own that stays: what it has loaded, code and reports, needn’t be loaded for each. */
export type Renderer = {
  /** Makes the page or file of an address, given in its parts; a page that goes by this state. */
  readonly ask: (address: readonly string[], state: State) => Promise<Answer>;
  /** Ends the process; the next page is made by one that loads the code as it is bundled then. */
  readonly end: () => void;
};

/**
 * @param settings what the process finds in its environment besides what this one has.
 * @param folder where the code of pages lies bundled.
 */
export function createRenderer(settings: Readonly<Record<string, string>>, folder = bundled): Renderer {
  let child: ChildProcess | undefined;
  let waiting: { readonly state: State; readonly resolve: (answer: Answer) => void }[] = [];
  const end = () => {
    child?.kill();
    child = undefined;
    for (const { state, resolve } of waiting) resolve(toFault(draftWords.ended, state));
    waiting = [];
  };
  const start = () => {
    const started = spawn(process.execPath, [ROOMY, '--enable-source-maps', join(folder, 'answer.mjs')], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
      // What React says to its developers takes most of the time of a page.
      env: { ...process.env, ...settings, NODE_ENV: 'production' },
    });
    started.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
    started.once('exit', () => {
      if (child === started) end();
    });
    return started;
  };
  return {
    end,
    ask: (address, state) =>
      new Promise((resolve) => {
        child ??= start();
        waiting.push({ state, resolve });
        child.send({ address, state });
      }),
  };
}
