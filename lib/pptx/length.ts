/*
 * Slides are laid out in px of a 1280 × 720 slide, as the web deck is. PowerPoint's own units are written only here.
 */

/** A place on a slide in px, from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The slide's size in px: 16:9. */
export const SLIDE: Box = { x: 0, y: 0, width: 1280, height: 720 };

/** The margin left and right, and the width between them, in px. */
export const MARGIN = 56;
export const MEASURE = SLIDE.width - 2 * MARGIN;

/** The smallest text on a slide in px: 13.5 pt. */
export const SMALLEST = 18;

/** px as EMU, of which 914,400 make an inch. */
export function toEmu(px: number): number {
  return Math.round(px * 9525);
}

/** px as hundredths of a point, the unit of font sizes. */
export function toFontSize(px: number): number {
  return Math.round(px * 75);
}
