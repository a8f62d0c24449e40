import type { SceneBand, ScenePoint } from './scene-reading';

/** More points than this to a px are thinned. */
const MOST_TO_PX = 2;

/** Whether so many points on a plot of this width in px are more than anybody can see. */
export function isDense(count: number, width: number): boolean {
  return count > width * MOST_TO_PX;
}

type Placed = { readonly x: number };

/** Neighbours that fall on one px. */
function toColumns<Any extends Placed>(
  points: readonly Any[],
  toX: (x: number) => number,
): readonly (readonly Any[])[] {
  const columns: Any[][] = [];
  let at = Number.NaN;
  for (const point of points) {
    const px = Math.round(toX(point.x));
    if (px === at) columns.at(-1)?.push(point);
    else columns.push([point]);
    at = px;
  }
  return columns;
}

/** Of the points of one px the first, the lowest, the highest and the last, in their order; a gap at either end stays. */
function thinColumn(column: readonly ScenePoint[]): readonly ScenePoint[] {
  const kept = new Set([column[0], column.at(-1)]);
  let [low, high] = [column[0], column[0]];
  for (const point of column) {
    if (point.y === undefined) continue;
    if (low?.y === undefined || point.y < low.y) low = point;
    if (high?.y === undefined || point.y > high.y) high = point;
  }
  kept.add(low);
  kept.add(high);
  return column.filter((point) => kept.has(point));
}

/**
 * The points of a line that show at this scale: of each px the first, the lowest, the highest and the last, so that the
 * line looks as all of them would make it, and no extreme is lost.
 * @param toX from data space to px.
 */
export function thinPoints(points: readonly ScenePoint[], toX: (x: number) => number): readonly ScenePoint[] {
  return toColumns(points, toX).flatMap(thinColumn);
}

/** The same of a band: of each px the lowest of its low ends and the highest of its high ends. */
export function thinBand(points: SceneBand['points'], toX: (x: number) => number): SceneBand['points'] {
  return toColumns(points, toX).flatMap((column): SceneBand['points'] => {
    const ranges = column.flatMap(({ range }) => (range === undefined ? [] : [range]));
    const [first] = column;
    if (first === undefined) return [];
    if (ranges.length === 0) return [first];
    const low = ranges.reduce((least, [one]) => Math.min(least, one), Number.POSITIVE_INFINITY);
    const high = ranges.reduce((most, [, one]) => Math.max(most, one), Number.NEGATIVE_INFINITY);
    return [{ x: first.x, range: [low, high] }];
  });
}
