import { mkdir } from 'node:fs/promises';
import { toReportFiles } from '../export/report-files';
import { keptFiles } from '../finish/put-files-beside';
import { settings } from '../format/settings';
import { hashCode } from '../load/hash-code';
import { dueReports } from '../load/site';
import { keepFiles } from '../still/keep-files';

/** All that decides what is in a file, apart from its data. */
const CODE = ['components/chart', 'components/styles', 'lib'];

/** Makes the files that charts, figures and reports are taken away as, those that have changed. */
export async function main(): Promise<number> {
  const began = performance.now();
  const files = await makeDueFiles();
  if (files === undefined) return 1;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`  made ${files.made} of ${files.of} sets of files anew in ${seconds} s`);
  return 0;
}

/** How many sets of files were made anew, of how many there are. */
type MadeFiles = { readonly made: number; readonly of: number };

let tools: ReturnType<typeof load> | undefined;

async function load() {
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  // After that: React says more to its developers, which takes a third of the time.
  const { createPainter } = await import('../export/painter');
  return { code: hashCode('.', CODE), painter: createPainter('.') };
}

/** Makes those of the reports that are due; undefined when one can’t be made, and what is wrong has then been printed. */
export async function makeDueFiles(): Promise<MadeFiles | undefined> {
  tools ??= load();
  const { code, painter } = await tools;
  const jobs = dueReports().flatMap((report) => toReportFiles(report, code, painter));
  const { made, failures } = await keepFiles(keptFiles, jobs, settings().only);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) return undefined;
  await mkdir(keptFiles, { recursive: true });
  return { made, of: jobs.length };
}
