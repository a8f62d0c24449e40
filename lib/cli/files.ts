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
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  // After that: React says more to its developers, which takes a third of the time.
  const { createPainter } = await import('../export/painter');
  const code = hashCode('.', CODE);
  const painter = createPainter('.');
  const reports = dueReports();
  const jobs = reports.flatMap((report) => toReportFiles(report, code, painter));
  const { made, failures } = await keepFiles(keptFiles, jobs, settings().only);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) return 1;
  await mkdir(keptFiles, { recursive: true });
  console.log(
    `  made ${made} of ${jobs.length} sets of files anew in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  return 0;
}
