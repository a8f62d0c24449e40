import type { Drawing } from '../kinds/drawing';
import { layParts } from './parts';
import type { Pen } from './pen';
import { layRows } from './rows';
import type { Scene } from './scene';
import { laySeries } from './series';
import { layShare } from './share';
import { laySteps } from './steps';

/** Lays out a drawing at the pen's frame: every place is decided here, once, and whoever paints it decides nothing. */
export function toScene(drawing: Drawing, pen: Pen): Scene {
  switch (drawing.kind) {
    case 'series':
      return laySeries(drawing, pen);
    case 'rows':
      return layRows(drawing, pen);
    case 'steps':
      return laySteps(drawing, pen);
    case 'call-up':
      return layParts(drawing, pen);
    case 'share':
      return layShare(drawing, pen);
  }
}
