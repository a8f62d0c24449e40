import type { Drawing } from '../../kinds/drawing';
import { grow } from '../../layout/geometry';
import type { Pen } from '../../layout/pen';
import type { PlotScene } from '../../layout/scene';
import type { Rect } from '../../ooxml/length';
import type { Shape, Told } from '../../ooxml/shape';
import { shapeWords } from '../../words/powerpoint';
import { toBarEnds } from './bar-ends';
import { barsFrame, drawBarsPlot } from './bars-plot';
import { type Stage, toInkShapes } from './ink-shapes';
import { layDrawing } from './pen';
import { toGround } from './plot-ground';
import { drawScatterPlot } from './scatter-plot';

/** The room in px around a plot for marks at its ends and their arrows. */
const AROUND = 36;

/** A plot as a native chart, with what lies behind it and over it. */
function toPlotShapes(plot: PlotScene, { name, alt }: Told, stage: Stage, pen: Pen): readonly Shape[] {
  const isBars = plot.form === 'bars';
  const frame = isBars ? barsFrame(plot) : grow(plot.inner, AROUND);
  const of = plot.title === undefined ? '' : plot.title;
  return [
    ...toGround(plot, stage, pen),
    {
      kind: 'chart',
      name: of === '' ? name : shapeWords.enlarged(name, of),
      alt: of === '' ? alt : shapeWords.altOfEnlarged(alt, of),
      box: { ...frame, x: stage.x + frame.x, y: stage.y + frame.y },
      chart: isBars ? drawBarsPlot(plot, frame) : drawScatterPlot(plot, frame),
    },
    ...(isBars ? toBarEnds(plot, stage) : []),
  ];
}

/** A drawing as shapes: its scene's plots as native charts, everything else as text and lines that can be edited. */
export function toDrawingShapes(drawing: Drawing, told: Told, box: Rect): readonly Shape[] {
  const { scene, pen } = layDrawing(drawing, box);
  const stage: Stage = { x: box.x, y: box.y, scale: scene.scale };
  return scene.layers.flatMap((layer) =>
    layer.kind === 'plot' ? toPlotShapes(layer, told, stage, pen) : toInkShapes(layer.ink, stage),
  );
}
