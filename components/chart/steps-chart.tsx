import { type ReactNode, useState } from 'react';
import type { NoteMark, Plot, StepsDrawing } from '../../lib/kinds/drawing';
import { isNarrow } from '../../lib/layout/frame';
import { round, type Stroke } from '../../lib/layout/geometry';
import { layList, NumberedList } from './numbered';
import { Canvas, Layer, Panel } from './panel';
import { usePen } from './pen';
import { gutterOf, TimePlot } from './plot';
import type { Wanted } from './plot-labels';
import type { Scales } from './plot-scales';

/** The steps as a line that holds until the end, and the points where each begins. */
function toPlot({ x, y, steps, target, notes, until }: StepsDrawing): Plot {
  const last = steps.at(-1);
  const corners = steps.map((step) => ({ x: step.x, y: step.mark.value }));
  const points = last === undefined ? corners : [...corners, { x: until, y: last.mark.value }];
  return {
    x,
    y,
    lines: [{ key: 'steps', label: [], points }],
    points: target === undefined ? steps : [...steps, target],
    notes,
  };
}

/** The label of the date that the chart turns on: it may stand anywhere along its line. */
function isDateLabel({ at }: StepsDrawing, note: NoteMark): boolean {
  return at !== undefined && note.x === at.x && note.xEnd === undefined;
}

/** The strokes of the steps and of the target's line, which labels keep off. */
function stepStrokes({ steps, until, target, at }: StepsDrawing, { x, y, area }: Scales): readonly Stroke[] {
  const strokes = steps.flatMap((step, index): Stroke[] => {
    const next = steps[index + 1];
    const end = x(next === undefined ? until : next.x);
    const run = { x1: x(step.x), y1: y(step.mark.value), x2: end, y2: y(step.mark.value) };
    return next === undefined ? [run] : [run, { x1: end, y1: run.y1, x2: end, y2: y(next.mark.value) }];
  });
  if (at !== undefined) strokes.push({ x1: x(at.x), y1: y(at.y) + 8, x2: x(at.x), y2: area.y + area.height });
  if (target === undefined) return strokes;
  const level = y(target.mark.value);
  const rise = { x1: x(target.x), y1: y(steps.at(-1)?.mark.value ?? 0), x2: x(target.x), y2: level };
  return [...strokes, rise, { x1: x(target.x), y1: level, x2: area.x + area.width, y2: level }];
}

/** The target's dashed line and the date that the chart turns on. */
function Beyond({ drawing, scales }: { drawing: StepsDrawing; scales: Scales }): ReactNode {
  const { x, y, area } = scales;
  const { target, at } = drawing;
  const last = drawing.steps.at(-1)?.mark.value ?? 0;
  return (
    <>
      {target === undefined ? null : (
        <path
          className="chart-line-target"
          d={`M${round(x(target.x))} ${round(y(last))}V${round(y(target.mark.value))}H${round(area.x + area.width)}`}
        />
      )}
      {at === undefined ? null : (
        <path className="chart-reference" d={`M${round(x(at.x))} ${round(y(at.y))}V${round(area.y + area.height)}`} />
      )}
    </>
  );
}

/** Levels set one after another as steps; the target after them is dashed, because it isn't in force. */
export function StepsChart({ drawing }: { drawing: StepsDrawing }): ReactNode {
  const pen = usePen();
  const [left, setLeft] = useState<readonly Wanted[]>([]);
  const height = isNarrow(pen.frame) ? 340 : pen.frame.name === 'slide' ? 442 : 380;
  const list = layList(pen, left, height + 10);
  return (
    <Canvas width={pen.frame.width} height={list.bottom}>
      <Panel>
        <TimePlot
          plot={toPlot(drawing)}
          width={pen.frame.width}
          height={height}
          step
          gutter={gutterOf(pen, drawing.y)}
          alternatives={(note, { x, y, area }) =>
            isDateLabel(drawing, note)
              ? [0.3, 0.5, 0.7].map((share) => ({
                  x: x(note.x) - 1,
                  y: y(note.y) + (area.y + area.height - y(note.y)) * share,
                  width: 2,
                  height: 2,
                }))
              : []
          }
          onLeft={setLeft}
          obstacles={(scales) => stepStrokes(drawing, scales)}
          extra={(scales) => <Beyond drawing={drawing} scales={scales} />}
        />
      </Panel>
      <Layer>
        <NumberedList list={list} />
      </Layer>
    </Canvas>
  );
}
