import type { ReactNode } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { READING } from '../../lib/layout/mark-size';
import type { PlotScene } from '../../lib/layout/scene';
import type { SceneBand } from '../../lib/layout/scene-reading';
import { bandClasses, classes, lineClasses, readingClasses } from './classes';
import { InkList } from './ink';
import { Panel } from './panel';
import { PlotMark } from './plot-mark';
import { Readings } from './readings';
import { scaleAxis } from './scale-axis';

/** Recharts draws no ticks on an axis without width; the plot's margin gives this back. */
const AXIS = 0.01;

/** Layers that Recharts has from the start, over lines, axes and readings; one of our own would be there a pass too late. */
const LAYERS = { ink: 1000, marks: 1200 };

/** Both axes at the scene's ends, with the ticks that have room. */
function Axes({ plot: { box, inner, x, y, axisLine } }: { readonly plot: PlotScene }): ReactNode {
  return (
    <>
      <XAxis
        {...scaleAxis(x, box)}
        dataKey="x"
        height={box.y + box.height - inner.y - inner.height}
        axisLine={axisLine ? { className: classes.axisLine } : false}
        tickLine={{ className: classes.tickLine }}
      />
      <YAxis {...scaleAxis(y, box)} dataKey="y" width={AXIS} axisLine={false} tickLine={false} />
    </>
  );
}

/** What is measured or in force over time, what lies between the ends of its ranges, and the dates that it turns on. */
function Lines({ plot: { lines, bands, rules } }: { readonly plot: PlotScene }): ReactNode {
  return (
    <>
      {bands.map((band) => (
        <Area
          key={band.key}
          dataKey={({ of, range }: BandRow) => (of === band.key ? range : undefined)}
          type="linear"
          stroke="none"
          activeDot={false}
          isAnimationActive={false}
          className={bandClasses(band)}
        />
      ))}
      {lines.map((line) => (
        <Line
          key={line.key}
          data={[...line.points]}
          dataKey="y"
          type={line.shape === 'step' ? 'stepAfter' : 'linear'}
          dot={line.dots ? { r: READING, className: readingClasses(line) } : false}
          activeDot={false}
          isAnimationActive={false}
          className={lineClasses(line)}
        />
      ))}
      {rules.map(({ look, segment }) =>
        segment === undefined ? null : (
          <ReferenceLine key={JSON.stringify(segment)} className={classes.rule[look]} segment={segment} />
        ),
      )}
    </>
  );
}

/** Recharts has areas of one chart's data alone, so that each row says of which band it is. */
type BandRow = SceneBand['points'][number] & { readonly of: string };

const toBandRows = (bands: readonly SceneBand[]): BandRow[] =>
  bands.flatMap(({ key, points }) => points.map((point) => ({ ...point, of: key })));

/** Lines and points over time; their labels are ink over it. */
export function TimePlot({ plot }: { readonly plot: PlotScene }): ReactNode {
  const { box, inner, marks, under, gridY } = plot;
  const right = box.x + box.width - inner.x - inner.width;
  const margin = { top: inner.y - box.y, right, bottom: 0, left: inner.x - box.x - AXIS };
  const isMoved = box.x !== 0 || box.y !== 0;
  return (
    <Panel x={box.x} y={box.y}>
      <ComposedChart
        width={box.width}
        height={box.height}
        margin={margin}
        data={toBandRows(plot.bands)}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} horizontalValues={[...gridY]} />
        <Axes plot={plot} />
        <Lines plot={plot} />
        <ZIndexLayer zIndex={LAYERS.ink}>
          <g {...(isMoved ? { transform: `translate(${-box.x} ${-box.y})` } : {})}>
            <InkList ink={under} />
          </g>
        </ZIndexLayer>
        <ZIndexLayer zIndex={LAYERS.marks}>
          <Readings plot={plot} />
          {marks.map((mark) => (
            <PlotMark key={mark.key} mark={mark} upright />
          ))}
        </ZIndexLayer>
      </ComposedChart>
    </Panel>
  );
}
