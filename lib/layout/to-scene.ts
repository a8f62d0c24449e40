import type { Drawing } from '../kinds/drawing';
import { layChange } from './change';
import type { Frame } from './frame';
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

/** The height in px that a slide has for a drawing, under a headline and over a footer of two lines each. */
const SLIDE_HEIGHT = 420;
/** The heights of plots over time that are tried until the lists under them fit. */
const PLOT_HEIGHTS = [420, 400, 380, 360, 340, 320, 300, 280];

/** Few rows that take less than so much of a slide’s height are set larger. */
const FEW = 0.68;
const LARGER = 1.2;

/** Rows that would leave a slide half empty, larger where there is room, and further apart. */
function spreadRows(scene: Scene, { frame }: Pen, layOut: (frame: Frame) => Scene): Scene {
  if (scene.height >= SLIDE_HEIGHT) return scene;
  const scales = scene.height > FEW * SLIDE_HEIGHT ? [1] : [LARGER, 1];
  const laid = scales.map((by) => layOut({ ...frame, height: SLIDE_HEIGHT, scale: frame.scale * by }));
  return laid.find((one) => one.height <= SLIDE_HEIGHT) ?? scene;
}

/** Lays out a drawing at the pen's frame: every place is decided here, once, and whoever paints it decides nothing. */
export function toScene<One extends Kind>(drawing: Extract<Drawing, { readonly kind: One }>, pen: Pen): Scene {
  const layOut: (given: typeof drawing, by: Pen) => Scene = layouts[drawing.kind];
  const scene = layOut(drawing, pen);
  const { frame } = pen;
  const isFree = frame.name === 'slide' && frame.height === undefined;
  if (isFree && drawing.kind === 'rows') return spreadRows(scene, pen, (by) => layOut(drawing, { ...pen, frame: by }));
  if (!isFree || !(drawing.kind === 'series' || drawing.kind === 'steps') || scene.height <= SLIDE_HEIGHT) return scene;
  const lower = PLOT_HEIGHTS.map((height) => layOut(drawing, { ...pen, frame: { ...frame, height } }));
  return lower.find(({ height }) => height <= SLIDE_HEIGHT) ?? lower.at(-1) ?? scene;
}
