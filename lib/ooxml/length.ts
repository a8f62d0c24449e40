/*
 * Whoever lays out a slide counts in px. Office's own units are written only here.
 */

/** A size in px. */
export type Size = { readonly width: number; readonly height: number };

/** A rectangle in px, from the top left corner of its slide or its chart. */
export type Rect = Size & { readonly x: number; readonly y: number };

/** The size of text in px where nothing else is said: 13.5 pt. */
export const TEXT_SIZE = 18;

/** px as EMU, of which 914,400 make an inch. */
export function toEmu(px: number): number {
  return Math.round(px * 9525);
}

/** px as hundredths of a point, the unit of font sizes. */
export function toFontSize(px: number): number {
  return Math.round(px * 75);
}
