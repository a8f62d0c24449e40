import type { RowsDrawing } from '../kinds/drawing';
import type { Pen } from './pen';
import { toRowBars } from './row-bars';
import { toRowsInk } from './rows-ink';
import { type LaidPanel, layPanel } from './rows-panel';
import { toRowsPlot } from './rows-plot';
import type { Scene, SceneLayer } from './scene';

/** The space in px, before the frame's scale, between two panels. */
const BETWEEN = 30;

/** Figures or events as dots in rows: estimates in families, unlike figures side by side, a timeline. */
export function layRows({ panels, size }: RowsDrawing, pen: Pen): Scene {
  const { width, scale } = pen.frame;
  let above: LaidPanel | undefined;
  const layers: SceneLayer[] = [];
  for (const panel of panels) {
    const laid = layPanel(pen, panel, above === undefined ? 0 : above.bottom + BETWEEN * scale, size);
    const plots = panel.shape === 'bars' ? toRowBars(pen, panel, laid) : [toRowsPlot(pen, panel, laid)];
    layers.push(...plots, { kind: 'ink', ink: toRowsInk(pen, laid, size === 'large') });
    above = laid;
  }
  return { width, height: above?.bottom ?? 0, scale, layers };
}
