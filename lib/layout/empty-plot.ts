import type { Box } from './geometry';
import type { PlotScene, SceneTick } from './scene';

/** The ends of a scale in data space, and the ticks that have room. */
type Ends = { readonly from: number; readonly to: number; readonly ticks?: readonly SceneTick[] };

/** What every plot has: its form, the px that it takes with its ticks and those that its scales fill, and its scales. */
type Given = Pick<PlotScene, 'form' | 'box' | 'inner'> & {
  readonly x: Ends;
  /** Of rows in px from the top; else numbers, upwards. */
  readonly y: Ends | 'px';
};

/** A vertical scale: px from the top of the plot down, or numbers from its bottom up. */
function toY(y: Given['y'], { y: top, height }: Box): PlotScene['y'] {
  if (y === 'px') return { from: 0, to: height, start: top, end: top + height, ticks: [] };
  return { from: y.from, to: y.to, start: top + height, end: top, ticks: y.ticks ?? [] };
}

/** A plot with its scales and nothing on them: whoever lays one out adds what it shows. */
export function toEmptyPlot({ form, box, inner, x, y }: Given): PlotScene {
  return {
    kind: 'plot',
    form,
    timed: false,
    box,
    inner,
    x: { from: x.from, to: x.to, start: inner.x, end: inner.x + inner.width, ticks: x.ticks ?? [] },
    y: toY(y, inner),
    gridX: [],
    gridY: [],
    axisLine: false,
    lines: [],
    bands: [],
    readings: [],
    rules: [],
    areas: [],
    marks: [],
    bars: [],
    under: [],
  };
}
