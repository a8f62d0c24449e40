import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { toPlain } from './shown-figure';
import { readFile } from './site';

/** A place in px of a drawing. */
type Point = { readonly x: number; readonly y: number };

/** A chart as a built page shows it at its widest, read back from what a reader sees: ticks, marks, texts. */
export type ReadPlot = {
  /** All that is written in it, a text a line. */
  readonly texts: readonly string[];
  /** The time of a place on the time axis, in years: 2023.5 is the middle of 2023. */
  readonly yearAt: (x: number) => number;
  /** The number of a place on the scale of numbers, which runs up where there is a time axis and across where there is none. */
  readonly valueAt: (px: number) => number;
  /** The dots of a figure or an event, in px; none where its number has no point. */
  readonly dotsOf: (id: string) => readonly Point[];
  /** From where to where its bar or its span reaches across, in px; undefined where it has none. */
  readonly spanOf: (id: string) => readonly [from: number, to: number] | undefined;
  /** The two ends of each line that a selector finds, in px. */
  readonly linesOf: (selector: string) => readonly (readonly [Point, Point])[];
  /** The corners of each path that a selector finds, in px. */
  readonly pathsOf: (selector: string) => readonly (readonly Point[])[];
  /** Everything drawn of a figure or an event, for a test of its form. */
  readonly markOf: (id: string) => Cheerio<Element>;
};

const number = (text: string | undefined) => Number(text ?? Number.NaN);

/** How far the groups around an element move it. */
function moveOf($: CheerioAPI, element: Element): Point {
  const moves = $(element)
    .parents('[transform]')
    .get()
    .map((group) => /translate\(([-\d.]+)[ ,]*([-\d.]*)\)/.exec($(group).attr('transform') ?? ''));
  return {
    x: moves.reduce((sum, move) => sum + Number(move?.[1] ?? 0), 0),
    y: moves.reduce((sum, move) => sum + Number(move?.[2] || 0), 0),
  };
}

/** The corners of a path of straight lines, whose letters are `M L H V h v Z`. */
function cornersOf(path: string): readonly Point[] {
  const corners: Point[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVhvlZ])([^MLHVhvlZ]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const { x, y } = corners.at(-1) ?? { x: 0, y: 0 };
    const pairs = numbers.flatMap((value, index) =>
      index % 2 === 0 ? [[value, numbers[index + 1] ?? 0] as const] : [],
    );
    if (letter === 'M' || letter === 'L') corners.push(...pairs.map(([px, py]) => ({ x: px, y: py })));
    if (letter === 'l')
      for (const [dx, dy] of pairs)
        corners.push({ x: (corners.at(-1)?.x ?? 0) + dx, y: (corners.at(-1)?.y ?? 0) + dy });
    if (letter === 'H') corners.push({ x: numbers[0] ?? x, y });
    if (letter === 'V') corners.push({ x, y: numbers[0] ?? y });
    if (letter === 'h') corners.push({ x: x + (numbers[0] ?? 0), y });
    if (letter === 'v') corners.push({ x, y: y + (numbers[0] ?? 0) });
  }
  return corners;
}

/** A number as it is printed at an axis: `−10%`, `1.5 million`, `$2 tn`, `2,000,000 people`. */
export function parseNumber(text: string): number {
  const plain = text.replaceAll('\u2212', '-').replaceAll(/[,\u00a0\u2009\u202f](?=\d{3})/g, '');
  const digits = /-?[^\d-]*(\d+(?:\.\d+)?)/.exec(plain);
  const scale = /\b(?:tn|trillion)\b/.test(plain) ? 1e12 : /\b(?:bn|billion)\b/.test(plain) ? 1e9 : 1;
  const sign = /^-/.test(plain.trim()) ? -1 : 1;
  return digits === null ? Number.NaN : sign * Number(digits[1]) * (/\bmillion\b/.test(plain) ? 1e6 : scale);
}

/** A label of a time axis as a year and its part: `2023`, `Apr 2020`. */
function parseYear(text: string): number {
  const [, month, year] = /^(?:(\p{L}+) )?(\d{4})$/u.exec(text.trim()) ?? [];
  if (year === undefined) return Number.NaN;
  const at = month === undefined ? 0 : 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month.slice(0, 3)) / 3;
  return Number(year) + at / 12;
}

/** A straight scale through the two ends of some known places. Throws where fewer than two are known. */
function toScale(places: readonly { readonly px: number; readonly value: number }[]): (px: number) => number {
  const known = places.filter(({ value }) => Number.isFinite(value)).toSorted((a, b) => a.px - b.px);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first.px === last.px) return () => Number.NaN;
  return (px) => first.value + ((px - first.px) / (last.px - first.px)) * (last.value - first.value);
}

