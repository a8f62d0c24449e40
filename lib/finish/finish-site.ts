import { existsSync, statSync } from 'node:fs';
import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from '../format/settings';
import { compressFolder } from './compress';
import { finishPage, UnfinishablePage } from './finish-page';
import { isFirstPage, paintTogether } from './first-pages';
import { askInTime } from './fonts-in-time';
import { toHostFiles } from './host-files';
import { inlineStyles } from './inline-styles';
import { listFiles } from './list-files';
import { listScriptFiles, preloadFonts } from './preload-fonts';
import { saySizes } from './say-sizes';

/** The text of each style sheet, by its path from the site's root. */
type Sheets = ReadonlyMap<string, string>;

type FinishOptions = {
  /** Where the site lies that was made, from the project's root. */
  readonly folder?: string;
  /** A site that this code made before: what is as it was there needn't be compressed again. */
  readonly before?: string | undefined;
};

/**
 * Makes a site what a reader needs and no more, then compresses it.
 * @returns false when a page can't be finished; what is wrong with each has then been printed.
 */
export async function finishSite(root: string, { folder = 'out', before }: FinishOptions = {}): Promise<boolean> {
  const out = join(root, folder);
  const sheets = await readSheets(out);
  const problems = [...(await refuseClientModules(root)), ...(await finishPages(root, folder, sheets))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return false;
  await removeLeftovers(out, sheets);
  for (const [file, text] of Object.entries(toHostFiles(settings().basePath))) await writeFile(join(out, file), text);
  await compressFolder(out, { before: before === undefined ? undefined : join(root, before) });
  return true;
}

async function refuseClientModules(root: string): Promise<string[]> {
  const modules = await findClientModules(join(root, '.next', 'server', 'app'));
  return modules.map(
    (path) =>
      `${path}: would run in the reader’s browser, and no page has React there; draw it on the server, or ahead as a still`,
  );
}

/**
 * The modules, apart from Next's own, that Next would run in the reader's browser, from the manifests that it writes
 * for each route. The HTML doesn't show them: a button that counts looks like one that doesn't.
 * @param folder Next's `.next/server/app`.
 * @returns paths from the project's root, each once.
 */
async function findClientModules(folder: string): Promise<string[]> {
  const manifests = (await listFiles(folder)).filter((file) => file.endsWith('client-reference-manifest.js'));
  const found = new Set<string>();
  for (const manifest of manifests) {
    const text = await readFile(join(folder, manifest), 'utf8');
    const [, clientModules = ''] = /"clientModules":(\{.*?\}),"ssrModuleMapping"/s.exec(text) ?? [];
    for (const [, path = ''] of clientModules.matchAll(/"\[project\]\/([^"]+?)(?: <[^"]*>)?":/g)) {
      if (!path.startsWith('node_modules/next/dist/')) found.add(path);
    }
  }
  return [...found].sort();
}

/** Finishes every page that can be, and says what is wrong with the others. */
async function finishPages(root: string, folder: string, sheets: Sheets): Promise<string[]> {
  const out = join(root, folder);
  const files = await listFiles(out);
  const fonts = listScriptFiles([...sheets.values()].join('\n'));
  const readSheet = (address: string) => {
    const css = sheets.get(address.slice(settings().basePath.length + 1));
    if (css === undefined)
      throw new UnfinishablePage(`${folder}${address}: a page is dressed by it, and it isn’t there`);
    return css;
  };
  const names = await listNames(out);
  const sizeOf = (file: string) => statSync(join(out, file), { throwIfNoEntry: false })?.size;
  const problems: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(out, file);
    try {
      const page = preloadFonts(finishPage(await readFile(path, 'utf8'), `${folder}/${file}`), fonts);
      await writeFile(path, saySizes(isFirstPage(file) ? openSoon(page, readSheet, names) : page, sizeOf));
    } catch (error) {
      if (!(error instanceof UnfinishablePage)) throw error;
      problems.push(error.message);
    }
  }
  return problems;
}

/** A page that readers open first: all that it is painted with is in it, and nothing else holds it up. */
const openSoon = (page: string, readSheet: (address: string) => string, names: ReadonlySet<string>) =>
  askInTime(paintTogether(inlineStyles(page, readSheet, names)));

/** All that might be the name of a class in what runs in pages. */
async function listNames(out: string): Promise<ReadonlySet<string>> {
  const files = (await listFiles(join(out, 'scripts'))).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(files.map((file) => readFile(join(out, 'scripts', file), 'utf8')));
  return new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

async function readSheets(out: string): Promise<Sheets> {
  const names = (await listFiles(out)).filter((file) => file.endsWith('.css'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
  );
}

/**
 * Removes of Next's files all but style sheets and what they name: scripts of its own. Which pages are made at a time
 * decides nothing.
 */
async function removeLeftovers(out: string, sheets: Sheets): Promise<void> {
  const files = await listFiles(out);
  const named = [...sheets.values()].join('\n');
  const isNeeded = (file: string) => file.endsWith('.css') || named.includes(nameOf(file));
  const unused = files.filter((file) => file.startsWith('_next/') && !isNeeded(file));
  for (const file of unused) await rm(join(out, file));
  for (const folder of new Set(unused.map(dirname))) await removeEmpty(out, folder);
}

/** Removes a folder that nothing is left in, and those around it. */
async function removeEmpty(out: string, folder: string): Promise<void> {
  if (folder === '.' || !existsSync(join(out, folder)) || (await readdir(join(out, folder))).length > 0) return;
  await rmdir(join(out, folder));
  await removeEmpty(out, dirname(folder));
}

/** Style sheets name their files without the folder, so the last part has to do; Next puts a hash into it. */
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
