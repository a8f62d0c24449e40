import type { SlideSize } from '../../derive/deck/slide';
import type { DifferRow, DifferSide } from '../../derive/differs';
import type { SourceView } from '../../derive/source-view';
import type { AssertionView } from '../../derive/statement-view';
import type { TileView } from '../../derive/tile';
import { plain } from '../../facts/prose-view';
import { type Rect, TEXT_SIZE } from '../../ooxml/length';
import type { Paragraph, Run } from '../../ooxml/paragraph';
import type { TableCell, TableRow, TableShape } from '../../ooxml/shape';
import { paragraphsHeight } from '../../ooxml/text-size';
import { pageWords } from '../../words/page';
import { slideTableWords } from '../../words/powerpoint';
import { relations, relationWords } from '../../words/relations';
import { sayingWords } from '../../words/saying';
import { tableWords } from '../../words/table';
import { COLOURS } from '../palette';
import { plainRuns, withMarks } from './runs';

const GUTTER = 16;

/** How much room in px a row is given at the most beyond what it needs; figures share all of their slide, as on the web. */
const SPARE = 44;
const FIGURE_SPARE = 150;

/** How much larger than usual the text of a short list is. */
const LARGER: Readonly<Record<SlideSize, number>> = { usual: 1, larger: 1.2, largest: 1.4 };

/** Cells of which every paragraph is set as large as its slide wants it. */
function enlarge(cells: readonly (readonly TableCell[])[], size: SlideSize): readonly (readonly TableCell[])[] {
  if (size === 'usual') return cells;
  const toLarger = (paragraph: Paragraph) => ({
    ...paragraph,
    size: Math.round((paragraph.size ?? TEXT_SIZE) * LARGER[size]),
  });
  return cells.map((row) => row.map((one) => ({ ...one, paragraphs: one.paragraphs.map(toLarger) })));
}

function cellHeight({ paragraphs }: TableCell, width: number): number {
  return paragraphsHeight(paragraphs, width - GUTTER) + 8;
}

/** A table of text, its rows as high as their longest cell; room that is left over goes to the rows alike. */
export function toTextTable(
  told: { readonly name: string; readonly alt: string },
  box: Rect,
  shares: readonly number[],
  cells: readonly (readonly TableCell[])[],
  headed: boolean,
  most = SPARE,
): TableShape {
  const columns = shares.map((share) => share * box.width);
  const heights = cells.map((row) => Math.max(...row.map((cell, index) => cellHeight(cell, columns[index] ?? 0))));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const first = headed ? 1 : 0;
  const spare = Math.max(0, Math.min(most, (box.height - total) / Math.max(1, cells.length - first)));
  const rows = cells.map(
    (row, index): TableRow => ({
      height: (heights[index] ?? 0) + (index < first ? 0 : spare),
      cells: row,
      ...(index < cells.length - 1 ? { rule: COLOURS.contextSoft } : {}),
    }),
  );
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return { kind: 'table', ...told, box: { ...box, height }, columns, rows, headed };
}

const cell = (...paragraphs: readonly Paragraph[]): TableCell => ({ paragraphs });

function toNumberRuns({ number }: TileView): readonly Run[] {
  return number.pieces.flatMap(({ text, as }) => plainRuns(text, as === 'bound' ? 'bound' : 'plain'));
}

function toKindRuns({ nature, hedges, role }: TileView): readonly Run[] {
  const kind = plainRuns(nature, 'quiet');
  const surely = hedges === undefined ? kind : [...kind, ...plainRuns(` ${hedges}`, 'bound')];
  return role === 'context' ? [...surely, ...plainRuns(pageWords.isContext, 'quiet')] : surely;
}

function toTileCells(tile: TileView): readonly TableCell[] {
  const beside = tile.differs ?? (tile.note === undefined ? '' : plain(tile.note));
  const voice = tile.differs === undefined ? 'bound' : 'hedge';
  return [
    cell({ runs: toNumberRuns(tile), size: 42, serif: true, colour: COLOURS.accent }),
    cell(
      { runs: plainRuns(tile.label), size: 22, after: 2 },
      { runs: plainRuns(withMarks(tile.who, tile.marks), 'quiet') },
      { runs: toKindRuns(tile) },
    ),
    cell(...(beside === '' ? [] : [{ runs: plainRuns(beside, voice), size: 20 }])),
  ];
}

