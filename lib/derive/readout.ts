import type { Drawing, StepsDrawing } from '../kinds/drawing';
import type { ChangeDrawing } from '../kinds/length-drawing';
import type { LineView } from '../kinds/plot';
import { middleOf } from '../kinds/time-place';

/** A value of a line as it is read out, at its place in data space. */
type Value = { readonly x: number; readonly y: number; readonly text: string };

/** A line as it is read out. `holds`: each value until the next, as steps do. */
type ReadoutLine = { readonly who: string; readonly holds: boolean; readonly values: readonly Value[] };

const DAY = 86_400_000;

function fromLine({ who, runs }: LineView): ReadoutLine {
  const values = runs.flat().flatMap(({ x, y, range, text }): readonly Value[] => {
    const level = y ?? (range === undefined ? undefined : (range[0] + range[1]) / 2);
    return level === undefined ? [] : [{ x, y: level, text }];
  });
  return { who, holds: false, values };
}

/** What is in force from each corner on, in the words of the step that set it. */
function fromSteps({ force, steps }: StepsDrawing): readonly ReadoutLine[] {
  const values = force.flatMap(({ x, y }): readonly Value[] => {
    const step =
      steps.findLast(({ mark, ...place }) => mark.value === y && middleOf(place) <= x) ??
      steps.find(({ mark }) => mark.value === y);
    return y === undefined || step === undefined ? [] : [{ x, y, text: step.mark.title }];
  });
  return [{ who: '', holds: true, values }];
}

function fromChanges({ changes }: ChangeDrawing): readonly ReadoutLine[] {
  return changes.map(({ points }) => ({
    who: '',
    holds: false,
    values: points.map(({ mark, ...place }) => ({ x: middleOf(place), y: mark.value, text: mark.title })),
  }));
}

function linesOf(drawing: Drawing): readonly ReadoutLine[] {
  switch (drawing.kind) {
    case 'series':
      return drawing.main.lines.map(fromLine);
    case 'steps':
      return fromSteps(drawing);
    case 'change':
      return fromChanges(drawing);
    case 'rows':
    case 'parts':
    case 'share':
      return [];
  }
}

/**
 * The values of a drawing's lines for the script that reads them out, as an attribute can hold them: a row a line, `who` and
 * whether it holds, and under it a row a value, with days since 1970, the number and its words; undefined where nothing is a line.
 */
export function toReadouts(drawing: Drawing): string | undefined {
  const lines = linesOf(drawing).filter(({ values }) => values.length > 0);
  if (lines.length === 0) return undefined;
  return lines
    .flatMap(({ who, holds, values }) => [
      `${who}\t${holds ? 1 : ''}`,
      ...values.map(({ x, y, text }) => `${Math.round((x / DAY) * 10) / 10}\t${y}\t${text}`),
    ])
    .join('\n');
}
