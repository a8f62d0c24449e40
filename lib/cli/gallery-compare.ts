import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadReports } from '../load/load-reports';
import { formatProblem } from '../load/problem';
import type { Report } from '../schema/report';
import { drawPictures, type Picture, writeParts } from './gallery-pictures';
import { Refusal } from './refusal';

/** Where the gallery lies, from the project's root. */
export const GALLERY = join('tests', 'gallery');

/** What became of a file of the gallery: drawn otherwise, drawn for the first time, or drawn no more. */
export type Difference = { readonly path: string; readonly kind: 'changed' | 'new' | 'gone' };

/** The reports that the gallery shows: its own, then those of the site, of which it holds the PowerPoint file too. */
export function loadGalleryReports(): readonly { readonly report: Report; readonly parts: boolean }[] {
  const read = (folder: string) => {
    const loaded = loadReports(folder);
    if (loaded.ok) return loaded.reports;
    throw new Refusal(loaded.problems.map(formatProblem).join('\n'));
  };
  const own = read(join(GALLERY, 'reports'));
  return [
    ...own.map((report) => ({ report, parts: PARTS_OF.includes(report.id) })),
    ...read('data').map((report) => ({ report, parts: true })),
  ];
}

/** Those of the gallery's own reports whose PowerPoint files are kept: together they have bars of every kind. */
const PARTS_OF: readonly string[] = ['libraries', 'markets'];

/** Draws a report anew and holds it against what is kept: what differs is written beside it as `…-changed`. */
export async function compareReport({ report, parts }: ReturnType<typeof loadGalleryReports>[number]) {
  const pictures = [...(await drawPictures(report)), ...(parts ? await writeParts(report) : [])];
  const differences = await Promise.all(pictures.map(comparePicture));
  const drawn = new Set(pictures.map(({ path }) => path));
  const kept = await listKept(report.id);
  const gone = kept.filter((path) => !drawn.has(path)).map((path): Difference => ({ path, kind: 'gone' }));
  return [...differences.flat(), ...gone];
}

async function comparePicture({ path, text }: Picture): Promise<readonly Difference[]> {
  const file = join(GALLERY, path);
  const old = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  if (old === text) {
    await rm(changedName(file), { force: true });
    return [];
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(changedName(file), text);
  return [{ path, kind: old === undefined ? 'new' : 'changed' }];
}

/** The name of what is drawn now, beside what is kept: `homes-wide-changed.svg`. */
export function changedName(path: string): string {
  return path.replace(/\.(svg|xml)$/, '-changed.$1');
}

/** The paths that are kept of a report, or of all. */
export async function listKept(report?: string): Promise<readonly string[]> {
  const found = await Promise.all(
    ['svg', 'pptx'].map(async (kind) => {
      const folder = join(GALLERY, kind, report ?? '');
      if (!existsSync(folder)) return [];
      const names = await readdir(folder, { recursive: true });
      return names.map((name) => [kind, ...(report === undefined ? [] : [report]), ...name.split(/[\\/]/)].join('/'));
    }),
  );
  return found
    .flat()
    .filter((path) => /(?<!-changed)\.(svg|xml)$/.test(path))
    .sort();
}

/** Takes what is drawn now in place of what was kept. */
export async function accept({ path, kind }: Difference): Promise<void> {
  const file = join(GALLERY, path);
  if (kind === 'gone') await rm(file);
  else await rename(changedName(file), file);
}
