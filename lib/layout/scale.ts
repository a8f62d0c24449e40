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
