import { toZeroAxis, toZoomAxis } from '../../kinds/axis';
import type { RowsDrawing, RowsPanel } from '../../kinds/drawing';
import { toReference } from '../../kinds/mark';
import { extentOf, nameApart, toRow } from '../../kinds/row';
import type { Figure, Report } from '../../schema/report';

/**
 * All figures of one measure as dots, each with its bound: no best one, no average. The scale begins at zero where the
 * figures differ by more than half, and is enlarged where they would merge.
 */
export function toEstimatesOf(report: Report, figures: readonly Figure[]): RowsDrawing {
  const { low, high } = extentOf(figures);
  const reported = figures.find((figure) => figure.role === 'reported');
  const panel: RowsPanel = {
    axis: low < high / 2 ? toZeroAxis(high, 4, '') : toZoomAxis(low, high, 4, '', 0.12),
    groups: [{ rows: figures.map((figure) => toRow(report, figure)) }],
    ...(reported === undefined ? {} : { reference: toReference(reported) }),
  };
  return { kind: 'rows', size: 'plain', panels: [nameApart(panel, figures)] };
}
