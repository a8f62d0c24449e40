import type { ReactNode } from 'react';
import { Dot, ReferenceDot, ReferenceLine } from 'recharts';
import { round } from '../../lib/layout/geometry';
import { HIT } from '../../lib/layout/mark-size';
import type { SceneMark } from '../../lib/layout/scene';
import { BoundCap } from './bound-cap';
import { classes, formClasses, hatchOf } from './classes';
import { MarkInterval } from './mark-interval';
import { usePaint } from './paint';

type LinkProps = {
  readonly mark: Pick<SceneMark, 'key' | 'href' | 'title' | 'tone' | 'again'>;
  readonly children: ReactNode;
};

/** A mark leads to its figure's page and says what it is. */
export function MarkLink({ mark: { key, href, title, tone, again }, children }: LinkProps): ReactNode {
  const silent = again === undefined ? {} : ({ tabIndex: -1, 'aria-hidden': true } as const);
  return (
    <a href={href} aria-label={title} {...silent} className={`${classes.mark} ${classes.tone[tone]}`} data-mark={key}>
      <title>{title}</title>
      {children}
    </a>
  );
}

type DotProps = {
  readonly dot: NonNullable<SceneMark['dot']>;
  readonly tone: SceneMark['tone'];
  readonly cx: number;
  readonly cy: number;
};

/** The dot of a mark in its form, never told apart by colour alone; its place in px. */
export function FormDot({ dot: { form, radius }, tone, cx, cy }: DotProps): ReactNode {
  const { id } = usePaint();
  const place = { cx: round(cx), cy: round(cy), r: round(radius) };
  return formClasses(form, 'dot').map((name, index) => (
    <Dot key={name} {...place} className={name} {...(index === 0 ? {} : { fill: `url(#${id(hatchOf(tone))})` })} />
  ));
}

/** What the pointer finds a mark by, the cap of its bound, and its dot; its place in px. */
function MarkShape({
  mark,
  cx,
  cy,
}: {
  readonly mark: SceneMark;
  readonly cx: number;
  readonly cy: number;
}): ReactNode {
  const { scale } = usePaint();
  const { dot, cap, tone, intervals } = mark;
  const { left, right, up, down } = mark.hit ?? { left: HIT, right: HIT, up: HIT, down: HIT };
  return (
    <>
      <rect
        x={round(cx - left)}
        y={round(cy - up)}
        width={round(left + right)}
        height={round(up + down)}
        className={classes.hit}
      />
      <BoundCap cap={cap} x={cx} y={cy} scale={scale} onInk={intervals.length > 0} />
      {dot === undefined ? null : <FormDot dot={dot} tone={tone} cx={cx} cy={cy} />}
    </>
  );
}

/** The time that a number covers, through its dot. */
function MarkTime({ mark: { time, y } }: { readonly mark: SceneMark }): ReactNode {
  if (time === undefined) return null;
  const [from, to] = time;
  return (
    <ReferenceLine
      segment={[
        { x: from, y },
        { x: to, y },
      ]}
      className={classes.time}
      ifOverflow="visible"
      zIndex={0}
    />
  );
}

type Props = {
  readonly mark: SceneMark;
  /** Whether the scale of the mark's numbers is the vertical one. */
  readonly upright: boolean;
};

/** A mark on its scales: its intervals, the widest at the back, and its dot. */
export function PlotMark({ mark, upright }: Props): ReactNode {
  return (
    <MarkLink mark={mark}>
      <MarkTime mark={mark} />
      {mark.intervals.toReversed().map((interval) => (
        <MarkInterval
          key={`${interval.look} ${interval.low} ${interval.high}`}
          mark={mark}
          interval={interval}
          upright={upright}
        />
      ))}
      <ReferenceDot
        x={mark.x}
        y={mark.y}
        shape={({ cx = 0, cy = 0 }) => <MarkShape mark={mark} cx={Number(cx)} cy={Number(cy)} />}
        ifOverflow="visible"
        zIndex={0}
      />
    </MarkLink>
  );
}
