import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { Axis, Plot } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import type { Stroke } from '../../lib/layout/geometry';
import { TICKS } from '../../lib/layout/mark-size';
import { textWidth } from '../../lib/layout/text';
import { fittingTicks, TickText, tickText } from './axes';
import { type Pen, usePen } from './pen';
import type { Wanted } from './plot-labels';
import { type Alternatives, PlotOverlay } from './plot-overlay';
import { type Scales, yTickText } from './plot-scales';

type Tick = { readonly x: number | string; readonly y: number | string; readonly payload: { readonly value: number } };

/** Ticks of the vertical axis stand over their grid line, at the left. */
function yTick(axis: Axis, pen: Pen, gutter: number) {
  return ({ y, payload }: Tick) => {
    const text = payload.value === 0 && axis.from === 0 ? '' : yTickText(axis, payload.value, isNarrow(pen.frame));
    const size = 13 * pen.frame.scale;
    return gutter === 0 ? (
      <TickText x={0} y={Number(y) - 5} text={text} anchor="start" size={size} />
    ) : (
      <TickText x={gutter - 7} y={Number(y) + 4} text={text} anchor="end" size={size} />
    );
  };
}

/** The room in px that the ticks of a vertical axis need left of the plot. */
export function gutterOf(pen: Pen, axis: Axis): number {
  const widths = axis.ticks.map((tick) =>
    textWidth(pen.measure, pen.frame.scale, yTickText(axis, tick.value, isNarrow(pen.frame)), 'quiet'),
  );
  return Math.ceil(Math.max(...widths)) + 8;
}

/** Ticks of the time axis begin at their instant; one that would run out ends there. */
function xTick(axis: Axis, pen: Pen, width: number) {
  return ({ x, y, payload }: Tick) => {
    const text = tickText(axis, payload.value, isNarrow(pen.frame));
    const spills = Number(x) + 4 + textWidth(pen.measure, pen.frame.scale, text, 'quiet') > width;
    return (
      <TickText
        x={Number(x) + (spills ? 0 : 4)}
        y={Number(y) + 8 * pen.frame.scale}
        text={text}
        anchor={spills ? 'end' : 'start'}
        size={13 * pen.frame.scale}
      />
    );
  };
}

/** One row for each instant of any line, as Recharts wants its data. */
function toRows(plot: Plot): Record<string, number>[] {
  const byTime = new Map<number, Record<string, number>>();
  for (const line of plot.lines)
    for (const point of line.points) byTime.set(point.x, { ...byTime.get(point.x), x: point.x, [line.key]: point.y });
  return [...byTime.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

type Props = {
  readonly plot: Plot;
  /** The size of the whole plot in px, ticks included. */
  readonly width: number;
  readonly height: number;
  /** Whether a value holds until the next one. */
  readonly step?: boolean;
  /** Whether a line's label may stand along it; else it stands at its end. */
  readonly along?: boolean;
  /** Room in px left of the plot for the ticks of the vertical axis; without it they stand in the plot. */
  readonly gutter?: number;
  readonly extra?: (scales: Scales) => ReactNode;
  readonly obstacles?: (scales: Scales) => readonly Stroke[];
  readonly alternatives?: Alternatives;
  readonly onLeft?: (left: readonly Wanted[]) => void;
};

function TimeAxis({ axis, width, gutter }: { axis: Axis; width: number; gutter: number }): ReactNode {
  const pen = usePen();
  return (
    <XAxis
      type="number"
      dataKey="x"
      domain={[axis.from, axis.to]}
      ticks={fittingTicks(axis, pen, width - gutter, { anchor: 'start' }).map((tick) => tick.value)}
      interval={0}
      height={TICKS * pen.frame.scale}
      allowDataOverflow
      axisLine={{ className: 'chart-axis-line' }}
      tickLine={{ className: 'chart-tick-line' }}
      tick={xTick(axis, pen, width)}
    />
  );
}

function LevelAxis({ axis, gutter }: { axis: Axis; gutter: number }): ReactNode {
  const pen = usePen();
  return (
    <YAxis
      type="number"
      domain={[axis.from, axis.to]}
      ticks={axis.ticks.map((tick) => tick.value)}
      interval={0}
      width={0.01}
      axisLine={false}
      tickLine={false}
      tick={yTick(axis, pen, gutter)}
    />
  );
}

function Lines({ plot, step }: { plot: Plot; step: boolean }): ReactNode {
  return plot.lines.map((line) => (
    <Line
      key={line.key}
      dataKey={line.key}
      type={step ? 'stepAfter' : 'linear'}
      dot={step ? false : { r: 1.7, className: 'chart-reading' }}
      connectNulls
      isAnimationActive={false}
      className={step ? 'chart-line-level' : 'chart-line-series'}
    />
  ));
}

/** Lines and points over time, drawn by Recharts, with annotations. */
export function TimePlot(props: Props): ReactNode {
  const {
    plot,
    width,
    height,
    step = false,
    along = true,
    extra = () => null,
    obstacles = () => [],
    onLeft = () => {},
    gutter = 0,
    alternatives = () => [],
  } = props;
  const pen = usePen();
  const margin = { top: 20 * pen.frame.scale, right: 0, bottom: 0, left: gutter };
  return (
    <ComposedChart width={width} height={height} data={toRows(plot)} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} horizontalValues={plot.y.ticks.map((tick) => tick.value)} />
      <TimeAxis axis={plot.x} width={width} gutter={gutter} />
      <LevelAxis axis={plot.y} gutter={gutter} />
      <Lines plot={plot} step={step} />
      <PlotOverlay
        alternatives={alternatives}
        plot={plot}
        extra={extra}
        obstacles={obstacles}
        along={along}
        gutter={gutter}
        onLeft={onLeft}
      />
    </ComposedChart>
  );
}
