import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { toPlain } from './shown-figure';
import { readFile } from './site';

/** A place in px of a drawing. */
type Point = { readonly x: number; readonly y: number };

/** A chart as the built page shows it at its widest, read back from what a reader sees: ticks, marks, texts. */
export type ReadPlot = {
  /** All that is written in it, a text a line. */
  readonly texts: readonly string[];
  /** The time of a place on the time axis, in years: 2023.5 is the middle of 2023. */
  readonly yearAt: (x: number) => number;
  /** The number of a place on the scale of numbers, which runs up where there is a time axis and across where there is none. */
  readonly valueAt: (px: number) => number;
  /** The dots of a figure or an event, in px; none where its number has no point. */
  readonly dotsOf: (id: string) => readonly Point[];
  /** Everything drawn of it, for a test of its form. */
  readonly markOf: (id: string) => Cheerio<Element>;
  readonly $: CheerioAPI;
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
      return { text: toPlain($(text).text()), x, y, anchor: $(text).attr('text-anchor') ?? 'start' };
    });
}

/** Reads a chart of a page, the first drawing of it that is made for this frame. */
export function readPlot(address: string, chart: string, frame = 'wide'): ReadPlot {
  const $ = load(readFile(address));
  const svg = $(`figure[data-chart="${chart}"] svg.still-${frame}`).get(0);
  if (svg === undefined) throw new Error(`${address} has no drawing of ${chart} at ${frame}`);
  const lines = $(svg)
    .find('line')
    .get()
    .map((line) => {
      const move = moveOf($, line);
      const at = (name: string, by: number) => number($(line).attr(name)) + by;
      return {
        upright: $(line).attr('class') === 'chart-tick-line',
        x: at('x1', move.x),
        y1: at('y1', move.y),
        y2: at('y2', move.y),
      };
    });
  const ticks = readTicks($, svg);
  // A tick's text stands 4 px after its line; a level's stands close over its grid line.
  const times = lines
    .filter(({ upright }) => upright)
    .map(({ x }) => ({ px: x, value: parseYear(ticks.find((tick) => Math.abs(tick.x - x - 4) < 0.2)?.text ?? '') }));
  const across = lines.filter(({ y1, y2, upright }) => y1 === y2 && !upright);
  const levels = across.map(({ y1 }) => {
    const tick = ticks.find(({ y }) => y1 - y > 0 && y1 - y < 8);
    return { px: y1, value: parseNumber(tick?.text ?? '') };
  });
  const top = Math.min(...ticks.map(({ y }) => y));
  const heads = ticks
    .filter(({ y }) => Math.abs(y - top) < 1)
    .map(({ text, x }) => ({ px: x, value: parseNumber(text) }));
  const isTimed = times.length > 0;
  const markOf = (id: string) => $(svg).find(`[data-mark="${id}"]`);
  return {
    $,
    texts: $(svg)
      .find('text')
      .get()
      .map((text) => toPlain($(text).text())),
    yearAt: toScale(times),
    valueAt: toScale(isTimed ? levels : heads),
    markOf,
    dotsOf: (id) =>
      markOf(id)
        .find('circle')
        .get()
        .map((dot) => {
          const move = moveOf($, dot);
          return { x: number($(dot).attr('cx')) + move.x, y: number($(dot).attr('cy')) + move.y };
        }),
  };
}
