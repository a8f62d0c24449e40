import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settings } from '../format/settings';
import type { Report } from '../schema/report';

const Stills = z.record(z.string(), z.strictObject({ svg: z.string(), width: z.number(), height: z.number() }));

/**
 * The stills of a chart, by frame, as the draw step wrote them. Throws with what to do when they aren't there; while one
 * edits, there are none until they are drawn.
 */
export function readStills(report: string, chart: string): z.infer<typeof Stills> {
  const file = join('.on-record', 'stills', report, `${chart}.json`);
  if (settings().drafts && !existsSync(file)) return {};
  try {
    return Stills.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} can’t be read; run npm run draw`, { cause: error });
  }
}

/** The stills of all charts of a report, by chart and frame. */
export function readReportStills(report: Report): Readonly<Record<string, z.infer<typeof Stills>>> {
  return Object.fromEntries([...report.charts.keys()].map((chart) => [chart, readStills(report.id, chart)]));
}
