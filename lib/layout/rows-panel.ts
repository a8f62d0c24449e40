import type { Row, RowsPanel } from '../kinds/drawing';
import { acrossAt, type LaidLevel, layAcross } from './across';
import { layTopTicks, TICK_RISE, zeroNote } from './axis';
import { isNarrow } from './frame';
import { TICKS } from './mark-size';
import type { Pen } from './pen';
import { layColumns } from './row-columns';
import { besideMark, type Columns, type Place, type RowNote, toScale } from './row-note';
import { BEFORE_VALUE, breakTexts, type RowTexts, type Size } from './row-texts';
import { LINE, type TextLine, textWidth, wrapText } from './text';
import { breakText } from './text-ink';

/** A row with its place in px: where its text begins, where its mark stands, and its texts broken into lines. */
export type LaidRow = RowTexts & {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  readonly markY: number;
  /** The annotation's lines and place: beside its mark where there is room, else under the row's texts. */
  readonly note?: RowNote;
};

/** A panel of rows in px. */
export type LaidPanel = {
  readonly top: number;
  readonly height: number;
  readonly plotX: number;
  readonly plotWidth: number;
  /** Where values end, aligned right. */
  readonly valueX: number;
  readonly rows: readonly LaidRow[];
  readonly groups: readonly LaidGroup[];
  /** Texts over and between rows from the left edge, or ending at `end` px. */
  readonly headings: readonly { readonly y: number; readonly lines: readonly TextLine[]; readonly end?: number }[];
  readonly rules: readonly number[];
  /** Levels across all rows, with their labels under the last. */
  readonly levels: readonly LaidLevel[];
  readonly bottom: number;
};

/** The rows of a group, and the px between which they stand. */
export type LaidGroup = { readonly top: number; readonly bottom: number; readonly rows: readonly LaidRow[] };

/** How far a slanted letter may reach left of where its line begins, in px. */
const OVERHANG = 2;
/** Lays a row whose texts take at least some lines, in the middle of which they and its mark stand. */
function layRow(pen: Pen, row: Row, top: number, place: Place, lines = 0): LaidRow {
  const { scale } = pen.frame;
  const line = LINE * scale;
  const narrow = isNarrow(pen.frame);
  const texts = breakTexts(pen, row, place);
  const text = Math.max(texts.lines, lines) * line;
  const spare = (text - texts.lines * line) / 2;
  const markY = narrow ? top + text + 18 : top + Math.max(line, text) / 2 + 1;
  const laid = { ...texts, row, top: top + spare, height: text + (narrow ? 38 : 14 * scale), markY };
  if (row.note === undefined) return laid;
  const beside = narrow ? undefined : besideMark(pen, row, row.note, markY, place);
  if (beside !== undefined) return { ...laid, note: beside };
  const under = wrapText(pen.measure, scale, row.note, 'note', (narrow ? pen.frame.width : place.valueX) - OVERHANG);
  const y = (narrow ? markY + 16 : top + text) + line * 0.75;
  return {
    ...laid,
    height: laid.height + under.length * line + (narrow ? 8 : 0),
    note: { lines: under, x: OVERHANG, y, anchor: 'start' },
  };
}

/** Lays rows under each other, each with some px more than it needs. Bars stand at equal steps, as high as the highest row needs. */
function layGroup(pen: Pen, rows: readonly Row[], top: number, place: Place, spare: number): LaidGroup {
  const isEven = place.shape === 'bars' && !isNarrow(pen.frame);
  const lines = isEven ? Math.max(...rows.map((row) => breakTexts(pen, row, place).lines)) : 0;
  const step = isEven ? Math.max(...rows.map((row) => layRow(pen, row, 0, place, lines).height)) : 0;
  let y = top;
  const laid = rows.map((row) => {
    const one = layRow(pen, row, y + spare / 2, place, lines);
    y += Math.max(step, one.height) + spare;
    return one;
  });
  return { top, bottom: y, rows: laid };
}

