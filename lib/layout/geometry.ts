/** A rectangle in px, from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A straight stroke in px. */
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** A coordinate with at most one decimal: more can't be seen, and weighs. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A box grown by a margin on all sides. */
export function grow(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** Whether two boxes share an area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly inside another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a stroke runs through a box (Liang–Barsky clipping). Asked a million times for a drawing, it makes nothing. */
export function crosses({ x1, y1, x2, y2 }: Stroke, { x, y, width, height }: Box): boolean {
  const right = x + width;
  const bottom = y + height;
  if ((x1 < x && x2 < x) || (x1 > right && x2 > right) || (y1 < y && y2 < y) || (y1 > bottom && y2 > bottom))
    return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    enter = Math.max(enter, ((dx > 0 ? x : right) - x1) / dx);
    leave = Math.min(leave, ((dx > 0 ? right : x) - x1) / dx);
  }
  if (dy !== 0) {
    enter = Math.max(enter, ((dy > 0 ? y : bottom) - y1) / dy);
    leave = Math.min(leave, ((dy > 0 ? bottom : y) - y1) / dy);
  }
  return enter < leave;
}

/** A stroke without its first px. */
export function beyond({ x1, y1, x2, y2 }: Stroke, distance: number): Stroke {
  const share = Math.min(1, distance / Math.max(distance, Math.hypot(x2 - x1, y2 - y1)));
  return { x1: x1 + (x2 - x1) * share, y1: y1 + (y2 - y1) * share, x2, y2 };
}

/** The strokes between neighbouring points. */
export function toStrokes(points: readonly { readonly x: number; readonly y: number }[]): readonly Stroke[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined ? [] : [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
  });
}
