import type { ReactNode } from 'react';
import { Dot, ErrorBar, ReferenceArea, ReferenceLine, Scatter } from 'recharts';
import { round } from '../../lib/layout/geometry';
import type { SceneMark } from '../../lib/layout/scene';
import { BoundCap } from './bound-cap';
import { classes, formClasses, hatchOf } from './classes';
import { usePaint } from './paint';

/** Half of what a date's span, the ends of a bare range (in a row, upright) and of an outer interval reach across it, in px; the first two grow with the scale. */
const SPAN = 6;
const RANGE_END = 6.5;
const UPRIGHT_END = 7;
const OUTER_END = 4;

/** Half the side of the square that the pointer finds a mark by, in px. */
const HIT = 12;

type LinkProps = { readonly mark: Pick<SceneMark, 'key' | 'href' | 'title' | 'tone'>; readonly children: ReactNode };

/** A mark leads to its figure's page and says what it is. */
export function MarkLink({ mark: { key, href, title, tone }, children }: LinkProps): ReactNode {
  return (
    <a href={href} aria-label={title} className={`${classes.mark} ${classes.tone[tone]}`} data-mark={key}>
      <title>{title}</title>
      {children}
    </a>
  );
}

type Interval = SceneMark['intervals'][number];

type IntervalProps = {
  readonly mark: SceneMark;
  readonly interval: Interval;
  /** Whether the scale of the mark's numbers is the vertical one. */
  readonly upright: boolean;
};

const NoShape = () => <></>;

/** The two ends of an interval, joined by a thin stroke. */
function Whisker({ mark, interval, upright, half }: IntervalProps & { readonly half: number }): ReactNode {
  const value = upright ? mark.y : mark.x;
  const reach = [value - interval.low, interval.high - value];
  return (
    <Scatter data={[mark]} shape={NoShape} isAnimationActive={false} zIndex={0}>
      <ErrorBar
        dataKey={() => reach}
        direction={upright ? 'y' : 'x'}
        width={half}
        className={classes.interval.outer}
        isAnimationActive={false}
        zIndex={0}
      />
    </Scatter>
  );
}

/** A thick band from low to high; of a bare range with its ends marked. */
function Band({ mark, interval, upright }: IntervalProps): ReactNode {
  const { scale } = usePaint();
  const [from, to] = [interval.low, interval.high].map((at) => (upright ? { x: mark.x, y: at } : { x: at, y: mark.y }));
  const half = upright ? UPRIGHT_END : round(RANGE_END * scale);
  return (
    <>
      <ReferenceLine
        segment={[from ?? mark, to ?? mark]}
        className={classes.interval.inner}
        ifOverflow="visible"
        zIndex={0}
      />
      {interval.ends ? <Whisker mark={mark} interval={interval} upright={upright} half={half} /> : null}
    </>
  );
}

/** An interval of a mark, in its look. */
function MarkInterval({ mark, interval, upright }: IntervalProps): ReactNode {
  const { scale } = usePaint();
  switch (interval.look) {
    case 'span': {
      const half = SPAN * scale;
      return (
        <ReferenceArea
          {...{ x1: interval.low, x2: interval.high, y1: mark.y - half, y2: mark.y + half }}
          className={classes.interval.span}
          ifOverflow="visible"
          zIndex={0}
        />
      );
    }
    case 'outer':
      return <Whisker mark={mark} interval={interval} upright={upright} half={OUTER_END} />;
    case 'inner':
      return <Band mark={mark} interval={interval} upright={upright} />;
  }
}

type ShapeProps = { readonly cx?: number | undefined; readonly cy?: number | undefined; readonly payload?: SceneMark };

/** The dot of a mark in its form, with the cap of its bound, over what the pointer finds it by. */
function MarkShape({ cx = 0, cy = 0, payload }: ShapeProps): ReactNode {
  const { scale, id } = usePaint();
  if (payload === undefined) return null;
  const { dot, cap, tone } = payload;
  const { x, y } = { x: round(cx - HIT), y: round(cy - HIT) };
  const fill = dot?.form.fill === 'hatched' ? { fill: `url(#${id(hatchOf(tone))})` } : {};
  return (
    <>
      <rect x={x} y={y} width={2 * HIT} height={2 * HIT} className={classes.hit} />
      <BoundCap cap={cap} x={cx} y={cy} scale={scale} />
      {dot === undefined
        ? null
        : formClasses(dot.form, 'dot').map((name) => (
            <Dot key={name} cx={round(cx)} cy={round(cy)} r={round(dot.radius)} className={name} {...fill} />
          ))}
    </>
  );
}

type Props = Pick<IntervalProps, 'mark' | 'upright'>;

/** A mark on its scales: its intervals, the widest at the back, and its dot. */
export function PlotMark({ mark, upright }: Props): ReactNode {
  return (
    <MarkLink mark={mark}>
      {mark.intervals.toReversed().map((interval) => (
        <MarkInterval
          key={`${interval.look} ${interval.low} ${interval.high}`}
          mark={mark}
          interval={interval}
          upright={upright}
        />
      ))}
      <Scatter data={[mark]} shape={MarkShape} isAnimationActive={false} zIndex={0} />
    </MarkLink>
  );
}
