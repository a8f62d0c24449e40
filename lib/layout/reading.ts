import type { LineView, ReadingView } from '../kinds/plot';
import { formOf } from '../words/natures';
import { type Box, grow } from './geometry';
import { isBanded, isTied } from './line';
import { ARROW, READING } from './mark-size';
import { capOf } from './scene-mark';
import type { SceneReading } from './scene-reading';
import type { Scales } from './time-mark';

/** The radius of a reading that stands alone, and of one that is all of its series, in px before the frame's scale. */
const ALONE = 3;
const ONLY = 4.5;

/** The least that a period must reach to be drawn, and the room between two arrows, in px before the frame's scale. */
const SHORTEST = 14;
const ROOM = 16;

/** More than this are thinned to the highest and the lowest on each px. */
const MANY = 400;

/** Whether a bound says that a number goes on past what is drawn. */
const goesOn = ({ bound }: ReadingView) => bound !== 'stated' && bound !== 'about' && bound !== 'between';

/** What no line or band shows of a reading. */
type Shown = { readonly reading: ReadingView; readonly dot: boolean; readonly range: boolean; readonly cap: boolean };

/** Whether a reading of a run has no neighbour that a line joins it to. */
export function isAlone(run: readonly ReadingView[], index: number): boolean {
  const reading = run[index];
  return reading?.y !== undefined && !isTied(run[index - 1], reading) && !isTied(reading, run[index + 1]);
}

function findShown({ runs }: LineView): readonly Shown[] {
  return runs.flatMap((run) =>
    run.flatMap((reading, index): Shown[] => {
      const [before, after] = [run[index - 1], run[index + 1]];
      const dot = isAlone(run, index);
      const range = reading.range !== undefined && !isBanded(before, reading) && !isBanded(reading, after);
      const cap = reading.y !== undefined && goesOn(reading);
      return dot || range || cap ? [{ reading, dot, range, cap }] : [];
    }),
  );
}

/** Arrows that have room beside one another; the last always has. */
function keepArrows(shown: readonly Shown[], toX: (x: number) => number, scale: number): readonly Shown[] {
  const last = shown.findLast(({ cap }) => cap);
  let end = last === undefined ? Number.POSITIVE_INFINITY : toX(last.reading.x);
  return shown
    .toReversed()
    .flatMap((one): Shown[] => {
      if (!one.cap) return [one];
      const px = toX(one.reading.x);
      const hasRoom = one === last || end - px >= ROOM * scale;
      if (hasRoom) end = px;
      if (hasRoom) return [one];
      return one.dot || one.range ? [{ ...one, cap: false }] : [];
    })
    .toReversed();
}

/** Of more readings than can be seen those that are the lowest or the highest on their px. */
function thin(shown: readonly Shown[], toX: (x: number) => number): readonly Shown[] {
  if (shown.length <= MANY) return shown;
  const ends = new Map<number, { low: Shown; high: Shown }>();
  const heightOf = ({ reading }: Shown) => reading.y ?? reading.range?.[0] ?? 0;
  for (const one of shown) {
    const px = Math.round(toX(one.reading.x));
    const known = ends.get(px) ?? { low: one, high: one };
    ends.set(px, {
      low: heightOf(one) < heightOf(known.low) ? one : known.low,
      high: heightOf(one) > heightOf(known.high) ? one : known.high,
    });
  }
  return shown.filter((one) => {
    const known = ends.get(Math.round(toX(one.reading.x)));
    return one === known?.low || one === known?.high;
  });
}

/** The readings of a line that its strokes and its band don’t show: alone between gaps, bare ranges, and those with an arrow. */
export function toSceneReadings(line: LineView, { x: toX }: Scales, scale: number): readonly SceneReading[] {
  const { key, name, rank } = line;
  const only = line.runs.flat().length === 1;
  return keepArrows(thin(findShown(line), toX), toX, scale).map(({ reading, dot, range, cap }): SceneReading => {
    const { x, y, span, nature, bound } = reading;
    const end = cap ? capOf(bound, true) : undefined;
    const isSpan = dot && span !== undefined && toX(span[1]) - toX(span[0]) >= SHORTEST * scale;
    const radius = dot ? (only ? ONLY : ALONE) * scale : READING + 0.6;
    return {
      printed: { name, number: '' },
      key: `${key}-${x}`,
      x,
      y: y ?? reading.range?.[0] ?? 0,
      ...(rank === undefined ? {} : { rank }),
      ...(y === undefined ? {} : { dot: { form: formOf(nature), radius } }),
      ...(end === undefined ? {} : { cap: end }),
      ...(range && reading.range !== undefined ? { range: reading.range } : {}),
      ...(isSpan ? { span } : {}),
    };
  });
}

/** What a reading covers in px, its range and its arrow included: labels keep off it. */
export function readingBox({ x, y, dot, cap, range, span }: SceneReading, scales: Scales, scale: number): Box {
  const [middle, level] = [scales.x(x), scales.y(y)];
  const r = dot?.radius ?? 2;
  const [left, right] = span === undefined ? [middle - r, middle + r] : [scales.x(span[0]), scales.x(span[1])];
  const top = Math.min(level - (cap === 'up' ? ARROW * scale : r), range === undefined ? level : scales.y(range[1]));
  const bottom = Math.max(
    level + (cap === 'down' ? ARROW * scale : r),
    range === undefined ? level : scales.y(range[0]),
  );
  return grow({ x: left, y: top, width: right - left, height: bottom - top }, 1);
}
