import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { PlotScene, SceneLine, SceneRule } from '../../lib/layout/scene';
import { BarPart } from './bar-part';
import { classes, lineClasses } from './classes';
import { Panel } from './panel';
import { PlotMark } from './plot-mark';
import { scaleAxis } from './scale-axis';

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** A line in px from the plot's top down, along the scale of its rows. */
function RowsLine({ line, name }: { readonly line: SceneLine; readonly name: string }): ReactNode {
  return (
    <Line
      data={[...line.points]}
      dataKey="y"
      className={name}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
      zIndex={0}
    />
  );
}

/** Levels across all rows; paper surrounds them where they cross bars. */
function Levels({ plot: { lines, bars } }: { readonly plot: PlotScene }): ReactNode {
  return lines
    .filter(({ look }) => look === 'set')
    .flatMap((line) => {
      const names = bars.length === 0 ? [lineClasses(line)] : [classes.under, lineClasses(line)];
      return names.map((name) => <RowsLine key={`${line.key} ${name}`} line={line} name={name} />);
    });
}

/** What lies under the marks: grid, wholes, strips of scale, what the article prints across all rows. */
function Ground({ plot: { gridX, lines, areas, rules } }: { readonly plot: PlotScene }): ReactNode {
  return (
    <>
      {gridX.length === 0 ? null : <CartesianGrid horizontal={false} verticalValues={[...gridX]} zIndex={0} />}
      {areas.map(({ look, low, high, y }) => (
        <ReferenceArea
          key={`${look} ${y?.[0]}`}
          {...{ x1: low, x2: high, ...(y === undefined ? {} : { y1: y[0], y2: y[1] }) }}
          className={classes.area[look]}
          zIndex={0}
        />
      ))}
      {rules
        .filter(({ look }) => look !== 'cut')
        .map(({ look, x = 0 }) => (
          <ReferenceLine key={`${look} ${x}`} x={x} className={classes.rule[look]} zIndex={0} />
        ))}
      {lines
        .filter(({ look }) => look !== 'set')
        .map((line) => (
          <RowsLine key={line.key} line={line} name={lineClasses(line)} />
        ))}
    </>
  );
}

/** A cut through a bar: of the paper where the bar is solid, else of the bar's own colour with paper around it. */
function Cut({ rule: { x = 0, tone } }: { readonly rule: SceneRule }): ReactNode {
  if (tone === undefined) return <ReferenceLine x={x} className={classes.rule.cut} zIndex={0} />;
  return (
    <g className={classes.tone[tone]}>
      {[classes.under, classes.cutOpen].map((name) => (
        <ReferenceLine key={name} x={x} className={name} zIndex={0} />
      ))}
    </g>
  );
}

/** Dots and bars in rows on their scale, its ticks over the rows; the rows' texts are ink over it. */
export function RowsPlot({ plot }: { readonly plot: PlotScene }): ReactNode {
  const { box, inner, x, y, marks, bars, rules } = plot;
  return (
    <Panel x={box.x} y={box.y}>
      <ComposedChart width={box.width} height={box.height} margin={NO_MARGIN} accessibilityLayer={false}>
        <YAxis {...scaleAxis(y, box)} dataKey="y" reversed hide />
        <Ground plot={plot} />
        {bars.flatMap((bar) => bar.parts.map((part) => <BarPart key={part.key} part={part} bar={bar} top={inner.y} />))}
        {rules
          .filter(({ look }) => look === 'cut')
          .map((rule) => (
            <Cut key={rule.x} rule={rule} />
          ))}
        <Levels plot={plot} />
        {marks.map((mark) => (
          <PlotMark key={mark.key} mark={mark} upright={false} />
        ))}
        <XAxis
          {...scaleAxis(x, box)}
          dataKey="x"
          orientation="top"
          height={inner.y - box.y}
          hide={x.ticks.length === 0}
          axisLine={false}
          tickLine={false}
        />
      </ComposedChart>
    </Panel>
  );
}
