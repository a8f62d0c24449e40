import type { Drawing } from '../../kinds/drawing';
import type { Frame } from '../../layout/frame';
import type { Measure } from '../../layout/measure';
import type { Pen } from '../../layout/pen';
import type { Scene } from '../../layout/scene';
import { toScene } from '../../layout/to-scene';
import type { Size } from '../../ooxml/length';
import { guessWidth } from '../../ooxml/text-size';

/** What text and marks are multiplied with, so that nothing is under 18 px. */
const SCALE = 1.39;

/** The least height of a plot in px, however long the list under it is. */
const LEAST = 200;

/** The fonts of a slide are those of whoever opens it: their widths are guessed. */
const measure: Measure = (text, { family, size, weight }) =>
  guessWidth(text, size, family === 'serif' ? 'serif' : weight >= 600 ? 'bold' : 'sans');

/** A drawing laid out in a box, and the pen that did it. */
export type LaidDrawing = { readonly scene: Scene; readonly pen: Pen };

/** Lays a drawing out for a slide: plots over time give up the height that the list under them takes. */
export function layDrawing(drawing: Drawing, box: Size): LaidDrawing {
  const at = (height: number): LaidDrawing => {
    const frame: Frame = { name: 'slide', width: box.width, scale: SCALE, height };
    const pen = { frame, measure };
    return { scene: toScene(drawing, pen), pen };
  };
  let height = box.height;
  let laid = at(height);
  while (laid.scene.height > box.height && height > LEAST) {
    const lower = Math.max(LEAST, height - (laid.scene.height - box.height));
    const next = at(lower);
    if (next.scene.height >= laid.scene.height) return laid;
    height = lower;
    laid = next;
  }
  return laid;
}
