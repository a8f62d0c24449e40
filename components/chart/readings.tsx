import type { ReactNode } from 'react';
import { ErrorBar, Scatter } from 'recharts';
import type { PlotScene } from '../../lib/layout/scene';
import type { SceneReading } from '../../lib/layout/scene-reading';
import { BoundCap } from './bound-cap';
import { classes, placeClasses } from './classes';
import { usePaint } from './paint';
import { FormDot } from './plot-mark';

/** Half of what the ends of a range reach across it, and those of a period, in px. */
const RANGE_END = 4;
const PERIOD_END = 2;

/** The dot of a reading in the form of its nature, and the arrow of its bound; its place in px. */
function ReadingShape({
  reading,
  cx,
  cy,
}: {
  readonly reading: SceneReading;
  readonly cx: number;
  readonly cy: number;
}) {
  const { scale } = usePaint();
  return (
    <>
      <BoundCap cap={reading.cap} x={cx} y={cy} scale={scale} />
      {reading.dot === undefined ? null : <FormDot dot={reading.dot} tone="context" cx={cx} cy={cy} />}
    </>
  );
}

type ShapeProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: Placed;
};

/** A reading beside where it stands, which is in px once Recharts has placed it. */
type Placed = { readonly x: number; readonly y: number; readonly reading: SceneReading };

/** How far a stretch reaches to both sides of where its reading stands; nothing where it has none. */
const reachOf = (at: number, stretch: readonly [number, number] | undefined): [number, number] | undefined =>
  stretch === undefined ? undefined : [at - stretch[0], stretch[1] - at];

const NoShape = () => <></>;

/** Readings that no line shows, of one line: their periods, their ranges, and their dots over these. */
function ReadingsOf({ readings }: { readonly readings: readonly SceneReading[] }): ReactNode {
  const placed = readings.map((reading): Placed => ({ x: reading.x, y: reading.y, reading }));
  const [first] = placed;
  if (first === undefined) return null;
  const common = { data: placed, dataKey: 'y', isAnimationActive: false, zIndex: 0 } as const;
  const bar = { isAnimationActive: false, zIndex: 0 } as const;
  const className = placeClasses(first.reading);
  return (
    <>
      <Scatter {...common} className={className} shape={NoShape}>
        <g className={classes.interval.outer}>
          <ErrorBar
            {...bar}
            dataKey={({ reading: { y, range } }: Placed) => reachOf(y, range)}
            direction="y"
            width={RANGE_END}
          />
          <ErrorBar
            {...bar}
            dataKey={({ reading: { x, span } }: Placed) => reachOf(x, span)}
            direction="x"
            width={PERIOD_END}
          />
        </g>
      </Scatter>
      <Scatter
        {...common}
        className={className}
        shape={({ cx = 0, cy = 0, payload: { reading } = first }: ShapeProps) => (
          <ReadingShape reading={reading} cx={cx} cy={cy} />
        )}
      />
    </>
  );
}

/** The readings of a plot that no line shows, the ranks of their lines apart. */
export function Readings({ plot: { readings } }: { readonly plot: PlotScene }): ReactNode {
  const ranks = [...new Set(readings.map(({ rank }) => rank))];
  return ranks.map((rank) => (
    <ReadingsOf key={rank ?? 'only'} readings={readings.filter((reading) => reading.rank === rank)} />
  ));
}
