import { holdPairs } from '../format/hold-pairs';

/** How many letters of the smallest print stand side by side in a table as wide as the page. */
const LETTERS = 152;
/** What stands between two columns, and what a word may be wider than its letters are on the average, in letters. */
const GAP = 1.5;
const WIDER = 0.8;
/** Where a line may break; not between a number and its unit. */
const SPACES = /[^\S\u00a0\u202f]+/;
/** A word longer than this may be broken, in letters. */
const LONGEST = 16;

/** How many lines a text takes in a column of some letters. */
function countLines(words: readonly number[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const word of words) {
    const start = at === 0 ? 0 : at + 1;
    if (at > 0 && start + word > width) lines += 1;
    at = at > 0 && start + word > width ? word : start + word;
    lines += Math.max(0, Math.ceil(word / width) - 1);
  }
  return lines;
}

/** How many lines each cell of a column takes at a width, counted once for each width. */
function countColumn(cells: readonly (readonly number[])[]): (width: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (width) => {
    const lines = known.get(width) ?? cells.map((cell) => countLines(cell, width));
    known.set(width, lines);
    return lines;
  };
}

/**
 * How much a table weighs by the lines of one column's cells beside those of the others: the lines of all rows; and a little
 * of those of all cells, since two columns may make a row high together.
 */
function weighBeside(others: readonly (readonly number[])[], rows: number): (lines: readonly number[]) => number {
  const beside = Array.from({ length: rows }, (_, row) => {
    const lines = others.map((column) => column[row] ?? 1);
    return { highest: Math.max(1, ...lines), squares: lines.reduce((sum, count) => sum + count * count, 0) };
  });
  return (lines) => {
    let weight = 0;
    for (const [row, { highest, squares }] of beside.entries()) {
      const count = lines[row] ?? 1;
      weight = weight + Math.max(highest, count) + (squares + count * count) / 20;
    }
    return weight;
  };
}

/**
 * How a table's columns share its width on paper, in per cent: each as wide as its longest word, and the rest where it
 * makes the highest rows lower. A browser gives a column with one long text most of it, and the others a word a line.
 */
export function toColumnShares(rows: readonly (readonly string[])[]): readonly number[] {
  const words = rows.map((row) =>
    row.map((text) =>
      holdPairs(text)
        .split(SPACES)
        .map((word) => word.length),
    ),
  );
  const longest = (at: number) =>
    WIDER + Math.max(4, ...words.map((row) => Math.min(LONGEST, Math.max(0, ...(row[at] ?? [])))));
  const widths = (rows[0] ?? []).map((_, at) => longest(at));
  const linesOf = widths.map((_, at) => countColumn(words.map((row) => row[at] ?? [])));
  let room = LETTERS - GAP * widths.length - widths.reduce((sum, width) => sum + width, 0);
  while (room >= 1) {
    const columns = widths.map((width, at) => linesOf[at]?.(width) ?? []);
    let best = { at: -1, more: 0, gain: 0 };
    for (const [at, width] of widths.entries()) {
      const weigh = weighBeside(columns.toSpliced(at, 1), words.length);
      const before = weigh(columns[at] ?? []);
      for (let more = 1; more <= Math.min(room, 12); more += 1) {
        const gain = (before - weigh(linesOf[at]?.(width + more) ?? [])) / more;
        if (gain > best.gain) best = { at, more, gain };
      }
    }
    if (best.gain === 0) break;
    widths[best.at] = (widths[best.at] ?? 0) + best.more;
    room -= best.more;
  }
  const all = widths.reduce((sum, width) => sum + width + GAP, 0);
  return widths.map((width) => Math.floor(((width + GAP) / all) * 1000) / 10);
}
