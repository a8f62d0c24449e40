import type { ReactNode } from 'react';
import { ReferenceArea, ReferenceDot, ReferenceLine } from 'recharts';
import { round } from '../../lib/layout/geometry';
import { RADIUS } from '../../lib/layout/mark-size';
import type { SceneBar, SceneBarPart } from '../../lib/layout/scene';
import { BoundCap } from './bound-cap';
import { classes } from './classes';
import { FormBar, type Sides } from './form-bar';
import { MarkInterval } from './mark-interval';
import { usePaint } from './paint';
import { MarkLink } from './plot-mark';

/** Half the height of the stroke with which a rail begins, in px before the frame's scale. */
const RAIL_START = 3;

/** What a soft end covers of the rail that leads to it, in px before the frame's scale. */
const SOFT = RADIUS + 13;

type RailEnds = { readonly x1: number; readonly y1: number; readonly x2: number };

/** A rail in px, which gives way to a soft end. */
function RailShape({ part, x1, y1, x2 }: RailEnds & { readonly part: SceneBarPart }): ReactNode {
  const { scale } = usePaint();
  const half = RAIL_START * scale;
  const end = part.cap === 'soft-across' ? Math.max(x1, x2 - SOFT * scale) : x2;
  return (
    <path
      className={classes.rail}
      d={`M${round(x1)} ${round(y1 - half)}v${round(2 * half)}m0 ${round(-half)}H${round(end)}`}
    />
  );
}

/** A rail along a whole bar, which bears its whiskers and the cap of its bound. */
function Rail({ part, bar, y }: Omit<Props, 'top'> & { readonly y: number }): ReactNode {
  return (
    <ReferenceLine
      segment={[
        { x: bar.parts[0]?.from ?? part.from, y },
        { x: part.to, y },
      ]}
      shape={(ends: RailEnds) => <RailShape {...ends} part={part} />}
      ifOverflow="visible"
      zIndex={0}
    />
  );
}

type Props = {
  readonly part: SceneBarPart;
  readonly bar: SceneBar;
  /** Where the plot's own px begin in those of the scene. */
  readonly top: number;
};

/** The end of a part: whiskers, and the cap of its bound; in the middle of its bar, or on a rail over it. */
function PartEnd({ part, bar, top }: Props): ReactNode {
  const { scale } = usePaint();
  const { to, cap, rail, intervals, tone } = part;
  const y = rail === undefined ? bar.top - top + bar.height / 2 : rail - top;
  const onInk = rail === undefined;
  return (
    <>
      {onInk ? null : <Rail part={part} bar={bar} y={y} />}
      {intervals.toReversed().map((interval) => (
        <MarkInterval
          key={`${interval.low} ${interval.high}`}
          mark={{ x: to, y, tone }}
          interval={interval}
          upright={false}
          onInk={onInk}
        />
      ))}
      {cap === undefined ? null : (
        <ReferenceDot
          x={to}
          y={y}
          shape={({ cx = 0, cy = 0 }) => (
            <BoundCap cap={cap} x={Number(cx)} y={Number(cy)} scale={scale} onInk={onInk} />
          )}
          ifOverflow="visible"
          zIndex={0}
        />
      )}
    </>
  );
}

/** A part of a bar in the form of its nature, with its end. */
export function BarPart({ part, bar, top }: Props): ReactNode {
  const { from, to, form, tone } = part;
  const y = bar.top - top;
  return (
    <MarkLink mark={part}>
      <ReferenceArea
        {...{ x1: from, x2: to, y1: y, y2: y + bar.height }}
        shape={(sides: Sides) => <FormBar {...sides} form={form} tone={tone} />}
        ifOverflow="visible"
        zIndex={0}
      />
      <PartEnd part={part} bar={bar} top={top} />
    </MarkLink>
  );
}
