import { spawn } from 'node:child_process';
import { watch } from 'chokidar';
import { readPort } from './port';
import { createRedrawQueue } from './redraw-queue';
import { runCommand } from './run-command';
import { locateTool } from './run-tool';
import { reservePort } from './serve';
import { writeStamp } from './stamp';

/** What stills and scripts are made from. Next itself watches pages and the components around the charts. */
const watched = ['data', 'components/chart', 'lib'];
const pause = 150;
/** While one edits, drafts are shown, and what is wrong with a report stands on its page. */
const WITH_DRAFTS = { DRAFTS: 'shown' };

/** `npm run dev`: the site as it is being written. What changes in data or charts is drawn again and shown at once. */
export async function main(): Promise<number> {
  const root = process.cwd();
  const port = readPort(process.env, 'npm run dev');
  await reservePort(port, '127.0.0.1', 'npm run dev');
  await draw(root);

  const queue = createRedrawQueue(() => draw(root), pause);
  const watcher = watch(watched, {
    cwd: root,
    ignoreInitial: true,
    ignored: (path) => /(^|\/)\.|\/lib\/cli\//.test(path),
  });
  watcher.on('all', (_, path) => {
    console.log(`changed: ${path}`);
    queue.request();
  });

  const next = spawn(process.execPath, [locateTool('next'), 'dev', '--port', String(port), '--hostname', '127.0.0.1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...WITH_DRAFTS, NEXT_TELEMETRY_DISABLED: '1' },
  });
  process.once('SIGTERM', () => next.kill('SIGTERM'));
  // Ctrl+C reaches Next by itself; this process waits for it to end.
  process.on('SIGINT', () => {});
  const code = await new Promise<number>((resolve) => next.once('close', (status) => resolve(status ?? 0)));
  await watcher.close();
  return code;
}

/** Draws in a process of its own, which loads the charts as they are now. Pages look at the stamp to know that it's done. */
async function draw(root: string): Promise<void> {
  if (await runCommand('draw', [], WITH_DRAFTS)) return;
  console.error('What is listed above isn’t drawn; it is tried again when a file has changed.');
  // A stamp all the same, so that the page is loaded again and shows what is wrong.
  await writeStamp(root, `failed ${Date.now()}`);
}
