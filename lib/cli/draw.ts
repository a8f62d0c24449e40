import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { settings } from '../format/settings';
import { loadReports } from '../load/load-reports';
import { formatProblem } from '../load/problem';
import type { Report } from '../schema/report';
import { prepareAssets } from '../still/prepare-assets';
import { writeStills } from '../still/write-stills';
import { writeStamp } from './stamp';
import { toStillJobs } from './still-jobs';

const made = '.on-record';

/** `npm run draw`: draws the charts that have changed into .on-record/stills, and makes the pages' fonts and scripts. */
export async function main(): Promise<number> {
  const began = performance.now();
  // Before React loads: what it says to its developers takes a third of the time, and nobody hears it here.
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  // Fonts and scripts first: with bad data, pages still need them to show what is wrong.
  await prepareAssets('.', settings().reports);
  const loaded = settings().reports.map(loadReports);
  const problems = loaded.flatMap((one) => (one.ok ? [] : one.problems));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return 1;
  const reports = loaded.flatMap((one) => (one.ok ? one.reports : []));
  const jobs = reports.flatMap(toStillJobs);
  const { drawn, hash } = await writeStills('.', join(made, 'stills'), jobs);
  await writeStamp('.', hashAll(reports, hash));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`  drew ${drawn} of ${jobs.length} charts anew in ${seconds} s`);
  return 0;
}

function hashAll(reports: readonly Report[], stills: string): string {
  const data = JSON.stringify(reports, (_, value) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(stills).update(data).digest('hex').slice(0, 12);
}
