import { applySettings, settings } from '../format/settings';
import { formatProblem } from '../load/problem';
import { dueEntries } from '../load/site';
import type { Report } from '../schema/report';
import { keptStills } from '../still/keep-files';
import { makeFonts, prepareAssets } from '../still/prepare-assets';
import { type StillJob, writeStills } from '../still/write-stills';
import type { Drawn } from './drawer';
import { toStillJobs } from './still-jobs';

/**
 * `npm run draw`: draws the charts that have changed into .on-record/stills, and makes the pages' fonts and scripts. What
 * can't be drawn is named, and the rest is drawn all the same.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  return args.includes('--stay') ? stay() : (await drawAndSay()).whole ? 0 : 1;
}

/** Draws, and says what and how long it took. */
async function drawAndSay(): Promise<DrawnOf> {
  const began = performance.now();
  const drawn = await drawReports();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`  drew ${drawn.count} of ${drawn.of} charts anew in ${seconds} s`);
  return drawn;
}

/** Draws the reports that it is told, again and again, until whoever tells it has ended; new letters in them come last. */
async function stay(): Promise<number> {
  let drawing: Promise<unknown> = Promise.resolve();
  process.on('message', (only) => {
    drawing = drawing
      .then(() => drawOnly(String(only)))
      .then((drawn) => process.send?.(drawn))
      .then(() => makeFonts('.', settings().reports))
      .then((made) => made && process.send?.('part'))
      .catch((error: unknown) => console.error(error));
  });
  await new Promise((resolve) => process.once('disconnect', resolve));
  return 0;
}

async function drawOnly(only: string): Promise<Drawn> {
  applySettings({ ...process.env, ONLY: only });
  try {
    return await drawAndSay();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { count: 0, whole: false };
  }
}

type DrawnOf = Drawn & { readonly of: number };

/** Draws what has changed of the reports that are due; what can't be drawn has then been named. */
export async function drawReports(): Promise<DrawnOf> {
  // Before React loads: what it says to its developers takes a third of the time, and nobody hears it here.
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  // A build has made fonts and scripts by now.
  if (settings().only === undefined) await prepareAssets('.', settings().reports);
  const entries = dueEntries();
  const reports = entries.flatMap(({ loaded }) => (loaded.ok ? [loaded.report] : []));
  const planned = reports.map(planStills);
  const jobs = planned.flatMap((one) => one.jobs);
  // Of a report that doesn't hold together just now, what was drawn before stays; and of other sites, what is theirs.
  const whole = planned.flatMap(({ report, failures }) => (failures.length === 0 ? [report] : []));
  const first = process.send === undefined ? undefined : await drawPagesFirst(planned);
  const { drawn: others, failures } = await writeStills('.', keptStills, jobs, whole);
  const drawn = (first ?? 0) + others;
  const problems = entries.flatMap(({ loaded }) => (loaded.ok ? [] : loaded.problems)).map(formatProblem);
  const wrong = [...problems, ...planned.flatMap((one) => one.failures), ...failures];
  for (const line of wrong) console.error(line);
  return { count: drawn, of: jobs.length, whole: wrong.length === 0 };
}

/** Draws what stands on pages, before slides, and tells whoever has asked. @returns how many drawings were made. */
async function drawPagesFirst(planned: readonly Planned[]): Promise<number> {
  const jobs = planned.flatMap((one) => one.jobs.filter(({ frames }) => !frames.includes('slide')));
  const { drawn } = await writeStills('.', keptStills, jobs, []);
  if (drawn > 0) process.send?.('part');
  return drawn;
}

type Planned = { readonly report: string; readonly jobs: readonly StillJob[]; readonly failures: readonly string[] };

/** What is drawn of a report, or why nothing is. */
function planStills(report: Report): Planned {
  try {
    return { report: report.id, jobs: toStillJobs(report), failures: [] };
  } catch (error) {
    return {
      report: report.id,
      jobs: [],
      failures: [`${report.id}: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}
