import type { MarkView } from '../kinds/drawing';
import type { ChangeView } from '../kinds/length-drawing';
import { middleOf } from '../kinds/time-place';
import { outlineOf } from './line';
import type { SceneLine } from './scene';
import { bandOf } from './time-mark';

type Point = ChangeView['points'][number];
type Run = Pick<SceneLine, 'outline' | 'points'> & { readonly tone: MarkView['tone'] };

/** The heights at which a line meets a number: of a range without a value, both its ends. */
function heightsOf({ mark }: Point): readonly number[] {
  const band = bandOf(mark);
  return band === undefined ? [mark.value] : [band.low, band.high];
}

/** Lines from one number to the next: dashed to what is set, dotted to what is expected, to both ends of a range. */
function toRuns(from: Point, to: Point): readonly Run[] {
  const [begins, ends] = [heightsOf(from), heightsOf(to)];
  const outline = outlineOf(to.mark) ?? outlineOf(from.mark);
  return Array.from({ length: Math.max(begins.length, ends.length) }, (_, at) => ({
    ...(outline === undefined ? {} : { outline }),
    tone: to.mark.tone,
    points: [
      { x: middleOf(from), y: begins[at] ?? begins[0] },
      { x: middleOf(to), y: ends[at] ?? ends[0] },
    ],
  }));
}

/** Runs in which one goes on where the one before ends, alike, as one. */
function joinRuns(runs: readonly (readonly Run[])[]): readonly Run[] {
  const joined: Run[] = [];
  for (const [next, ...others] of runs) {
    if (next === undefined) continue;
    const last = joined.at(-1);
    const [begin, ...rest] = next.points;
    const end = last?.points.at(-1);
    const goesOn = others.length === 0 && end?.x === begin?.x && end?.y === begin?.y && last?.outline === next.outline;
    if (last === undefined || !goesOn) joined.push(next, ...others);
    else joined.splice(-1, 1, { ...last, tone: next.tone, points: [...last.points, ...rest] });
  }
  return joined;
}

/** The lines of a change, from each number to the next. */
export function toLines({ name, points }: ChangeView): readonly SceneLine[] {
  const key = `change-${points.at(-1)?.mark.key ?? name}`;
  const runs = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [toRuns(from, to)];
  });
  return joinRuns(runs).map((run, index) => ({
    ...{ key: index === 0 ? key : `${key}-${index + 1}`, name, shape: 'linear', look: 'change', dots: false },
    ...run,
  }));
}
