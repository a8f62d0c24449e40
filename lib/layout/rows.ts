import type { RowsDrawing } from '../kinds/drawing';
import type { Ink } from './ink';
import type { Pen } from './pen';
import { toRowBars } from './row-bars';
import { toRowsInk } from './rows-ink';
import { type LaidPanel, layPanel } from './rows-panel';
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

/** Panels that belong together take what they need; others share what height a frame has. */
function penFor(pen: Pen, { apart }: RowsDrawing): Pen {
  const { height, ...frame } = pen.frame;
  return apart === undefined ? pen : { ...pen, frame };
}

/** Figures or events as dots or bars in rows. */
export function layRows(drawing: RowsDrawing, pen: Pen): Scene {
  const { panels, size, apart } = drawing;
  const { width, scale } = pen.frame;
  const between = (apart === undefined ? BETWEEN : CLOSE) * scale;
  const head = layHead(pen, apart);
  const own = penFor(pen, drawing);
  const beside = apart === undefined ? [] : panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  let above: LaidPanel | undefined;
  const layers: SceneLayer[] = head.ink.length === 0 ? [] : [{ kind: 'ink', ink: head.ink }];
  for (const panel of panels) {
    const laid = layPanel(own, panel, above === undefined ? head.bottom : above.bottom + between, size, beside);
    const plots = panel.shape === 'bars' ? toRowBars(own, panel, laid) : [toRowsPlot(own, panel, laid)];
    layers.push(...plots, { kind: 'ink', ink: toRowsInk(own, laid, size === 'large') });
    above = laid;
  }
  return { width, height: above?.bottom ?? 0, scale, layers };
}
