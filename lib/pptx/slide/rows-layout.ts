import type { Row, RowsDrawing, RowsPanel } from '../../kinds/drawing';
import type { Rect } from '../../ooxml/length';
import type { Paragraph } from '../../ooxml/paragraph';
import type { TableRow } from '../../ooxml/shape';
import { paragraphsHeight } from '../../ooxml/text-size';
import { COLOURS } from '../palette';
import { textColour } from './mark-style';
import { plainRuns, toRuns } from './runs';

/** The height in px of the scale above the rows. */
export const HEAD = 30;

const HEADING = 32;
/** The margins of a cell, and the least that a row needs where its number stands over its dot. */
const PADS = 9;
const GUTTER = 16;
const NUMBERED = 56;

/** A row's place under the scale, in px. */
export type PlacedRow = { readonly row: Row; readonly top: number; readonly height: number };

/** Rows and headings from top to bottom: as a table, and where each row stands. */
export type RowsLayout = {
  readonly table: readonly TableRow[];
  readonly placed: readonly PlacedRow[];
  readonly height: number;
  /** The columns' widths in px: who and when; what is said beside the number; the plot. */
  readonly columns: readonly [number, number, number];
};

/** Whether a row shows an event: its scale is time, and its date stands in the table. */
export function isTimed({ mark }: Row): boolean {
  return mark.nature === 'event';
}

function toNameCell(row: Row, size: number): readonly Paragraph[] {
  return [
    { runs: plainRuns(row.name, 'strong'), size, colour: textColour(row.mark) },
    { runs: plainRuns(row.sub, 'quiet') },
  ];
}

function toAsideCell(row: Row): readonly Paragraph[] {
  const dated: readonly Paragraph[] = isTimed(row) ? [{ runs: toRuns(row.value), colour: textColour(row.mark) }] : [];
  return [...dated, ...row.aside.map((runs): Paragraph => ({ runs: toRuns(runs) }))];
}

function toHeadingRow(heading: string): TableRow {
  const paragraphs: readonly Paragraph[] = [{ runs: plainRuns(heading, 'bound'), size: 20 }];
  return { height: HEADING, cells: [{ paragraphs, span: 3, anchor: 'middle' }] };
}

/** Lays rows as high as their text needs, and as roomy as the box allows. */
export function layRows({ groups }: RowsPanel, size: RowsDrawing['size'], box: Rect): RowsLayout {
  const rows = groups.flatMap((group) => group.rows);
  const shares = rows.some(isTimed) ? [0.33, 0.2] : [0.36, 0.18];
  const [names = 0, asides = 0] = shares.map((share) => share * box.width);
  const named = size === 'large' ? 22 : 19;
  const needOf = (row: Row) =>
    Math.max(
      isTimed(row) ? 40 : NUMBERED,
      PADS + paragraphsHeight(toNameCell(row, named), names - GUTTER),
      PADS + paragraphsHeight(toAsideCell(row), asides - GUTTER),
    );
  const headings = groups.filter(({ heading }) => heading !== undefined).length * HEADING;
  const needed = rows.reduce((sum, row) => sum + needOf(row), headings);
  const spare = Math.max(0, Math.min(size === 'large' ? 70 : 50, (box.height - HEAD - needed) / rows.length));
  const table: TableRow[] = [];
  const placed: PlacedRow[] = [];
  let top = 0;
  const add = (row: TableRow) => {
    table.push(row);
    top += row.height;
  };
  for (const { heading, rows: own } of groups) {
    if (heading !== undefined) add(toHeadingRow(heading));
    for (const row of own) {
      const height = needOf(row) + spare;
      placed.push({ row, top, height });
      const cells = [toNameCell(row, named), toAsideCell(row), []];
      add({ height, rule: COLOURS.contextSoft, cells: cells.map((paragraphs) => ({ paragraphs, anchor: 'middle' })) });
    }
  }
  return { table, placed, height: top, columns: [names, asides, box.width - names - asides] };
}
