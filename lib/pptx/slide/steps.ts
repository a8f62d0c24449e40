import type { StepsDrawing } from '../../kinds/drawing';
import type { ScatterSeries } from '../../ooxml/chart/scatter';
import type { Rect } from '../../ooxml/length';
import type { Shape, Told } from '../../ooxml/shape';
import { workbookWords } from '../../words/powerpoint';
import { COLOURS } from '../palette';
import { toPlotShapes } from './plot';
import { type PlotInput, toLabelledPoint } from './plot-plane';

type Point = { readonly x: number; readonly y: number };

/** The corners of a line that holds its level until the next step. */
function toCorners({ steps, until }: StepsDrawing): readonly Point[] {
  return steps.flatMap((step, index): Point[] => {
    const end = steps[index + 1]?.x ?? until;
    return [
      { x: step.x, y: step.mark.value },
      { x: end, y: step.mark.value },
    ];
  });
}

/** The target: a dashed step from the level that is in force. */
function toTargetCorners({ steps, target, until }: StepsDrawing): readonly Point[] {
  if (target === undefined) return [];
  const before = steps.findLast((step) => step.x <= target.x);
  return [
    ...(before === undefined ? [] : [{ x: target.x, y: before.mark.value }]),
    { x: target.x, y: target.mark.value },
    { x: until, y: target.mark.value },
  ];
}

/** The date that the chart turns on, as a line from its level down to the axis. */
function toDateLine({ x, y }: Point, base: number): ScatterSeries {
  const points = [y, base].map((end) => ({ x, y: end }));
  return { name: workbookWords.date, points, line: { colour: COLOURS.accent, width: 1.25 } };
}

/** One quantity in steps by date as a native chart; what is only a target is dashed. */
export function toStepsShapes(drawing: StepsDrawing, told: Told, box: Rect): readonly Shape[] {
  const { steps, target, x, y, at, notes } = drawing;
  const input: PlotInput = {
    x,
    y,
    lines: [
      {
        name: workbookWords.level,
        points: toCorners(drawing),
        line: { colour: COLOURS.ink, width: 2 },
        format: '#,##0',
      },
      {
        name: workbookWords.target,
        points: toTargetCorners(drawing),
        line: { colour: COLOURS.accent, width: 2, dash: 'dash' },
        format: '#,##0',
      },
      ...(at === undefined ? [] : [toDateLine(at, y.from)]),
    ],
    points: [...steps, ...(target === undefined ? [] : [target])].map(toLabelledPoint),
    notes,
  };
  return toPlotShapes(input, told, box);
}
