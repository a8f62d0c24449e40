import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { settings } from '../format/settings';
import { listReportIds } from '../load/list-report-folders';
import { prepareAssets } from '../still/prepare-assets';
import { bundlePages } from './dev/bundle-pages';
import { createDrawings } from './dev/drawings';
import { toFault } from './dev/render-page';
import { createRenderer } from './dev/renderer';
import { createDevSite, type State } from './dev/site';
import { createDrawer } from './drawer';
import { readPort } from './port';
import { createRedrawQueue } from './redraw-queue';
import { listen, reservePort } from './serve';

/** What pages, drawings and scripts are made with. */
const code = ['app', 'components', 'lib'];
/** In ms; an editor that saves several files at once takes less. */
const pause = 40;
/** While one edits, drafts are shown, and what is wrong with a report stands on its page. */
const WITH_DRAFTS = { DRAFTS: 'shown' };
const HOST = '127.0.0.1';

/**
 * `npm run dev`: the site as it is being written. A page is made when it is asked for, from the data as they are then; the
 * drawings of the report that is looked at follow.
 */
export async function main(): Promise<number> {
  const root = process.cwd();
  const port = readPort(process.env, 'npm run dev');
  await reservePort(port, HOST, 'npm run dev');
  const loop = createLoop(root);
  await loop.takeCode();
  const watcher = watch([...settings().reports, ...code], {
    cwd: root,
    ignoreInitial: true,
    ignored: (path) => /(^|\/)\./.test(path.replace(`${root}/`, '')),
  });
  let changed: string[] = [];
  const queue = createRedrawQueue(async () => {
    const paths = changed;
    changed = [];
    await loop.change(paths);
  }, pause);
  watcher.on('all', (_, path) => {
    console.log(`changed: ${path}`);
    changed.push(path);
    queue.request();
  });
  await listen(loop.site.server, port, HOST, 'npm run dev');
  console.log(
    `On Record is at http://localhost:${port}${settings().basePath}/ and follows what you save. Ctrl+C ends it.`,
  );
  await new Promise<void>((end) => {
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  });
  await watcher.close();
  loop.end();
  return 0;
}

/** What is made anew when something has changed, and shown. */
function createLoop(root: string) {
  let state: State = { shown: Date.now(), drawing: false };
  let fault: string | undefined;
  const tell = (next: State) => {
    state = next;
    site.tell(state);
  };
  const show = (drawing = state.drawing) => tell({ shown: state.shown + 1, drawing });
  const renderer = createRenderer(WITH_DRAFTS);
  const drawer = createDrawer(WITH_DRAFTS, () => show());
  const drawings = createDrawings(drawer.draw, (count, more) => {
    if (count > 0) show(more);
    else tell({ ...state, drawing: more });
  });
  const site = createDevSite(
    async (address) => {
      const report = shownReport(address);
      if (report !== undefined && drawings.look(report)) state = { ...state, drawing: true };
      return fault === undefined ? renderer.ask(address, state) : toFault(fault, state);
    },
    () => state,
  );
  const end = () => {
    drawings.end();
    renderer.end();
    drawer.end();
    site.server.close();
    site.server.closeAllConnections();
  };
  const takeCode = async () => {
    renderer.end();
    drawer.end();
    try {
      await prepareAssets(root, settings().reports);
      await bundlePages(root);
      fault = undefined;
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      console.error(fault);
    }
  };
  const change = async (paths: readonly string[]) => {
    const isCode = paths.some((path) => code.some((folder) => path.startsWith(`${folder}${sep}`)));
    if (isCode) await takeCode();
    const ids = paths.map((path) => reportOf(path, settings().reports));
    show(drawings.change(isCode || ids.includes(undefined) ? 'all' : ids.filter((id) => id !== undefined)));
  };
  return { site, takeCode, change, end };
}

/** The report that a page shows, by the parts of its address; the first page of a site with one report shows that. */
function shownReport([first]: readonly string[]): string | undefined {
  const ids = listReportIds(settings().reports);
  if (first === undefined) return ids.length === 1 ? ids[0] : undefined;
  return ids.find((id) => id === first);
}

/** The report that a file belongs to, by its folder’s name; undefined for what isn’t in one, or is one that came or went. */
export function reportOf(path: string, folders: readonly string[]): string | undefined {
  const within = folders.map((folder) => relative(resolve(folder), resolve(path)).split(sep));
  const [id, file] = within.find(([first]) => first !== '..' && first !== '') ?? [];
  return file === undefined ? undefined : id;
}
