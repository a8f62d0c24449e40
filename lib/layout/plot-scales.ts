import type { Axis } from '../kinds/drawing';
import type { LineView } from '../kinds/plot';
import { middleOf } from '../kinds/time-place';
import { zeroNote } from './axis';
import { capReach, type Reach } from './cap';
import { TICKS } from './mark-size';
import { isAlone } from './reading';
import { startWithRoom, toPixels } from './scale';
import { capOf } from './scene-mark';
import { LINE } from './text';
import { reachOf, type Scales } from './time-mark';
import type { TimePlot } from './time-plot';

/** The air over a plot, for labels, in px before the frame's scale. */
const OVER = 20;

/** How far the dot of a reading that stands alone reaches, in px before the frame's scale. */
const DOT = 5;

/** A place in data space, and how far what stands there reaches around it in px. */
type Standing = { readonly x: number; readonly y: number; readonly reach: Reach };

/** The readings of a line that stand alone or have an arrow; within a run a dot is no wider than the line. */
function standingReadings({ runs }: LineView, scale: number): readonly Standing[] {
  return runs.flatMap((run) =>
    run.flatMap((reading, index): readonly Standing[] => {
      const { x, y, bound } = reading;
      const { up, down } = capReach(capOf(bound, true));
      if (y === undefined || (!isAlone(run, index) && up === 0 && down === 0)) return [];
      const reach = { left: DOT, right: DOT, up: Math.max(DOT, up), down: Math.max(DOT, down) };
      const scaled = {
        ...{ left: reach.left * scale, right: reach.right * scale, up: reach.up * scale, down: reach.down * scale },
      };
      return [{ x, y, reach: scaled }];
    }),
  );
}

function findStanding({ points, levels, series }: TimePlot, scale: number): readonly Standing[] {
  const marks = [...points, ...levels.filter(({ open }) => !open)];
  return [
    ...marks.map((point) => ({ x: middleOf(point), y: point.mark.value, reach: reachOf(point, scale) })),
    ...series.flatMap((line) => standingReadings(line, scale)),
  ];
}

const shareOf = (value: number, { from, to }: Axis) => (value - from) / (to - from);

/**
 * The scales of a plot and the area that they fill: over it is air for labels, under it stand the ticks; marks at its ends
 * stay in the plot.
 */
export function toScales(given: TimePlot, scale: number): Scales {
  const { x, y, box, gutter } = given;
  const reaching = findStanding(given, scale).map((one) => ({
    across: shareOf(one.x, x),
    up: shareOf(one.y, y),
    reach: one.reach,
  }));
  const lefts = reaching.map(({ across, reach }) => ({ share: across, reach: reach.left }));
  const rights = reaching.map(({ across, reach }) => ({ share: 1 - across, reach: reach.right }));
  const ups = reaching.map(({ up, reach }) => ({ share: 1 - up, reach: reach.up }));
  const foot = TICKS + (zeroNote(y) === undefined ? 0 : LINE);
  const [right, bottom] = [box.x + box.width, box.y + box.height - foot * scale];
  const left = startWithRoom(lefts, box.x, box.x + gutter, right);
  // From the right, scales run the other way.
  const end = -startWithRoom(rights, -right, -right, -left);
  const top = startWithRoom(ups, box.y + 2, box.y + OVER * scale, bottom);
  const inner = { x: left, y: top, width: end - left, height: bottom - top };
  return {
    inner,
    x: toPixels({ from: x.from, to: x.to, start: inner.x, end: inner.x + inner.width }),
    y: toPixels({ from: y.from, to: y.to, start: inner.y + inner.height, end: inner.y }),
  };
}
