import { Fragment, type ReactNode } from 'react';
import type { RowsDrawing } from '../../lib/kinds/drawing';
import { type LaidPanel, layPanel } from '../../lib/layout/rows-panel';
import { DrawingHatch } from './mark';
import { Canvas, Layer } from './panel';
import { usePen } from './pen';
import { RowsPlot } from './rows';
import { RowsText } from './rows-text';

/** Figures or events as dots in rows: estimates in families, unlike figures side by side, a timeline. */
export function RowsChart({ drawing }: { drawing: RowsDrawing }): ReactNode {
  const pen = usePen();
  const laid: LaidPanel[] = [];
  for (const panel of drawing.panels) {
    const above = laid.at(-1);
    laid.push(layPanel(pen, panel, above === undefined ? 0 : above.bottom + 30 * pen.frame.scale, drawing.size));
  }
  const marks = drawing.panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ mark }) => mark)));
  return (
    <Canvas width={pen.frame.width} height={laid.at(-1)?.bottom ?? 0}>
      {marks.some(({ nature }) => nature === 'order') ? (
        <Layer>
          <DrawingHatch marks={marks} />
        </Layer>
      ) : null}
      {drawing.panels.map((panel, index) => {
        const place = laid[index];
        return place === undefined ? null : (
          <Fragment key={panel.title ?? 'main'}>
            <RowsPlot laid={place} panel={panel} />
            <RowsText laid={place} large={drawing.size === 'large'} />
          </Fragment>
        );
      })}
    </Canvas>
  );
}
