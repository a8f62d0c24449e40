import type { ReactNode } from 'react';
import { Dot, ErrorBar, ReferenceArea, ReferenceLine, Scatter } from 'recharts';
import { round } from '../../lib/layout/geometry';
import type { SceneMark } from '../../lib/layout/scene';
import { BoundCap } from './bound-cap';
import { classes, formClasses, hatchOf } from './classes';
import { usePaint } from './paint';

/** Half the height of a date's span, of the ends of a bare range and of an outer interval's ends, in px; the first two grow with the scale. */
const SPAN = 6;
const RANGE_END = 6.5;
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

const NoShape = () => <></>;

/** The two ends of an interval, joined by a thin stroke. */
function Whisker({ mark, interval, half }: { mark: SceneMark; interval: Interval; half: number }): ReactNode {
  const reach = [mark.x - interval.low, interval.high - mark.x];
  return (
    <Scatter data={[mark]} shape={NoShape} isAnimationActive={false} zIndex={0}>
      <ErrorBar
        dataKey={() => reach}
        direction="x"
        width={half}
        className={classes.interval.outer}
        isAnimationActive={false}
        zIndex={0}
      />
    </Scatter>
  );
}

/** An interval of a mark in a row, in its look. */
function RowInterval({ mark, interval }: { mark: SceneMark; interval: Interval }): ReactNode {
  const { scale } = usePaint();
  const { low, high, look, ends } = interval;
  switch (look) {
    case 'span': {
      const half = SPAN * scale;
      return (
        <ReferenceArea
          {...{ x1: low, x2: high, y1: mark.y - half, y2: mark.y + half }}
          className={classes.interval.span}
          ifOverflow="visible"
          zIndex={0}
        />
      );
    }
    case 'outer':
      return <Whisker mark={mark} interval={interval} half={OUTER_END} />;
    case 'inner': {
      const segment = [low, high].map((x) => ({ x, y: mark.y }));
      const [from = mark, to = mark] = segment;
      return (
        <>
          <ReferenceLine segment={[from, to]} className={classes.interval.inner} ifOverflow="visible" zIndex={0} />
          {ends ? <Whisker mark={mark} interval={interval} half={round(RANGE_END * scale)} /> : null}
        </>
      );
    }
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

/** A mark in a row: its intervals, the widest at the back, and its dot. */
export function RowMark({ mark }: { readonly mark: SceneMark }): ReactNode {
  return (
    <MarkLink mark={mark}>
      {mark.intervals.toReversed().map((interval) => (
        <RowInterval key={`${interval.look} ${interval.low} ${interval.high}`} mark={mark} interval={interval} />
      ))}
      <Scatter data={[mark]} shape={MarkShape} isAnimationActive={false} zIndex={0} />
    </MarkLink>
  );
}
