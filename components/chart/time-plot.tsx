import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceLine, Scatter, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { READING } from '../../lib/layout/mark-size';
import { toPixels } from '../../lib/layout/scale';
import type { PlotScene, SceneLine, SceneMark } from '../../lib/layout/scene';
import { classes } from './classes';
import { InkList } from './ink';
import { MarkShape } from './scene-mark';
import { TickText } from './tick-text';

/** Recharts draws no ticks on an axis without width; the plot's margin gives this back. */
const AXIS = 0.01;

/** Layers that Recharts has from the start, over lines, axes and readings; one of our own would be there a pass too late. */
const LAYERS = { ink: 1000, marks: 1200 };

type ShapeProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: { readonly mark: SceneMark };
};

/** The runs of a line between its gaps, each a line of its own for Recharts. */
function toRuns(
  line: SceneLine,
): readonly { readonly key: string; readonly rows: readonly Record<string, number>[] }[] {
  const runs: Record<string, number>[][] = [[]];
  for (const { x, y } of line.points) {
    if (y === undefined) runs.push([]);
    else runs.at(-1)?.push({ x, [`${line.key}-${runs.length}`]: y });
  }
  return runs.map((rows, index) => ({ key: `${line.key}-${index + 1}`, rows })).filter(({ rows }) => rows.length > 0);
}

function Lines({ lines }: { readonly lines: readonly SceneLine[] }): ReactNode {
  return lines.flatMap((line) =>
    toRuns(line).map(({ key }) => (
      <Line
        key={key}
        dataKey={key}
        type={line.shape === 'step' ? 'stepAfter' : 'linear'}
        dot={line.dots ? { r: READING, className: classes.reading } : false}
        connectNulls
        isAnimationActive={false}
        className={classes.line[line.look]}
      />
    )),
  );
}

/** Both axes at the scene's ends, with the ticks that have room. */
function axes({ box, inner, x, y }: PlotScene): ReactNode {
  const base = { type: 'number', interval: 0 } as const;
  return (
    <>
      <XAxis
        {...base}
        dataKey="x"
        domain={[x.from, x.to]}
        ticks={x.ticks.map(({ value }) => value)}
        height={box.y + box.height - inner.y - inner.height}
        allowDataOverflow
        axisLine={{ className: classes.axisLine }}
        tickLine={{ className: classes.tickLine }}
        tick={({ payload }: { payload: { value: number } }) => (
          <TickText scale={x} value={payload.value} origin={box} />
        )}
      />
      <YAxis
        {...base}
        domain={[y.from, y.to]}
        ticks={y.ticks.map(({ value }) => value)}
        width={AXIS}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        tick={({ payload }: { payload: { value: number } }) => (
          <TickText scale={y} value={payload.value} origin={box} />
        )}
      />
    </>
  );
}

/** Lines and points over time at the scene's scales and size, drawn by Recharts. */
export function TimePlot({ plot }: { readonly plot: PlotScene }): ReactNode {
  const { box, inner, y, lines, rules, marks, under, gridY } = plot;
  const rows = lines.flatMap((line) => toRuns(line).flatMap((run) => run.rows));
  const margin = { top: inner.y - box.y, right: 0, bottom: 0, left: inner.x - box.x - AXIS };
  const toPx = toPixels({ ...y, start: y.start - box.y, end: y.end - box.y });
  return (
    <ComposedChart width={box.width} height={box.height} data={rows} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} horizontalValues={[...gridY]} />
      {axes(plot)}
      <Lines lines={lines} />
      {rules.map(({ look, segment }) =>
        segment === undefined ? null : (
          <ReferenceLine key={JSON.stringify(segment)} className={classes.rule[look]} segment={segment} />
        ),
      )}
      <ZIndexLayer zIndex={LAYERS.ink}>
        <g {...(box.x === 0 && box.y === 0 ? {} : { transform: `translate(${-box.x} ${-box.y})` })}>
          <InkList ink={under} />
        </g>
      </ZIndexLayer>
      {marks.length === 0 ? null : (
        <Scatter
          data={marks.map((mark) => ({ x: mark.x, y: mark.y, mark }))}
          dataKey="y"
          isAnimationActive={false}
          zIndex={LAYERS.marks}
          shape={({ cx = 0, cy = 0, payload }: ShapeProps) =>
            payload === undefined ? null : <MarkShape mark={payload.mark} x={cx} y={cy} toPx={toPx} upright />
          }
        />
      )}
    </ComposedChart>
  );
}
