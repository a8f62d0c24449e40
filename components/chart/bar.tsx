import type { ReactNode } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { BarPart } from '../../lib/kinds/drawing';
import { round } from '../../lib/layout/geometry';
import { hatchOf, MarkEnds } from './mark';
import { Panel } from './panel';
import { usePen } from './pen';

type Props = {
  readonly parts: readonly BarPart[];
  /** The scale's ends in data space. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The form that a nature gives a bar: solid, hatched for an order, dashed for a target. */
function barClass(part: BarPart): string {
  if (part.mark.nature === 'order') return 'chart-bar-hatched';
  return part.mark.nature === 'target' || part.mark.nature === 'authorised' ? 'chart-bar-dashed' : 'chart-bar-solid';
}

function PartShape({
  part,
  x,
  y,
  width,
  height,
  unit,
}: {
  part: BarPart;
  /** The length in px of one in data space. */
  unit: number;
  x: number;
  y: number;
  width: number;
  height: number;
}): ReactNode {
  const pen = usePen();
  const hatched = part.mark.nature === 'order';
  return (
    <a
      href={part.mark.href}
      aria-label={part.mark.title}
      className={part.mark.tone === 'reported' ? 'chart-mark chart-reported' : 'chart-mark chart-context'}
      data-mark={part.mark.key}
    >
      <title>{part.mark.title}</title>
      <rect
        className={barClass(part)}
        x={round(x)}
        y={round(y)}
        width={round(width)}
        height={round(height)}
        {...(hatched ? { fill: `url(#${pen.id(hatchOf(part.mark))})` } : {})}
      />
      <MarkEnds mark={part.mark} x={x + width} y={y + height / 2} />
      <BandEnd part={part} x={x} y={y + height / 2} unit={unit} />
    </a>
  );
}

/** A bar of a range ends at its low end; from there on a whisker goes to its high end. */
function BandEnd({ part, x, y, unit }: { part: BarPart; x: number; y: number; unit: number }): ReactNode {
  const range = part.mark.point ? undefined : part.mark.intervals[0];
  if (range === undefined) return null;
  const ends = [range.low, range.high].map((end) => round(x + end * unit));
  return <path className="chart-whisker" d={`M${ends.join(` ${round(y)}H`)}M${ends[1]} ${round(y - 6)}v12`} />;
}

/** Parts of one amount in a horizontal bar from the scale's beginning, drawn by Recharts. */
export function StackedBar({ parts, from, to, x, y, width, height }: Props): ReactNode {
  const row = Object.fromEntries(parts.map((part) => [part.mark.key, part.to - part.from]));
  const shapeOf = (part: BarPart) => (shape: BarShapeProps) => (
    <PartShape
      part={part}
      unit={width / (to - from)}
      x={Number(shape.x)}
      y={Number(shape.y)}
      width={Number(shape.width)}
      height={Number(shape.height)}
    />
  );
  return (
    <Panel x={x} y={y}>
      <BarChart
        width={width}
        height={height}
        data={[row]}
        layout="vertical"
        barCategoryGap={0}
        barGap={0}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[from, to]} hide allowDataOverflow />
        <YAxis type="category" hide />
        {parts.map((part) => (
          <Bar
            key={part.mark.key}
            dataKey={part.mark.key}
            stackId="parts"
            isAnimationActive={false}
            shape={shapeOf(part)}
          />
        ))}
      </BarChart>
    </Panel>
  );
}
