import { type Stroke, toStrokes } from './geometry';
import type { Ink, Point } from './ink';
import type { SceneLine, SceneRule } from './scene';
import type { Scales } from './time-mark';

/** A line's points in px, the corners of steps included. A gap ends a run. */
export function toRuns({ points, shape }: SceneLine, { x, y }: Scales): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (point.y === undefined) runs.push([]);
    else if (shape === 'step' && before !== undefined) run?.push({ x: x(point.x), y: before.y });
    if (point.y !== undefined) run?.push({ x: x(point.x), y: y(point.y) });
  }
  return runs;
}

/** The strokes of a rule, which labels keep off: of one between two points, all but its beginning, where its pin stands. */
export function toRuleStrokes({ segment }: SceneRule, { x, y }: Scales): readonly Stroke[] {
  if (segment === undefined) return [];
  const [from, to] = segment;
  return [{ x1: x(from.x), y1: y(from.y) + 8, x2: x(to.x), y2: y(to.y) }];
}

/** The strokes of ink under the marks, such as the frame of what is enlarged. */
export function toInkStrokes(ink: Ink): readonly Stroke[] {
  if (ink.kind !== 'stroke') return [];
  return ink.paths.flatMap((path) => toStrokes(ink.closed === true ? [...path, ...path.slice(0, 1)] : path));
}
