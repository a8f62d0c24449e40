import type { Drawing } from '../kinds/drawing';
import { layChange } from './change';
import type { Frame } from './frame';
import { layParts } from './parts';
import type { Pen } from './pen';
import { layRows } from './rows';
import type { Scene, SceneLayer } from './scene';
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

/** The height in px that a slide has for a drawing, and those of plots over time that are tried until the lists under them fit. */
const SLIDE_HEIGHT = 452;
const PLOT_HEIGHTS = [420, 400, 380, 360, 340, 320, 300, 280];

/** The height in px that few rows are given, under a headline and over a footer of two lines each; with less than so much of it they are set larger. */
const ROWS_HEIGHT = 420;
const FEW = 0.68;
const LARGER = 1.2;

/** Rows that would leave a slide half empty, larger where there is room, and further apart. */
function spreadRows(scene: Scene, { frame }: Pen, layOut: (frame: Frame) => Scene): Scene {
  if (scene.height >= ROWS_HEIGHT) return scene;
  const scales = scene.height > FEW * ROWS_HEIGHT ? [1] : [LARGER, 1];
  for (const by of scales) {
    const laid = layOut({ ...frame, height: ROWS_HEIGHT, scale: frame.scale * by });
    if (laid.height <= ROWS_HEIGHT) return laid;
  }
  return scene;
}

/** What a layer says figures by: its marks, and the parts of its bars. */
const sayingIn = (layer: SceneLayer): readonly { readonly key: string }[] =>
  layer.kind === 'ink' ? [] : [...layer.marks, ...layer.bars.flatMap(({ parts }) => parts)];

/** Layers in which each figure is said by the first mark that it has, or the first bar. */
function sayOnce(layers: readonly SceneLayer[]): readonly SceneLayer[] {
  const said = new Set<string>();
  return layers.map((layer) => {
    const before = new Set(said);
    for (const { key } of sayingIn(layer)) said.add(key);
    return layer.kind !== 'ink' && layer.marks.some(({ key }) => before.has(key))
      ? { ...layer, marks: layer.marks.map((mark) => (before.has(mark.key) ? { ...mark, again: true } : mark)) }
      : layer;
  });
}

/** Lays out a drawing at the pen's frame: every place is decided here, once, and whoever paints it decides nothing. */
export function toScene<One extends Kind>(drawing: Extract<Drawing, { readonly kind: One }>, pen: Pen): Scene {
  const scene = layAll(drawing, pen);
  return { ...scene, layers: sayOnce(scene.layers) };
}

function layAll<One extends Kind>(drawing: Extract<Drawing, { readonly kind: One }>, pen: Pen): Scene {
  const layOut: (given: typeof drawing, by: Pen) => Scene = layouts[drawing.kind];
  const scene = layOut(drawing, pen);
  const { frame } = pen;
  const isFree = frame.name === 'slide' && frame.height === undefined;
  if (isFree && drawing.kind === 'rows') return spreadRows(scene, pen, (by) => layOut(drawing, { ...pen, frame: by }));
  if (!isFree || !(drawing.kind === 'series' || drawing.kind === 'steps') || scene.height <= SLIDE_HEIGHT) return scene;
  let lower = scene;
  for (const height of PLOT_HEIGHTS) {
    lower = layOut(drawing, { ...pen, frame: { ...frame, height } });
    if (lower.height <= SLIDE_HEIGHT) break;
  }
  return lower;
}
