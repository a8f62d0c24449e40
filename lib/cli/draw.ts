import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { toChartView } from '../derive/chart/to-chart-view';
import { toSlideDrawings } from '../derive/deck';
import { toMeasureDrawing } from '../derive/figure-page';
import { loadReports } from '../load/load-reports';
import { formatProblem } from '../load/problem';
import type { Report } from '../schema/report';
import { prepareAssets } from '../still/prepare-assets';
import { type StillJob, writeStills } from '../still/write-stills';
import { writeStamp } from './stamp';

const made = '.on-record';

const onPages = ['narrow', 'mid', 'wide'] as const;

/** What is drawn of a report: its charts, for figure pages all figures of one measure, and for slides what they hold of a chart. */
function toJobs(report: Report): readonly StillJob[] {
  const charts = [...report.charts.values()].map((chart) => ({
    name: chart.id,
    view: toChartView(report, chart),
    frames: onPages,
  }));
  const measures = [...report.measures.values()].flatMap((measure) => {
    const drawing = toMeasureDrawing(report, measure);
    const name = `measure-${measure.id}`;
    return drawing === undefined ? [] : [{ name, view: { id: name, report: report.id, drawing }, frames: onPages }];
  });
  const slides = toSlideDrawings(report).map(({ id, drawing }): StillJob => {
    return { name: id, view: { id, report: report.id, drawing }, frames: ['slide'] };
  });
  return [...charts, ...measures, ...slides];
}

/** `npm run draw`: draws the charts that have changed into .on-record/stills, and makes the pages' fonts and scripts. */
export async function main(): Promise<number> {
  const began = performance.now();
  // Before React loads: what it says to its developers takes a third of the time, and nobody hears it here.
  Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] ?? 'production' });
  // Fonts and scripts first: with bad data, pages still need them to show what is wrong.
  await prepareAssets('.');
  const loaded = loadReports('data');
  if (!loaded.ok) {
    for (const problem of loaded.problems) console.error(formatProblem(problem));
    return 1;
  }
  const { reports } = loaded;
  const jobs = reports.flatMap(toJobs);
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
