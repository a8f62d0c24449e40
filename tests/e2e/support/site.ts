import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TESTED, TRIED } from '../../../lib/cli/served-folder';
import { loadReports } from '../../../lib/load/load-reports';
import type { Report } from '../../../lib/schema/report';

/** The report that most tests read, and the folder that the tested site is served from. */
export const report = 'north-korea-russia-2024';
export const dashboard = `/${report}/`;
export const folder = join(process.cwd(), TRIED);

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

/** The data of every report of the tested site: the one above, and the examples. */
export const data: readonly Report[] = TESTED.split(',').flatMap((from) => {
  const loaded = loadReports(from);
  if (!loaded.ok) throw new Error(`${from}: ${loaded.problems[0]?.path} ${loaded.problems[0]?.message}`);
  return loaded.reports;
});

/** Their names, which are the first part of their addresses. */
export const reports = data.map(({ id }) => id).toSorted();

/** The figure whose page an address is, with its report: `north-korea-russia-2024/casualties`; undefined for others. */
export function figureOf(address: string | undefined): string | undefined {
  const [, of, figure] = /^\/([^/]+)\/figures\/([a-z0-9-]+)\/$/.exec(address ?? '') ?? [];
  return of === undefined ? undefined : `${of}/${figure}`;
}

/** The report that a page or a file belongs to. */
export const reportOf = (address: string) => address.split('/')[1] ?? '';

/** The pages that are read on a screen, and not shown as slides or printed on paper: those have tests of their own. */
export function listReadingPages(): readonly string[] {
  return listPages().filter((address) => !/\/(present|print)\//.test(address));
}

/** How long the longest word of a page is. */
const longestWord = (address: string) =>
  Math.max(
    ...readFile(address)
      .replaceAll(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .map((word) => word.length),
  );

/** The same, but of the pages of speakers and sources, which are made alike, the ten with the longest words. */
export function listUnlikePages(): readonly string[] {
  const isAlike = (address: string) => /^\/(speakers|sources)\/./.test(address);
  const pages = listReadingPages();
  const alike = pages.filter(isAlike).toSorted((one, other) => longestWord(other) - longestWord(one));
  return [...pages.filter((address) => !isAlike(address)), ...alike.slice(0, 10)];
}

/** A file of the site as text, by its address. */
export function readFile(address: string): string {
  return readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}
