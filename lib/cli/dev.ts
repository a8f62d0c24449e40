import { spawn } from 'node:child_process';
import { sep } from 'node:path';
import { watch } from 'chokidar';
import { settings } from '../format/settings';
import { createDrawer, type Drawer } from './drawer';
import { readPort } from './port';
import { createRedrawQueue } from './redraw-queue';
import { locateTool } from './run-tool';
import { reservePort } from './serve';
import { writeStamp } from './stamp';

/** What stills and scripts are made with. Next itself watches pages and the components around the charts. */
const code = ['components/chart', 'lib'];
/** In ms; an editor that saves several files at once takes less. */
const pause = 60;
/** While one edits, drafts are shown, and what is wrong with a report stands on its page. */
const WITH_DRAFTS = { DRAFTS: 'shown' };

/** `npm run dev`: the site as it is being written. What changes in data or charts is drawn again and shown at once. */
export async function main(): Promise<number> {
  const root = process.cwd();
  const port = readPort(process.env, 'npm run dev');
  await reservePort(port, '127.0.0.1', 'npm run dev');
  const drawer = createDrawer(WITH_DRAFTS);
  await draw(root, drawer, []);

  let changed: string[] = [];
  const queue = createRedrawQueue(() => {
    const paths = changed;
    changed = [];
    return draw(root, drawer, paths);
  }, pause);
  const watcher = watch([...settings().reports, ...code], {
    cwd: root,
    ignoreInitial: true,
    ignored: (path) => /(^|\/)\.|\/lib\/cli\//.test(path.replace(`${root}/`, '')),
  });
  watcher.on('all', (_, path) => {
    console.log(`changed: ${path}`);
    changed.push(path);
    queue.request();
  });

  const next = spawn(process.execPath, [locateTool('next'), 'dev', '--port', String(port), '--hostname', '127.0.0.1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...WITH_DRAFTS, NEXT_TELEMETRY_DISABLED: '1' },
  });
  process.once('SIGTERM', () => next.kill('SIGTERM'));
  // Ctrl+C reaches Next by itself; this process waits for it to end.
  process.on('SIGINT', () => {});
  const status = await new Promise<number>((resolve) => next.once('close', (number) => resolve(number ?? 0)));
  drawer.end();
  await watcher.close();
  return status;
}

/**
 * Draws what has changed, in a process of its own: the reports whose files these are, or all where the charts are drawn in
 * another way now. Pages look at the stamp: they show a text as soon as it is saved, and the drawings when they are done.
 */
async function draw(root: string, drawer: Drawer, paths: readonly string[]): Promise<void> {
  await writeStamp(root, `changed ${Date.now()}`, 'drawing');
  const ids = paths.map((path) => reportOf(path, settings().reports));
  if (paths.some((path) => isCode(path))) drawer.end();
  if (await drawer.draw(ids.includes(undefined) ? [] : [...new Set(ids.filter((id) => id !== undefined))])) return;
  console.error('What is listed above isn’t drawn; it is tried again when a file has changed.');
  // A stamp all the same, so that the page is loaded again and shows what is wrong.
  await writeStamp(root, `failed ${Date.now()}`);
}

const isCode = (path: string) => code.some((folder) => path.startsWith(folder.replaceAll('/', sep)));

/** The report that a file belongs to, by its folder’s name; undefined for what isn’t in one, or is one that came or went. */
export function reportOf(path: string, folders: readonly string[]): string | undefined {
  const folder = folders.find((name) => path.startsWith(`${name}${sep}`));
  const [id, ...within] = folder === undefined ? [] : path.slice(folder.length + 1).split(sep);
  return within.length === 0 ? undefined : id;
}
