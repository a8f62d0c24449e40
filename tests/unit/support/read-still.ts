import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import type { Measure, MeasuredFont } from '../../../lib/layout/measure';

/** A line of a drawing's text in px of its view box, from its measured left end to its right one, on its baseline. */
export type StillLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** What a still holds, read back from its SVG. */
export type ReadStill = {
  readonly $: CheerioAPI;
  readonly width: number;
  readonly height: number;
  /** Each text as one line, as a person would read it aloud. */
  readonly texts: readonly string[];
  readonly lines: readonly StillLine[];
};

/** How the style sheet sets the classes of a drawing. */
const FACES: Readonly<Record<string, Omit<MeasuredFont, 'size'>>> = {
  'chart-plain': { family: 'sans', weight: 400 },
  'chart-strong': { family: 'sans', weight: 600 },
  'chart-quiet': { family: 'sans', weight: 400 },
  'chart-bound': { family: 'serif', weight: 450, italic: true },
  'chart-hedge': { family: 'serif', weight: 450, italic: true },
  'chart-note': { family: 'serif', weight: 400, italic: true },
  'chart-number-text': { family: 'sans', weight: 600 },
};

const number = (text: string | undefined) => Number(text ?? 0);

/** How far the groups around an element move it, in px. Nothing but moves is known here. */
function moveOf($: CheerioAPI, element: Element): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (const around of $(element).parents('[transform]').addBack('[transform]')) {
    const transform = $(around).attr('transform') ?? '';
    const [, dx, dy] = /^translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)$/.exec(transform) ?? [];
    if (dx === undefined) throw new Error(`${transform} is no mere move`);
    x += number(dx);
    y += number(dy);
  }
  return { x, y };
}

function widthOf($: CheerioAPI, line: Element, measure: Measure): { width: number; size: number } {
  const runs = $(line).find('tspan[class]').length === 0 ? [line] : $(line).find('tspan[class]').get();
  const sizes = runs.map((run) => number($(run).attr('font-size')));
  const widths = runs.map((run, index) => {
    const face = FACES[($(run).attr('class') ?? '').split(' ')[0] ?? ''];
    if (face === undefined) throw new Error(`“${$(run).text()}” has no voice: ${$.html(run)}`);
    return measure($(run).text(), { ...face, size: sizes[index] ?? 0 });
  });
  return { width: widths.reduce((sum, width) => sum + width, 0), size: Math.max(...sizes) };
}

function readLines($: CheerioAPI, text: Element, measure: Measure): StillLine[] {
  const move = moveOf($, text);
  const children = $(text)
    .children('tspan')
    .get()
    .filter((line) => $(line).text().trim() !== '');
  const isPlain = children.length === 0 || children.some((child) => $(child).attr('class') !== undefined);
  let y = number($(text).attr('y')) + move.y;
  return (isPlain ? [text] : children).map((line) => {
    y += number($(line).attr('dy'));
    const { width, size } = widthOf($, line, measure);
    const x = number($(line).attr('x') ?? $(text).attr('x')) + move.x;
    const share = { start: 0, middle: 0.5, end: 1 }[$(text).attr('text-anchor') ?? 'start'] ?? 0;
    return { text: $(line).text(), left: x - width * share, right: x + width * (1 - share), y, size };
  });
}

/** Reads a still back. Throws when it holds something that this reader doesn't know. */
export function readStill(svg: string, measure: Measure): ReadStill {
  const $ = load(svg, { xml: true });
  const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
  const byText = $('text')
    .get()
    .map((text) => readLines($, text, measure));
  const texts = byText.map((lines) =>
    lines
      .map(({ text }) => text.trim())
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );
  return { $, width, height, texts, lines: byText.flat() };
}
