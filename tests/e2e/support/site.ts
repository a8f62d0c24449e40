import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The report that the tests read, and the folder that the site is served from. */
export const report = 'north-korea-russia-2024';
export const dashboard = `/${report}/`;
const folder = join(process.cwd(), 'out');

/** The widths, in px, at which every page must be right. */
export const widths = [320, 768, 1280] as const;

/** Every file of the site, as addresses under its root; without those that only compress another. */
export function listFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .toSorted();
}

/** The addresses of all pages, as links write them: the folder of an `index.html`. */
export function listPages(): readonly string[] {
  return listFiles()
    .filter((file) => file.endsWith('/index.html') && file !== '/404/index.html')
    .map((file) => file.slice(0, -'index.html'.length));
}

/** The pages that are read on a screen, and not shown as slides or printed on paper: those have tests of their own. */
export function listReadingPages(): readonly string[] {
  return listPages().filter((address) => !/\/(present|print)\//.test(address));
}

/** A file of the site as text, by its address. */
export function readFile(address: string): string {
  return readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}
