import type { ReactNode } from 'react';
import { ErrorBar, ReferenceArea, ReferenceLine, Scatter } from 'recharts';
import { round } from '../../lib/layout/geometry';
import { RANGE } from '../../lib/layout/mark-size';
import type { SceneInterval, SceneMark } from '../../lib/layout/scene';
import { classes } from './classes';
import { FormBar, type Sides } from './form-bar';
import { usePaint } from './paint';

/** Half of what a date's span, the ends of a bare range (in a row, upright) and of an outer interval reach across it, in px; the first two grow with the scale. */
const SPAN = 6;
const RANGE_END = 6.5;
const UPRIGHT_END = 7;
const OUTER_END = 4;

type Props = {
  readonly mark: Pick<SceneMark, 'x' | 'y' | 'tone'>;
  readonly interval: SceneInterval;
  /** Whether the scale of the mark's numbers is the vertical one. */
  readonly upright: boolean;
  /** Whether it crosses a bar: then paper surrounds it. */
  readonly onInk?: boolean;
};

const NoShape = () => <></>;

/** The two ends of an interval, joined by a thin stroke. */
function Whisker({ mark, interval, upright, onInk = false, half }: Props & { readonly half: number }): ReactNode {
  const value = upright ? mark.y : mark.x;
  const reach = [value - interval.low, interval.high - value];
  const names = onInk ? [classes.under, classes.interval.outer] : [classes.interval.outer];
  return names.map((name) => (
    <Scatter key={name} data={[mark]} shape={NoShape} isAnimationActive={false} zIndex={0}>
      <g className={name}>
        <ErrorBar
          dataKey={() => reach}
          direction={upright ? 'y' : 'x'}
          width={half}
          isAnimationActive={false}
          zIndex={0}
        />
      </g>
    </Scatter>
  ));
}

const endsOf = ({ mark, interval, upright }: Props) =>
  [interval.low, interval.high].map((at) => (upright ? { x: mark.x, y: at } : { x: at, y: mark.y }));

/** A thick band from low to high around a value. */
function Band(props: Props): ReactNode {
  const [from = props.mark, to = props.mark] = endsOf(props);
  return <ReferenceLine segment={[from, to]} className={classes.interval.inner} ifOverflow="visible" zIndex={0} />;
}

/** Two ends in px, as Recharts gives them to the shape of a line. */
type Ends = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** What a straight stroke covers when it is this much wider on either side, in px. */
function widen({ x1, y1, x2, y2 }: Ends, half: number): Sides {
  const isUpright = x1 === x2;
  const [dx, dy] = isUpright ? [half, 0] : [0, half];
  const [x, y] = [Math.min(x1, x2) - dx, Math.min(y1, y2) - dy];
  return { x, y, width: Math.abs(x2 - x1) + 2 * dx, height: Math.abs(y2 - y1) + 2 * dy };
}

type RangeOf = Extract<SceneInterval, { readonly look: 'range' }>;

/** The strokes that mark the two ends of a bare range, across it. */
function endStrokes({ x1, y1, x2, y2 }: Ends, upright: boolean, half: number): string {
  const [first, last] = [
    [x1, y1],
    [x2, y2],
  ].map(([x = 0, y = 0]) =>
    upright ? `M${round(x - half)} ${round(y)}h${2 * half}` : `M${round(x)} ${round(y - half)}v${2 * half}`,
  );
  return `${first}${last}`;
}

/** A bare range in the form of its nature, its ends marked. */
function Range({ interval, ...props }: Props & { readonly interval: RangeOf }): ReactNode {
  const { scale } = usePaint();
  const { mark, upright } = props;
  const [from = mark, to = mark] = endsOf({ ...props, interval });
  const half = upright ? UPRIGHT_END : round(RANGE_END * scale);
  return (
    <ReferenceLine
      segment={[from, to]}
      shape={(ends: Ends) => (
        <>
          <FormBar {...widen(ends, RANGE * scale)} form={interval.form} tone={mark.tone} />
          <path className={classes.interval.outer} d={endStrokes(ends, upright, half)} />
        </>
      )}
      ifOverflow="visible"
      zIndex={0}
    />
  );
}

/** An interval of a mark, in its look. */
export function MarkInterval({ interval, ...props }: Props): ReactNode {
  const { scale } = usePaint();
  const { mark } = props;
  switch (interval.look) {
    case 'span': {
      const half = SPAN * scale;
      return (
        <ReferenceArea
          {...{ x1: interval.low, x2: interval.high, y1: mark.y - half, y2: mark.y + half }}
          className={interval.soft === true ? `${classes.interval.span} ${classes.soft}` : classes.interval.span}
          ifOverflow="visible"
          zIndex={0}
        />
      );
    }
    case 'outer':
      return <Whisker {...props} interval={interval} half={OUTER_END} />;
    case 'inner':
      return <Band {...props} interval={interval} />;
    case 'range':
      return <Range {...props} interval={interval} />;
  }
}