/** A panel's title and what is said of all its rows, from `top` down to its ticks. */
function layHead(pen: Pen, panel: RowsPanel, top: number, width: number): Pick<LaidPanel, 'headings' | 'bottom'> {
  const line = LINE * pen.frame.scale;
  const title = panel.title === undefined ? [] : breakText(pen, panel.title, 'note', width);
  const said = panel.said === undefined ? [] : breakText(pen, panel.said, 'quiet', width);
  const note = isNarrow(pen.frame) ? zeroNote(panel.axis) : undefined;
  const lines = [...title, ...said, ...(note === undefined ? [] : [note])];
  const headings = lines.length === 0 ? [] : [{ y: top + line, lines }];
  return { headings, bottom: top + lines.length * line + (lines.length === 0 ? 0 : 8) };
}

/** How much closer than usual, or further apart, rows may stand where a frame has a height, in px before its scale. */
const CLOSER = 10;
const APART = 36;

/** What each of the rows laid from a frame's top to `bottom` has more than it needs, where the frame has a height. */
export function spareOf({ frame: { height, scale } }: Pen, bottom: number, rows: number): number {
  if (height === undefined) return 0;
  return Math.min(APART * scale, Math.max(-CLOSER * scale, (height - bottom) / rows));
}

/** Lays the rows of one panel from `top`; in a frame with a height they share what room there is. */
export function layPanel(pen: Pen, panel: RowsPanel, top: number, size: Size): LaidPanel {
  const laid = stackRows(pen, panel, top, { size, spare: 0, beside: [] });
  const spare = spareOf(pen, laid.bottom, laid.rows.length);
  return spare === 0 ? laid : stackRows(pen, panel, top, { size, spare, beside: [] });
}

/** Where what a scale without zero says of itself ends, over the numbers of its rows and left of its first tick. */
function noteEnd(pen: Pen, { axis }: RowsPanel, { plotX: x, plotWidth: width, valueX }: Columns): number {
  const ticks = layTopTicks(axis, pen, { x, y: 0, width, height: 0 });
  const lefts = ticks.map(({ text, at }) => at.x - textWidth(pen.measure, pen.frame.scale, text, 'quiet') / 2);
  return Math.min(valueX, ...lefts.map((left) => left - BEFORE_VALUE));
}

/** The values at which lines run across all rows. */
function linesOf({ reference, levels = [] }: RowsPanel): readonly number[] {
  return [
    ...(reference === undefined ? [] : [reference.low, reference.high]),
    ...levels.flatMap(({ mark }) => acrossAt(mark)),
  ];
}

/** How rows are stacked: their size, the px that each has more than it needs, and other rows whose texts have the same column. */
export type Stack = { readonly size: Size; readonly spare: number; readonly beside: readonly Row[] };

/** Lays the rows of a panel under each other from `top`, headings and rules between them; each with some px more than it needs, half over its texts and half under them. */
export function stackRows(pen: Pen, panel: RowsPanel, top: number, { size, spare, beside }: Stack): LaidPanel {
  const { scale, width } = pen.frame;
  const cols = layColumns(pen, panel, size, beside);
  const { plotX, plotWidth } = cols;
  const narrow = isNarrow(pen.frame);
  const line = LINE * scale;
  const head = layHead(pen, panel, top, narrow ? width : plotX + plotWidth * 0.5);
  const headings: LaidPanel['headings'][number][] = [...head.headings];
  const plotTop = head.bottom + TICKS * scale;
  const note = narrow ? undefined : zeroNote(panel.axis);
  if (note !== undefined) headings.push({ y: plotTop - TICK_RISE, lines: [note], end: noteEnd(pen, panel, cols) });
  const place: Place = { ...cols, axis: panel.axis, size, shape: panel.shape, lines: linesOf(panel) };
  const rules: number[] = [];
  const groups: LaidGroup[] = [];
  let y = plotTop;
  for (const group of panel.groups) {
    rules.push(y);
    if (group.heading !== undefined) {
      const lines = breakText(pen, group.heading, 'note', narrow ? width : plotX - 20);
      headings.push({ y: y + 21 * scale, lines });
      y += lines.length * line + 14 * scale;
    } else y += 8 * scale;
    const laid = layGroup(pen, group.rows, y, place, spare);
    groups.push(laid);
    y = laid.bottom + 4;
  }
  const rows = groups.flatMap((group) => group.rows);
  const { levels, bottom } = layAcross(pen, panel.levels ?? [], toScale(panel.axis, cols), y);
  return { ...cols, top: plotTop, height: y - plotTop, rows, groups, headings, rules, levels, bottom };
}