/** Headline figures as a table: the number, what it counts and who says so, what differs. */
export function toFigureShapes(tiles: readonly TileView[], box: Rect): readonly TableShape[] {
  const told = {
    name: slideTableWords.figures.name,
    alt: slideTableWords.figures.alt(tiles.map(({ name }) => name).join('; ')),
  };
  return [toTextTable(told, box, [0.28, 0.42, 0.3], tiles.map(toTileCells), false, FIGURE_SPARE)];
}

function toWords({ words, quoted }: DifferSide): readonly Run[] {
  if (words.length === 0) return plainRuns(relationWords.notQuoted, 'quiet');
  const runs = words.flatMap(({ text, marked }) => plainRuns(text, marked ? 'hedge' : 'plain'));
  return quoted ? [...plainRuns('“'), ...runs, ...plainRuns('”')] : runs;
}

function toDifferCells(row: DifferRow): readonly TableCell[] {
  const about = [row.about, ...(row.paragraph === undefined ? [] : [`(${sayingWords.paragraph(row.paragraph)})`])];
  const quiet = (text: string | undefined): Paragraph[] =>
    text === undefined ? [] : [{ runs: plainRuns(text, 'quiet') }];
  return [
    cell({ runs: plainRuns(about.join(' '), 'strong') }),
    cell(
      { runs: toWords(row.before), serif: true, size: 20 },
      ...quiet(withMarks(row.before.who, row.before.marks)),
      ...quiet(row.relation === 'took-over' ? undefined : relations[row.relation].inTable),
      ...quiet(row.inferred === undefined ? undefined : relationWords.inferred),
    ),
    cell({ runs: toWords(row.later), serif: true, size: 20 }, ...quiet(row.later.who)),
    cell({ runs: plainRuns(row.differs, 'hedge'), size: 20 }),
  ];
}

/** What differs along the way, as a table with its columns named. */
export function toDifferShapes(rows: readonly DifferRow[], box: Rect, size: SlideSize): readonly TableShape[] {
  const { about, before, article, differs } = tableWords.differs;
  const head = [about, before, article, differs].map((name) => cell({ runs: plainRuns(name, 'quiet') }));
  const told = {
    name: slideTableWords.differs.name,
    alt: slideTableWords.differs.alt(rows.map((row) => row.about).join('; ')),
  };
  return [toTextTable(told, box, [0.2, 0.34, 0.22, 0.24], [head, ...enlarge(rows.map(toDifferCells), size)], true)];
}

function toStatementCells({ says, words, date, who, how, marks, differs }: AssertionView) {
  const dated = date === undefined ? '' : `${date}. `;
  return [
    cell(
      { runs: plainRuns(plain(says)), size: 22, serif: true },
      ...(words === undefined ? [] : [{ runs: plainRuns(`“${words}”`, 'quiet') }]),
    ),
    cell(
      { runs: plainRuns(withMarks(`${dated}${who}; ${how}`, marks)) },
      ...differs.map((row): Paragraph => ({ runs: plainRuns(row.differs, 'hedge') })),
    ),
  ];
}

/** Statements as a table: what was said, who said it and how surely. */
export function toStatementShapes(
  statements: readonly AssertionView[],
  box: Rect,
  size: SlideSize,
): readonly TableShape[] {
  const told = {
    name: slideTableWords.statements.name,
    alt: slideTableWords.statements.alt(statements.length),
  };
  return [toTextTable(told, box, [0.58, 0.42], enlarge(statements.map(toStatementCells), size), false)];
}

function toSourceCells({ number, text, carried }: SourceView): readonly TableCell[] {
  const line = carried === undefined ? text : `${text}; ${withMarks(carried.text, carried.marks)}`;
  return [cell({ runs: plainRuns(String(number), 'strong') }), cell({ runs: plainRuns(line) })];
}

/** The sources in two tables side by side, by number. */
export function toSourceShapes(sources: readonly SourceView[], box: Rect, size: SlideSize): readonly TableShape[] {
  const width = box.width / 2 - 16;
  const weights = sources.map(({ text, carried }) => text.length + (carried?.text.length ?? 0) + 30);
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  const first = weights.findIndex((weight) => {
    sum += weight;
    return sum > half;
  });
  const columns = [sources.slice(0, first + 1), sources.slice(first + 1)].filter((column) => column.length > 0);
  return columns.map((column, index) =>
    toTextTable(
      { name: slideTableWords.sources.name(index + 1), alt: slideTableWords.sources.alt(column) },
      { ...box, x: box.x + index * (width + 32), width },
      [0.08, 0.92],
      enlarge(column.map(toSourceCells), size),
      false,
    ),
  );
}