/** Texts that stand alone at an axis, with their place. */
function readTicks($: CheerioAPI, svg: Element) {
  return $(svg)
    .find('text.chart-quiet')
    .get()
    .filter((text) => $(text).children().length === 0)
    .map((text) => {
      const move = moveOf($, text);
      const [x, y] = [number($(text).attr('x')) + move.x, number($(text).attr('y')) + move.y];
      return { text: toPlain($(text).text()), x, y };
    });
}

/**
 * Reads a chart of a page as it is drawn for wide windows, or of the page of slides.
 * @param panel which of its scales, from 0; without it, all of the drawing has one.
 */
export function readPlot(address: string, chart: string, panel?: number): ReadPlot {
  const $ = load(readFile(address));
  const [drawing] = $(`#${chart}`).find('svg.still-wide, svg.still-slide').get();
  const [svg] = panel === undefined ? [drawing] : $(drawing).children('g[transform]').eq(panel).get();
  if (svg === undefined) throw new Error(`${address} has no such drawing of ${chart}`);
  const lines = $(svg)
    .find('line')
    .get()
    .map((line) => {
      const move = moveOf($, line);
      const at = (name: string, by: number) => number($(line).attr(name)) + by;
      return {
        isTick: $(line).attr('class') === 'chart-tick-line',
        isGrid: [undefined, 'chart-zero'].includes($(line).attr('class')),
        x: at('x1', move.x),
        x2: at('x2', move.x),
        y1: at('y1', move.y),
        y2: at('y2', move.y),
      };
    });
  const ticks = readTicks($, svg);
  // A tick of time has its text 4 px after its line; a level's stands over its grid line or before it.
  const times = lines
    .filter(({ isTick }) => isTick)
    .map(({ x }) => ({ px: x, value: parseYear(ticks.find((tick) => Math.abs(tick.x - x - 4) < 0.2)?.text ?? '') }));
  const levels = lines
    .filter(({ y1, y2, isGrid }) => y1 === y2 && isGrid)
    .map(({ y1 }) => ({ px: y1, value: parseNumber(ticks.find(({ y }) => Math.abs(y1 - y) < 8)?.text ?? '') }));
  // Over rows every tick has a grid line under it, and with its unit a text may reach to either side of it.
  const top = Math.min(...ticks.map(({ y }) => y));
  const heads = ticks.filter(({ y }) => Math.abs(y - top) < 1).toSorted((a, b) => a.x - b.x);
  const grid = [...new Set(lines.filter(({ x, x2, isGrid }) => x === x2 && isGrid).map(({ x }) => x))].toSorted(
    (a, b) => a - b,
  );
  const years = grid.map((px, index) => ({ px, value: parseYear(heads[index]?.text ?? '') }));
  const rows =
    heads.length === grid.length ? grid.map((px, index) => ({ px, value: parseNumber(heads[index]?.text ?? '') })) : [];
  const isTimed = times.length > 0;
  const markOf = (id: string) => $(svg).find(`[data-mark="${id}"]`);
  const pathsIn = (paths: Cheerio<Element>) =>
    paths.get().map((path) => {
      const move = moveOf($, path);
      return cornersOf($(path).attr('d') ?? '').map(({ x, y }) => ({ x: x + move.x, y: y + move.y }));
    });
  return {
    texts: $(drawing)
      .find('text')
      .get()
      .map((text) => toPlain($(text).text())),
    yearAt: toScale(isTimed ? times : years),
    valueAt: toScale(isTimed ? levels : rows),
    markOf,
    dotsOf: (id) =>
      markOf(id)
        .find('circle')
        .get()
        .map((dot) => {
          const move = moveOf($, dot);
          return { x: number($(dot).attr('cx')) + move.x, y: number($(dot).attr('cy')) + move.y };
        }),
    spanOf: (id) => {
      const xs = pathsIn(markOf(id).find('path'))
        .flat()
        .map(({ x }) => x);
      return xs.length === 0 ? undefined : [Math.min(...xs), Math.max(...xs)];
    },
    linesOf: (selector) =>
      $(svg)
        .find(selector)
        .get()
        .map((line) => {
          const move = moveOf($, line);
          const at = (x: string, y: string) => ({
            x: number($(line).attr(x)) + move.x,
            y: number($(line).attr(y)) + move.y,
          });
          return [at('x1', 'y1'), at('x2', 'y2')] as const;
        }),
    pathsOf: (selector) => pathsIn($(svg).find(selector)),
  };
}
