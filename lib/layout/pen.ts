import type { Frame } from './frame';
import type { Measure } from './measure';

/** What a drawing is laid out with: its frame, and the width of a text in px. */
export type Pen = { readonly frame: Frame; readonly measure: Measure };
