import type { Frame } from '../../../lib/layout/frame';
import type { Measure } from '../../../lib/layout/measure';
import type { Pen } from '../../../lib/layout/pen';

/** A measure that any reader can do in his head: every letter is half its size wide. */
export const halfMeasure: Measure = (text, { size }) => text.length * size * 0.5;

/** A pen for a frame of this width. */
export function makePen(name: Frame['name'], width: number, scale = 1): Pen {
  return { frame: { name, width, scale }, measure: halfMeasure };
}
