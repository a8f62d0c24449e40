import { Fragment, type ReactNode } from 'react';
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  ScatterChart,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { MarkView, RowsPanel } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import { round } from '../../lib/layout/geometry';
import { RADIUS, TICKS } from '../../lib/layout/mark-size';
import type { LaidPanel } from '../../lib/layout/rows-panel';
import { textWidth } from '../../lib/layout/text';
import { fittingTicks, TickText, tickText } from './axes';
import { MarkDot, MarkEnds, MarkLink } from './mark';
import { Panel } from './panel';
import { type Pen, usePen } from './pen';

type ShapeProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: { readonly mark: MarkView };
};

/** Intervals as bands on a row, the widest as a thin whisker with caps, the narrowest thick. */
function Bands({ mark, y }: { mark: MarkView; y: number }): ReactNode {
  const scale = useXAxisScale();
  const size = usePen().frame.scale;
  if (scale === undefined) return null;
  if (mark.nature === 'event') {
    const [span] = mark.intervals;
    const from = scale(span?.low ?? mark.value) ?? 0;
    const to = scale(span?.high ?? mark.value) ?? 0;
    const width = Math.max(4, to - from);
    return (
      <rect className="chart-span" x={round(from)} y={round(y - 6 * size)} width={round(width)} height={12 * size} />
    );
  }
  return mark.intervals.toReversed().map((interval, index) => {
    const from = scale(interval.low) ?? 0;
    const to = scale(interval.high) ?? 0;
    const outer = index < mark.intervals.length - 1;
    const line = `M${round(from)} ${round(y)}H${round(to)}`;
    const caps = (half: number) =>
      `M${round(from)} ${round(y - half)}v${2 * half}M${round(to)} ${round(y - half)}v${2 * half}`;
    return outer ? (
      <path key={interval.label} className="chart-whisker" d={line + caps(4)} />
    ) : (
      <Fragment key={interval.label}>
        <path className="chart-band" d={line} />
        {mark.point ? null : <path className="chart-whisker" d={caps(round(6.5 * size))} />}
      </Fragment>
    );
  });
}

function RowMark({ cx = 0, cy = 0, payload }: ShapeProps): ReactNode {
  if (payload === undefined) return null;
  const { mark } = payload;
  return (
    <MarkLink mark={mark} x={cx} y={cy}>
      <Bands mark={mark} y={cy} />
      <MarkEnds mark={mark} x={cx} y={cy} />
      {mark.point ? <MarkDot mark={mark} x={cx} y={cy} radius={mark.nature === 'event' ? 3 : RADIUS} /> : null}
    </MarkLink>
  );
}

/** On a narrow frame each row has its own strip of scale, so that no grid line runs through a label. */
function Strips({
  panel,
  ys,
  ticks,
}: {
  panel: RowsPanel;
  ys: readonly number[];
  ticks: readonly number[];
}): ReactNode {
  const scale = useXAxisScale();
  if (scale === undefined) return null;
  const from = scale(panel.axis.from) ?? 0;
  const to = scale(panel.axis.to) ?? 0;
  const at = (value: number) => round(scale(value) ?? 0);
  const { reference } = panel;
  return ys.map((y) => (
    <g key={y}>
      <path
        className="chart-strip"
        d={`M${round(from)} ${y}H${round(to)}${ticks.map((tick) => `M${round(scale(tick) ?? 0)} ${y - 3}v6`).join('')}`}
      />
      {reference === undefined ? null : (
        <path className="chart-reference" d={`M${at(reference.low)} ${y - 8}v16M${at(reference.high)} ${y - 8}v16`} />
      )}
    </g>
  ));
}

/** What the article prints across all rows: a line at its value, or a band with its two ends. */
function Reference({ reference }: { reference: RowsPanel['reference'] }): ReactNode {
  if (reference === undefined) return null;
  const { low, high } = reference;
  if (low === high) return <ReferenceLine x={low} className="chart-reference" />;
  return (
    <>
      <ReferenceArea x1={low} x2={high} className="chart-reference-band" />
      <ReferenceLine x={low} className="chart-reference" />
      <ReferenceLine x={high} className="chart-reference" />
    </>
  );
}

/** Ticks over the rows, in the middle of their place; one that would leave the drawing is moved back in. */
function topTick(panel: RowsPanel, laid: LaidPanel, pen: Pen) {
  const narrow = isNarrow(pen.frame);
  const { scale, width } = pen.frame;
  return ({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => {
    const text = tickText(panel.axis, payload.value, narrow);
    const half = textWidth(pen.measure, scale, text, 'quiet') / 2;
    const middle = Math.min(Math.max(Number(x), half - laid.plotX), width - laid.plotX - half);
    return <TickText x={middle} y={Number(y) - 4} text={text} anchor="middle" size={13 * scale} />;
  };
}

/** The ticks over the rows that have room, their labels within the drawing. */
function ticksOver({ axis }: RowsPanel, { plotX, plotWidth }: LaidPanel, pen: Pen): readonly number[] {
  const stand = { anchor: 'middle', from: -plotX, to: pen.frame.width - plotX } as const;
  return fittingTicks(axis, pen, plotWidth, stand).map(({ value }) => value);
}

/** The dots of a panel of rows, on their scale; the texts of the rows are the layer over it. */
export function RowsPlot({ laid, panel }: { laid: LaidPanel; panel: RowsPanel }): ReactNode {
  const pen = usePen();
  const narrow = isNarrow(pen.frame);
  const marks = laid.rows.map(({ row: { mark }, markY }) => ({ x: mark.value, y: markY - laid.top, mark }));
  const head = TICKS * pen.frame.scale;
  const ticks = ticksOver(panel, laid, pen);
  return (
    <Panel x={laid.plotX} y={laid.top - head}>
      <ScatterChart
        width={laid.plotWidth}
        height={laid.height + head}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        {narrow ? null : <CartesianGrid horizontal={false} verticalValues={[...ticks]} />}
        <XAxis
          type="number"
          dataKey="x"
          orientation="top"
          height={head}
          domain={[panel.axis.from, panel.axis.to]}
          ticks={[...ticks]}
          interval={0}
          axisLine={false}
          tickLine={false}
          allowDataOverflow
          tick={topTick(panel, laid, pen)}
        />
        <YAxis type="number" dataKey="y" domain={[0, laid.height]} reversed hide />
        {narrow ? null : <Reference reference={panel.reference} />}
        {narrow ? <Strips panel={panel} ys={marks.map(({ y }) => round(y + head))} ticks={ticks} /> : null}
        <Scatter data={marks} isAnimationActive={false} shape={RowMark} />
      </ScatterChart>
    </Panel>
  );
}
