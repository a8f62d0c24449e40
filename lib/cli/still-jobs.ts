import { toChartView } from '../derive/chart-view';
import { toSlideDrawings } from '../derive/deck';
import { toMeasureDrawings } from '../derive/measure-drawing';
import type { Report } from '../schema/report';
import type { StillJob } from '../still/write-stills';

const onPages = ['narrow', 'mid', 'wide'] as const;

/** What is drawn of a report: its charts, for figure pages all figures of one measure, and for slides what they hold of a chart, on a phone too. */
export function toStillJobs(report: Report): readonly StillJob[] {
  const charts = [...report.charts.values()].map((chart) => ({
    name: chart.id,
    view: toChartView(report, chart),
    frames: onPages,
  }));
  const measures = [...report.measures.values()].flatMap((measure) =>
    toMeasureDrawings(report, measure).map(
      ({ name, drawing }): StillJob => ({ name, view: { id: name, report: report.id, drawing }, frames: onPages }),
    ),
  );
  const slides = toSlideDrawings(report).map(({ id, drawing }): StillJob => {
    return { name: id, view: { id, report: report.id, drawing }, frames: ['narrow', 'slide'] };
  });
  return [...charts, ...measures, ...slides];
}
