import type { ReactNode } from 'react';
import { Curve, Dot, Rectangle } from 'recharts';
import { round } from '../../lib/layout/geometry';
import type { Tone } from '../../lib/layout/ink';
import type { SceneMark } from '../../lib/layout/scene';
import type { MarkForm } from '../../lib/words/natures';
import { BoundCap } from './bound-cap';
import { classes, formClasses, hatchOf } from './classes';
import { usePaint } from './paint';

type Linked = { readonly key: string; readonly href: string; readonly title: string; readonly tone: Tone };

/** What is drawn of a figure leads to its page and says what it is. */
export function MarkLink({ mark, children }: { readonly mark: Linked; readonly children: ReactNode }): ReactNode {
  return (
    <a
      href={mark.href}
      aria-label={mark.title}
      className={`${classes.mark} ${classes.tone[mark.tone]}`}
      data-mark={mark.key}
    >
      <title>{mark.title}</title>
      {children}
    </a>
  );
}

/** What the pointer and a finger find of a mark: 24 px wide and high. */
export function HitArea({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return <rect x={round(x - 12)} y={round(y - 12)} width={24} height={24} className={classes.hit} />;
}

type DotProps = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly form: MarkForm;
  readonly tone: Tone;
};

/** The dot of a mark, in the form of its nature: never told apart by colour alone. */
export function FormDot({ x, y, radius, form, tone }: DotProps): ReactNode {
  const { id } = usePaint();
  return formClasses(form, 'dot').map((className, index) => (
    <Dot
      key={className}
      className={className}
      cx={round(x)}
      cy={round(y)}
      r={round(radius)}
      {...(index === 0 ? {} : { fill: `url(#${id(hatchOf(tone))})` })}
    />
  ));
}

type IntervalProps = {
  readonly interval: SceneMark['intervals'][number];
  /** Where the mark stands across the scale of its numbers, in px. */
  readonly across: number;
  readonly toPx: (value: number) => number;
  readonly upright: boolean;
};

type Point = { readonly x: number; readonly y: number };

/** Strokes one after the other, each from point to point, as one of Recharts' curves. */
function Strokes({
  paths,
  className,
}: {
  readonly paths: readonly (readonly Point[])[];
  readonly className: string;
}): ReactNode {
  const points = paths.flatMap((path) => [...path, { x: null, y: null }]);
  return <Curve className={className} points={points} />;
}

/** Half of what an interval's ends reach across it, in px. */
function halfEnd(look: 'inner' | 'outer', upright: boolean, scale: number): number {
  if (look === 'outer') return 4;
  return upright ? 7 : round(6.5 * scale);
}

/** An interval along the scale of its mark's number: a thin whisker, a thick band, or the span of a date. */
function Interval({ interval: { low, high, look, ends }, across, toPx, upright }: IntervalProps): ReactNode {
  const { scale } = usePaint();
  const [from, to] = [toPx(low), toPx(high)];
  if (look === 'span') {
    const [y, height] = [round(across - 6 * scale), 12 * scale];
    const width = Math.max(4, round(to - from));
    return <Rectangle className={classes.box.span} x={round(from)} y={y} width={width} height={height} />;
  }
  const at = (along: number, off: number): Point =>
    upright ? { x: round(across) + off, y: round(along) } : { x: round(along), y: round(across) + off };
  const line = [at(from, 0), at(to, 0)];
  const half = halfEnd(look, upright, scale);
  const caps = [from, to].map((end) => [at(end, -half), at(end, half)]);
  const whisker = classes.stroke['interval-outer'];
  if (look === 'outer') return <Strokes className={whisker} paths={[line, ...(ends ? caps : [])]} />;
  return (
    <>
      <Strokes className={classes.stroke.interval} paths={[line]} />
      {ends ? <Strokes className={whisker} paths={caps} /> : null}
    </>
  );
}

type Props = {
  readonly mark: SceneMark;
  /** Its place in px of the plot that it stands in. */
  readonly x: number;
  readonly y: number;
  /** The scale of its numbers, to px of the same plot. */
  readonly toPx: (value: number) => number;
  /** Whether that scale is the vertical one. */
  readonly upright: boolean;
};

/** A mark with its intervals, widest first, its bound's end and its dot, by Recharts' own shapes around its bound's end. */
export function MarkShape({ mark, x, y, toPx, upright }: Props): ReactNode {
  const { scale } = usePaint();
  const { cap, dot, tone, intervals } = mark;
  return (
    <MarkLink mark={mark}>
      <HitArea x={x} y={y} />
      {intervals.toReversed().map((interval) => (
        <Interval
          key={`${interval.low}-${interval.high}-${interval.look}`}
          interval={interval}
          across={upright ? x : y}
          toPx={toPx}
          upright={upright}
        />
      ))}
      <BoundCap cap={cap} x={x} y={y} scale={scale} />
      {dot === undefined ? null : <FormDot {...dot} x={x} y={y} tone={tone} />}
    </MarkLink>
  );
}
