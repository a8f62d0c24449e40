import type { BarPart, ShareDrawing } from '../../derive/chart/view';
import { type BarSeries, drawBars } from '../chart/bars';
import { toNumberFormat } from '../chart/number-format';
import type { Box } from '../length';
import { plainRuns } from '../paragraph';
import type { Shape, TextShape, Told } from '../shape';
import { joinRuns } from '../text-size';
import { markColour } from './mark-style';
import { toRowsShapes } from './rows';

const BAR = 60;
const LINE = 26;

function numberOf({ label }: BarPart): string {
  return joinRuns(label.flatMap((runs) => runs.filter((run) => run.as === 'bound' || run.as === 'strong')));
}

function toSeries(part: BarPart, over: boolean): BarSeries {
  const format = toNumberFormat(numberOf(part), part.to);
  return {
    name: part.label.map(joinRuns).join('; '),
    values: [part.to],
    fill: { colour: over ? 'accent' : markColour(part.mark) },
    stroke: over ? { colour: 'paper', width: 1.75, dash: 'dash' } : { colour: markColour(part.mark), width: 1 },
    format,
    label: { at: over ? 'ctr' : 'inEnd', show: { value: true }, format, size: 18, bold: !over, colour: 'paper' },
  };
}

function toWords(name: string, part: BarPart, box: Box, colour: 'accent' | 'ink'): TextShape {
  return {
    kind: 'text',
    name,
    box,
    paragraphs: part.label.map((runs) => ({ runs, size: 20, colour })),
  };
}

/** A share as a bar of its whole, and under it the readings that are too close for the bar: two native charts. */
export function toShareShapes({ part, before, whole, readings }: ShareDrawing, told: Told, box: Box): readonly Shape[] {
  const plot: Box = { x: box.x, y: box.y + LINE + 4, width: box.width, height: BAR };
  const outline: BarSeries = {
    name: `100%: ${whole}`,
    values: [100],
    fill: { colour: 'paper' },
    stroke: { colour: 'quiet', width: 1 },
    format: '0"%"',
    label: { at: 'inEnd', show: { name: true }, size: 18, colour: 'quiet' },
  };
  const chart = drawBars({
    size: plot,
    inner: { x: 0, y: 0.02 * BAR, width: plot.width, height: BAR * 0.96 },
    scale: { from: 0, to: 100 },
    names: [whole],
    series: [outline, toSeries(part, false), ...(before === undefined ? [] : [toSeries(before, true)])],
    joined: 'laid',
    gap: 0,
  });
  const under = plot.y + plot.height + 4;
  const rest = under + (before === undefined ? 0 : LINE) + 14;
  const enlarged = { name: `${told.name}, enlarged`, alt: `${told.alt}; ${readings.title ?? 'enlarged'}` };
  return [
    toWords('The share', part, { ...box, height: LINE }, 'accent'),
    { kind: 'chart', ...told, box: plot, chart },
    ...(before === undefined ? [] : [toWords('The part before', before, { ...box, y: under, height: LINE }, 'ink')]),
    {
      kind: 'text',
      name: 'Enlarged part',
      box: { x: box.x, y: rest, width: box.width / 2, height: LINE },
      paragraphs: [{ runs: plainRuns(readings.title ?? '', 'bound'), size: 20 }],
    },
    ...toRowsShapes(readings, 'plain', enlarged, { ...box, y: rest, height: box.y + box.height - rest }),
  ];
}
