import type { RowsDrawing } from '../kinds/drawing';
import type { Ink } from './ink';
import type { Pen } from './pen';
import { toRowBars } from './row-bars';
import { toRowsInk } from './rows-ink';
import { type LaidPanel, spareOf, stackRows } from './rows-panel';
import { toRowsPlot } from './rows-plot';
import type { Scene, SceneLayer } from './scene';
import { LINE } from './text';
import { ASCENT, breakText, toTextInk } from './text-ink';

/** The space in px, before the frame's scale, between two panels. */
const BETWEEN = 30;

/** The same between panels that belong together. */
const CLOSE = 6;

/** What is said over all panels, and where the first begins under it. */
function layHead(pen: Pen, apart: string | undefined): { readonly ink: readonly Ink[]; readonly bottom: number } {
  if (apart === undefined) return { ink: [], bottom: 0 };
  const { width, scale } = pen.frame;
  const line = LINE * scale;
  const lines = breakText(pen, apart, 'quiet', width);
  return { ink: [toTextInk(pen, lines, { x: 0, y: line * ASCENT })], bottom: lines.length * line };
}

/** Panels under each other, from `top`; each row with some px more than it needs. */
function stackPanels(pen: Pen, { panels, size, apart }: RowsDrawing, top: number, spare: number): readonly LaidPanel[] {
  const beside = apart === undefined ? [] : panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const between = (apart === undefined ? BETWEEN : CLOSE) * pen.frame.scale;
  const laid: LaidPanel[] = [];
  for (const panel of panels) {
    const above = laid.at(-1);
    laid.push(stackRows(pen, panel, above === undefined ? top : above.bottom + between, { size, spare, beside }));
  }
  return laid;
}

/** Panels that belong together take what they need; in others the rows of all share what height a frame has. */
function layPanels(pen: Pen, drawing: RowsDrawing, top: number): readonly LaidPanel[] {
  const laid = stackPanels(pen, drawing, top, 0);
  const rows = laid.reduce((sum, one) => sum + one.rows.length, 0);
  const spare = drawing.apart === undefined ? spareOf(pen, laid.at(-1)?.bottom ?? 0, rows) : 0;
  return spare === 0 ? laid : stackPanels(pen, drawing, top, spare);
}

/** Figures or events as dots or bars in rows. */
export function layRows(drawing: RowsDrawing, pen: Pen): Scene {
  const { panels, size, apart } = drawing;
  const { width, scale } = pen.frame;
  const head = layHead(pen, apart);
  const laid = layPanels(pen, drawing, head.bottom);
  const layers = laid.flatMap((one, index): SceneLayer[] => {
    const panel = panels[index];
    if (panel === undefined) return [];
    const plots = panel.shape === 'bars' ? toRowBars(pen, panel, one) : [toRowsPlot(pen, panel, one)];
    return [...plots, { kind: 'ink', ink: toRowsInk(pen, one, size === 'large') }];
  });
  const said: readonly SceneLayer[] = head.ink.length === 0 ? [] : [{ kind: 'ink', ink: head.ink }];
  return { width, height: laid.at(-1)?.bottom ?? 0, scale, layers: [...said, ...layers] };
}
