import { aboutChart } from '../kinds/list';
import { warnOf } from '../layout/warn';
import { type Problem, showFile } from '../load/problem';
import type { Report } from '../schema/report';
import { createMeasure } from '../still/measure-text';

/** A report and the folder that it is from. */
export type Placed = { readonly folder: string; readonly report: Report };

/** What its author should know of each chart of some reports as it is drawn; nothing of it is wrong. */
export async function checkDrawings(reports: readonly Placed[]): Promise<readonly Problem[]> {
  const drawn = reports.flatMap(({ folder, report }) =>
    [...report.charts.values()].map((chart) => ({ folder, id: chart.id, drawing: aboutChart(chart).draw(report) })),
  );
  if (drawn.length === 0) return [];
  const measure = await createMeasure(JSON.stringify(drawn.map(({ drawing }) => drawing)));
  return drawn.flatMap(({ folder, id, drawing }) =>
    warnOf(drawing, measure).map((message) => ({
      ...{ file: showFile(folder), line: 0, column: 0, path: `charts.${id}`, message },
    })),
  );
}
