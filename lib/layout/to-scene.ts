import type { Drawing } from '../kinds/drawing';
import { layChange } from './change';
import { layParts } from './parts';
import type { Pen } from './pen';
import { layRows } from './rows';
import type { Scene } from './scene';
import { laySeries } from './series';
import { layShare } from './share';
import { laySteps } from './steps';

type Kind = Drawing['kind'];

/** How each kind of drawing is laid out: one without a layout doesn't compile. */
const layouts: { readonly [One in Kind]: (drawing: Extract<Drawing, { readonly kind: One }>, pen: Pen) => Scene } = {
  series: laySeries,
  rows: layRows,
  change: layChange,
  steps: laySteps,
  parts: layParts,
  share: layShare,
};

/** Lays out a drawing at the pen's frame: every place is decided here, once, and whoever paints it decides nothing. */
export function toScene<One extends Kind>(drawing: Extract<Drawing, { readonly kind: One }>, pen: Pen): Scene {
  const layOut: (given: typeof drawing, by: Pen) => Scene = layouts[drawing.kind];
  return layOut(drawing, pen);
}
