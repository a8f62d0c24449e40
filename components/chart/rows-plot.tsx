import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts';
import { toPixels } from '../../lib/layout/scale';
import type { PlotScene, SceneMark } from '../../lib/layout/scene';
import { classes } from './classes';
import { MarkShape } from './scene-mark';
import { TickText } from './tick-text';

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

type ShapeProps = { readonly cx?: number | undefined; readonly cy?: number | undefined; readonly payload?: SceneMark };

/** What lies under the marks: grid, strips of scale, what the article prints across all rows. */
function Ground({ plot: { gridX, lines, areas, rules } }: { readonly plot: PlotScene }): ReactNode {
  return (
    <>
      {gridX.length === 0 ? null : <CartesianGrid horizontal={false} verticalValues={[...gridX]} zIndex={0} />}
      {areas.map(({ look, low, high }) => (
        <ReferenceArea key={look} x1={low} x2={high} className={classes.area[look]} zIndex={0} />
      ))}
      {rules.map(({ look, x = 0 }) => (
        <ReferenceLine key={x} x={x} className={classes.rule[look]} zIndex={0} />
      ))}
      {lines.map(({ key, look, points }) => (
        <Line
          key={key}
          data={[...points]}
          dataKey="y"
          className={classes.line[look]}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          zIndex={0}
        />
      ))}
    </>
  );
}

/** Dots in rows on their scale, its ticks over them; the rows' texts are ink over it. */
export function RowsPlot({ plot }: { readonly plot: PlotScene }): ReactNode {
  const { box, inner, x, y, marks } = plot;
  const toPx = toPixels({ ...x, start: x.start - box.x, end: x.end - box.x });
  return (
    <ComposedChart width={box.width} height={box.height} margin={NO_MARGIN} accessibilityLayer={false}>
      <XAxis
        type="number"
        dataKey="x"
        orientation="top"
        height={inner.y - box.y}
        domain={[x.from, x.to]}
        ticks={x.ticks.map(({ value }) => value)}
        interval={0}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={({ payload }: { payload: { value: number } }) => (
          <TickText scale={x} value={payload.value} origin={box} />
        )}
      />
      <YAxis type="number" dataKey="y" domain={[y.from, y.to]} reversed hide />
      <Ground plot={plot} />
      <Scatter
        data={[...marks]}
        isAnimationActive={false}
        zIndex={0}
        shape={({ cx = 0, cy = 0, payload }: ShapeProps) =>
          payload === undefined ? <g /> : <MarkShape mark={payload} x={cx} y={cy} toPx={toPx} upright={false} />
        }
      />
    </ComposedChart>
  );
}
