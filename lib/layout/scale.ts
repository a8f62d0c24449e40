import { scaleLinear } from 'd3-scale';
import type { SceneScale } from './scene';

/** From data space to px on a straight scale, beyond its ends too. */
export function toPixels({
  from,
  to,
  start,
  end,
}: Pick<SceneScale, 'from' | 'to' | 'start' | 'end'>): (value: number) => number {
  return scaleLinear([from, to], [start, end]);
}

/** Something on a scale: its share of the way from the scale's start to its end, and how many px it reaches back past its place. */
export type Reaching = { readonly share: number; readonly reach: number };

/**
 * Where a scale has to start, in px, so that nothing on it reaches back over `edge`: a scale that ends at `end`, and would
 * start at `start`, starts later by what is missing.
 */
export function startWithRoom(things: readonly Reaching[], edge: number, start: number, end: number): number {
  const starts = things
    .filter(({ share, reach }) => share >= 0 && share < 1 && reach > 0)
    .map(({ share, reach }) => (edge + reach - share * end) / (1 - share));
  return Math.min(Math.max(start, ...starts), (start + end) / 2);
}
