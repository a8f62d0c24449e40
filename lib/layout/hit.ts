import { HIT } from './mark-size';
import type { Scales } from './time-mark';

/** How far from a mark's middle the pointer still finds it, in px each way. */
export type Hit = { readonly left: number; readonly right: number; readonly up: number; readonly down: number };

/** A place in px. */
type Place = { readonly x: number; readonly y: number };

const WHOLE: Hit = { left: HIT, right: HIT, up: HIT, down: HIT };

/** What is left of a mark's reach beside another: up to the middle between the two, along the way on which they are further apart. */
function besideOne(hit: Hit, own: Place, other: Place): Hit {
  const [dx, dy] = [other.x - own.x, other.y - own.y];
  if (Math.abs(dx) >= 2 * HIT || Math.abs(dy) >= 2 * HIT || (dx === 0 && dy === 0)) return hit;
  const half = Math.max(Math.abs(dx), Math.abs(dy)) / 2;
  if (Math.abs(dx) >= Math.abs(dy))
    return dx > 0 ? { ...hit, right: Math.min(hit.right, half) } : { ...hit, left: Math.min(hit.left, half) };
  return dy > 0 ? { ...hit, down: Math.min(hit.down, half) } : { ...hit, up: Math.min(hit.up, half) };
}

/** Marks of a plot with the reach of each where others stand close, so that none covers another's link. */
export function shareHits<Mark extends Place>(
  marks: readonly Mark[],
  { x, y }: Pick<Scales, 'x' | 'y'>,
): readonly (Mark & { readonly hit?: Hit })[] {
  const places = marks.map((mark) => ({ x: x(mark.x), y: y(mark.y) }));
  return marks.map((mark, index) => {
    const own = places[index] ?? mark;
    const hit = places.reduce((left, other, at) => (at === index ? left : besideOne(left, own, other)), WHOLE);
    return hit === WHOLE ? mark : { ...mark, hit };
  });
}
