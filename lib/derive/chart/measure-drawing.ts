import type { RowsDrawing, RowsPanel } from '../../kinds/drawing';
import type { Figure, Report } from '../../schema/report';
import { toZeroAxis, toZoomAxis } from './axis';
import { toIntervals, toReference } from './mark';
import { nameApart, toRow } from './rows-drawing';

/**
 * All figures of one measure as dots, each with its bound: no best one, no average. The scale begins at zero where the
 * figures differ by more than half, and is enlarged where they would merge.
 */
export function toEstimatesOf(report: Report, figures: readonly Figure[]): RowsDrawing {
  const values = figures.flatMap((figure) => [
    figure.said.value,
    ...toIntervals(figure).flatMap(({ low, high }) => [low, high]),
  ]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const reported = figures.find((figure) => figure.role === 'reported');
  const panel: RowsPanel = {
    axis: low < high / 2 ? toZeroAxis(high, 4, '') : toZoomAxis(low, high, 4, '', 0.12),
    groups: [{ rows: figures.map((figure) => toRow(report, figure)) }],
    ...(reported === undefined ? {} : { reference: toReference(reported) }),
  };
  return { kind: 'rows', size: 'plain', panels: [nameApart(panel, figures)] };
}
