import { drawingWords } from '../words/drawing';
import type { Axis, DatedMark, LabelLine, Row, RowsPanel } from './drawing';
import type { ChangeView } from './length-drawing';
import { saySubOnce } from './row';

/** A number with its date before it: `2010 47%`. */
function datedLine({ date, value }: DatedMark): LabelLine {
  return [{ text: `${date} `, as: 'quiet' }, ...value];
}

/** A change as a row: its earlier numbers over its last one, each with its date. */
function toChangeRow({ points, ...texts }: ChangeView): Row {
  const [first, ...later] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${texts.name}: a change needs two dates`);
  return {
    ...texts,
    value: datedLine(first),
    also: later.map(datedLine),
    mark: last.mark,
    before: points.slice(0, -1),
  };
}

/** Which dot is of which date, where all rows have the same two dates; else that the larger one is the later. */
function dotsText(changes: readonly ChangeView[]): string {
  const dates = changes.map(({ points }) => [points.at(0)?.date ?? '', points.at(-1)?.date ?? ''] as const);
  const [first] = dates;
  const isPaired = changes.every(({ points }) => points.length === 2);
  const isShared = isPaired && first !== undefined && dates.every(([from, to]) => from === first[0] && to === first[1]);
  return isShared ? drawingWords.dotsOf(first[0], first[1]) : drawingWords.laterIsLarger;
}

/** Changes as dots in rows, the earlier ones smaller, joined with the last one. */
export function toChangeRows(changes: readonly ChangeView[], axis: Axis): RowsPanel {
  const panel = saySubOnce({ axis, groups: [{ rows: changes.map(toChangeRow) }] });
  const said = [panel.said, dotsText(changes)].filter((text) => text !== undefined);
  return { ...panel, said: said.join('. ') };
}
