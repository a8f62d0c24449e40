import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { PlotScene } from '../../lib/layout/scene';
import { classes } from './classes';
import { Panel } from './panel';
import { PlotMark } from './plot-mark';
import { type TickProps, TickText } from './tick-text';

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** The scale of a panel's numbers, its ticks over the rows. */
function TopAxis({ plot: { box, inner, x } }: { readonly plot: PlotScene }): ReactNode {
  return (
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
      tick={({ payload }: TickProps) => <TickText scale={x} value={payload.value} origin={box} />}
    />
  );
}

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

/** Dots in rows on their scale; the rows' texts are ink over it. */
export function RowsPlot({ plot }: { readonly plot: PlotScene }): ReactNode {
  const { box, y, marks } = plot;
  return (
    <Panel x={box.x} y={box.y}>
      <ComposedChart width={box.width} height={box.height} margin={NO_MARGIN} accessibilityLayer={false}>
        <YAxis type="number" dataKey="y" domain={[y.from, y.to]} reversed hide allowDataOverflow />
        <Ground plot={plot} />
        {marks.map((mark) => (
          <PlotMark key={mark.key} mark={mark} upright={false} />
        ))}
        <TopAxis plot={plot} />
      </ComposedChart>
    </Panel>
  );
}
