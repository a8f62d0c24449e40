import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { count } from './count';
import { accept, compareReport, type Difference, listKept, loadGalleryReports } from './gallery-compare';
import { writeGalleryPages } from './gallery-page';

/**
 * `npm run gallery [-- NAME …] [-- --accept]`: draws the gallery anew and writes a page with old and new side by side;
 * with `--accept`, what is new takes the place of what was kept. A name, or a part of one, picks among the files.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { accept: { type: 'boolean', default: false } },
  });
  const isMeant = (path: string) => positionals.length === 0 || positionals.some((name) => path.includes(name));
  const differences = (await compareAll()).filter(({ path }) => isMeant(path));
  for (const { path, kind } of differences) console.log(`${kind}: ${path}`);
  if (values.accept) {
    for (const difference of differences) await accept(difference);
    console.log(`${count(differences.length, 'file')} accepted`);
    return 0;
  }
  const page = await writeGalleryPages(differences, (await listKept()).filter(isMeant));
  console.log(`${count(differences.length, 'difference')}; look at ${pathToFileURL(page).href}`);
  if (differences.length > 0) console.log('if all of it is meant: npm run gallery -- --accept');
  return 0;
}

/** Every difference, of reports that are there no more too. */
async function compareAll(): Promise<readonly Difference[]> {
  const shown = loadGalleryReports();
  const differences = [];
  for (const one of shown) differences.push(...(await compareReport(one)));
  const known = new Set(shown.map(({ report }) => report.id));
  const left = (await listKept()).filter((path) => !known.has(path.split('/')[1] ?? ''));
  return [...differences, ...left.map((path): Difference => ({ path, kind: 'gone' }))];
}
