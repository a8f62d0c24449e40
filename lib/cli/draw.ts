import { createHash } from 'node:crypto';
import { applySettings, settings } from '../format/settings';
import { formatProblem } from '../load/problem';
import { dueEntries } from '../load/site';
import type { Report } from '../schema/report';
import { keptStills } from '../still/keep-files';
import { prepareAssets } from '../still/prepare-assets';
import { type StillJob, writeStills } from '../still/write-stills';
import { writeStamp } from './stamp';
import { toStillJobs } from './still-jobs';

/**
 * `npm run draw`: draws the charts that have changed into .on-record/stills, and makes the pages' fonts and scripts. What
 * can't be drawn is named, and the rest is drawn all the same.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  // Before React loads: what it says to its developers takes a third of the time, and nobody hears it here.
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  return args.includes('--stay') ? stay() : drawReports();
}

/** Draws the reports that it is told, or all, again and again, until whoever tells it has ended. */
async function stay(): Promise<number> {
  let drawing: Promise<unknown> = Promise.resolve();
  process.on('message', (only) => {
    drawing = drawing.then(() => drawOnly(String(only))).then((done) => process.send?.(done));
  });
  await new Promise((resolve) => process.once('disconnect', resolve));
  return 0;
}

/** Draws some reports, by name. New letters in them come last: the page is shown with them when their font is made. */
async function drawOnly(only: string): Promise<boolean> {
  applySettings({ ...process.env, ONLY: only });
  try {
    const code = await drawReports();
    if (only !== '') await prepareAssets('.', settings().reports);
    return code === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

async function drawReports(): Promise<number> {
  const began = performance.now();
  // Fonts and scripts first: with bad data, pages still need them to show what is wrong. A build has made them by now.
  if (settings().only === undefined) await prepareAssets('.', settings().reports);
  const entries = dueEntries();
  const reports = entries.flatMap(({ loaded }) => (loaded.ok ? [loaded.report] : []));
  const planned = reports.map(planStills);
  const jobs = planned.flatMap((one) => one.jobs);
  const { drawn, hash, failures } = await writeStills('.', keptStills, jobs, settings().only);
  const problems = entries.flatMap(({ loaded }) => (loaded.ok ? [] : loaded.problems)).map(formatProblem);
  const wrong = [...problems, ...planned.flatMap((one) => one.failures), ...failures];
  for (const line of wrong) console.error(line);
  // Pages that are built are the same whatever was drawn before; only those that one looks at while one edits are shown anew.
  await writeStamp('.', settings().drafts ? hashAll(reports, [hash, ...wrong]) : 'all');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`  drew ${drawn} of ${jobs.length} charts anew in ${seconds} s`);
  return wrong.length === 0 ? 0 : 1;
}

type Planned = { readonly jobs: readonly StillJob[]; readonly failures: readonly string[] };

/** What is drawn of a report, or why nothing is. */
function planStills(report: Report): Planned {
  try {
    return { jobs: toStillJobs(report), failures: [] };
  } catch (error) {
    return { jobs: [], failures: [`${report.id}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

function hashAll(reports: readonly Report[], others: readonly string[]): string {
  const data = JSON.stringify(reports, (_, value) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(others.join('\n')).update(data).digest('hex').slice(0, 12);
}
