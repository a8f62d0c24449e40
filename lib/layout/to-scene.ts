import type { SeriesDrawing, StepsDrawing } from '../kinds/drawing';
import type { Pen } from './pen';
import type { Scene } from './scene';
import { laySeries } from './series';
import { laySteps } from './steps';

/** Lays out a drawing at the pen's frame: every place is decided here, once, and whoever paints it decides nothing. */
export function toScene(drawing: SeriesDrawing | StepsDrawing, pen: Pen): Scene {
  return drawing.kind === 'series' ? laySeries(drawing, pen) : laySteps(drawing, pen);
}
