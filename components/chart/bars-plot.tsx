import type { ReactNode } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  Cross,
  Rectangle,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { round } from '../../lib/layout/geometry';
import type { PlotScene, SceneBar, SceneBarPart } from '../../lib/layout/scene';
import { BoundCap } from './bound-cap';
import { classes, formClasses, hatchOf } from './classes';
import { usePaint } from './paint';
import { Panel } from './panel';
import { MarkLink } from './plot-mark';

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Half the height of the end of a range's whisker, in px. */
const END = 6;

type ShapeProps = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'> & { readonly part: SceneBarPart };

/** A part in the form of its nature, the cap of its bound at its end, and from there a whisker to the end of its range. */
function PartShape({ part, x, y, width, height }: ShapeProps): ReactNode {
  const { scale, id } = usePaint();
  const { form, tone, cap, from, to, reach } = part;
  const fill = form.fill === 'hatched' ? { fill: `url(#${id(hatchOf(tone))})` } : {};
  const end = { x: x + width, y: y + height / 2 };
  const whisker = ((reach ?? to) - to) * (width / (to - from));
  const sides = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return (
    <>
      {formClasses(form, 'bar').map((name) => (
        <Rectangle key={name} {...sides} className={name} {...fill} />
      ))}
      <BoundCap cap={cap} x={end.x} y={end.y} scale={scale} />
      {reach === undefined ? null : (
        <g className={classes.interval.outer}>
          <Cross
            x={round(end.x + whisker)}
            y={round(end.y)}
            top={round(end.y - END)}
            height={2 * END}
            left={round(end.x)}
            width={round(whisker)}
          />
        </g>
      )}
    </>
  );
}

/** A bar in its parts on the plot's scale, on the outline of its whole, cut where a part that was there before ends. */
function PartedBar({ plot, bar }: { readonly plot: PlotScene; readonly bar: SceneBar }): ReactNode {
  const { box, x, areas, rules } = plot;
  const row = Object.fromEntries(bar.parts.map((part) => [part.key, part.to - part.from]));
  return (
    <Panel x={box.x} y={bar.top}>
      <BarChart
        {...{ width: box.width, height: bar.height, data: [row], margin: NO_MARGIN, barCategoryGap: 0, barGap: 0 }}
        layout="vertical"
        accessibilityLayer={false}
      >
        {/* At the top, so that the dashes of a cut begin there. */}
        <XAxis type="number" orientation="top" domain={[x.from, x.to]} hide allowDataOverflow />
        <YAxis type="category" hide />
        {areas.map(({ look, low, high }) => (
          <ReferenceArea key={look} x1={low} x2={high} className={classes.area[look]} zIndex={0} />
        ))}
        {bar.parts.map((part) => (
          <MarkLink key={part.key} mark={part}>
            <Bar
              dataKey={part.key}
              stackId={bar.key}
              isAnimationActive={false}
              shape={(shape) => <PartShape {...shape} part={part} />}
              zIndex={0}
            />
          </MarkLink>
        ))}
        {rules.map(({ look, x: at = 0 }) => (
          <ReferenceLine key={at} x={at} className={classes.rule[look]} zIndex={0} />
        ))}
      </BarChart>
    </Panel>
  );
}

/** Bars in rows; their texts are ink beside them. */
export function BarsPlot({ plot }: { readonly plot: PlotScene }): ReactNode {
  return plot.bars.map((bar) => <PartedBar key={bar.key} plot={plot} bar={bar} />);
}
