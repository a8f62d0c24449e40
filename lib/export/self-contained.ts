import { type CheerioAPI, load } from 'cheerio';
import { type AnyNode, type Element, isTag } from 'domhandler';
import { escapeMarkup } from '../format/escape-markup';
import { withoutIsolates } from '../format/isolate';
import { round } from '../layout/geometry';
import type { Point } from '../layout/ink';
import type { SetText } from '../still/set-text';
import { fontOf, type Look, lookAttributes, resolveLooks } from './look';
import { createOutliner, type OutlinedRun, type Outliner } from './outline';
import type { StyleRule } from './style-sheet';
import { type PlacedLine, readLines } from './text-lines';

const SHAPES = 'path, line, rect, circle';
/** What a file keeps of each element's attributes besides its look: where it is, and what fills name. */
const KEPT =
  /^(?:xmlns(?::xlink)?|viewBox|id|d|[xyr]|[xy][12]|c[xy]|width|height|transform|opacity|patternUnits|aria-label(?:ledby)?|role|version)$/;

/**
 * A drawing made of our classes as one that stands by itself: every look written at its element, every text as outlines
 * (labelled with its words), no links, classes or style sheet.
 */
export function makeSelfContained(markup: string, rules: readonly StyleRule[], set: SetText): string {
  const $ = load(markup, { xml: true });
  $('.chart-hit').remove();
  const looks = resolveLooks($, rules);
  const outliner = createOutliner(set);
  for (const text of $('text')) if (isTag(text)) $(text).replaceWith(paintText(text, looks, outliner));
  const shapes = [...outliner.shapes]
    .filter(([, path]) => path !== '')
    .map(([id, path]) => `<path id="${id}" d="${path}"/>`);
  $('svg')
    .first()
    .attr('xmlns:xlink', 'http://www.w3.org/1999/xlink')
    .prepend(`<defs>${shapes.join('')}</defs>`);
  slantHatching($);
  for (const shape of $(SHAPES)) {
    const look = looks.get(shape);
    // What has been outlined just now has its look already.
    if (look === undefined) continue;
    for (const [name, value] of lookAttributes(look, false)) $(shape).attr(name, value);
  }
  for (const element of $('*')) if (isTag(element)) clean(element, looks.has(element));
  return $.xml();
}

/**
 * Slants the strokes of hatching by themselves: an office doesn't turn a pattern. Pages turn theirs, because a browser puts
 * slanting strokes into a PDF as a picture, which makes a report twice as large.
 */
function slantHatching($: CheerioAPI): void {
  const patterns = $('pattern[patternTransform]');
  patterns.removeAttr('patternTransform').attr({ width: '6', height: '6' });
  patterns.children('path').attr('d', 'M0 6L6 0M-1 1L1-1M5 7L7 5');
}

/** Takes away what only a page needs, and makes groups of links. */
function clean(element: Element, isDrawn: boolean): void {
  if (element.name === 'a') {
    element.name = 'g';
    delete element.attribs['aria-label'];
  }
  if (!isDrawn) return;
  const isLooked = SHAPES.split(', ').includes(element.name);
  for (const name of Object.keys(element.attribs)) {
    if (!KEPT.test(name) && !(isLooked && /^(?:fill|stroke)/.test(name))) delete element.attribs[name];
  }
}

function paintText(text: Element, looks: ReadonlyMap<AnyNode, Look>, outliner: Outliner): string {
  const anchor = looks.get(text)?.get('text-anchor') ?? 'start';
  const transform = text.attribs['transform'];
  const moved = transform === undefined ? '' : ` transform="${escapeMarkup(transform)}"`;
  return readLines(text, looks)
    .map((line) => `<g aria-label="${escapeMarkup(wordsOf(line))}"${moved}>${paintLine(line, anchor, outliner)}</g>`)
    .join('');
}

const wordsOf = ({ runs }: PlacedLine) =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

function paintLine({ x, y, runs }: PlacedLine, anchor: string, { outline }: Outliner): string {
  const pieces = joinLetters(
    runs.flatMap(({ text, look }) => outline(text, fontOf(look)).map((piece) => ({ ...piece, look }))),
  ).map((piece) => ({ ...piece, width: piece.width * narrowness(piece) }));
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  let pen = x - before;
  return pieces
    .map((piece) => {
      const at = { x: pen, y };
      pen += piece.width;
      return piece.outline === undefined
        ? paintLetters(piece.text, piece.look, at)
        : paintOutline(piece.outline, piece.look, at);
    })
    .join('');
}

type Piece = OutlinedRun & { readonly look: Look };

const NARROW = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
/** From so many letters on, wide and narrow ones make up for each other. */
const SEVERAL = 6;

/** What of the room that letters are given, which the widest of them need, they take on average. */
const narrowness = ({ text, outline }: Piece) =>
  outline === undefined && (text.match(NARROW)?.length ?? 0) >= SEVERAL ? 0.75 : 1;

/**
 * Pieces with what stays letters joined, over spaces and numbers between them too: where it runs from right to left, whoever
 * opens the file puts the whole in its order, which single words would stand against.
 */
function joinLetters(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let between: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && last.outline === undefined && last.look === piece.look;
    if (goesOn && piece.outline === undefined) {
      const added = [...between, piece];
      const text = added.map((one) => one.text).join('');
      joined.splice(-1, 1, {
        ...last,
        text: last.text + text,
        width: added.reduce((sum, one) => sum + one.width, last.width),
      });
      between = [];
    } else if (goesOn && !/\p{L}/u.test(piece.text)) between.push(piece);
    else {
      joined.push(...between, piece);
      between = [];
    }
  }
  return [...joined, ...between];
}

/** A run's outline; what surrounds it, as paper does letters over lines, under it. */
function paintOutline({ glyphs, factor }: NonNullable<OutlinedRun['outline']>, look: Look, at: Point): string {
  if (glyphs.length === 0) return '';
  const place = `transform="translate(${round(at.x)} ${round(at.y)}) scale(${Number(factor.toFixed(5))})"`;
  const shapes = glyphs
    .map(({ shape, x, y }) => `<use xlink:href="#${shape}" x="${x}"${y === 0 ? '' : ` y="${y}"`}/>`)
    .join('');
  const halo = look.get('stroke') ?? 'none';
  const width = Math.round(Number.parseFloat(look.get('stroke-width') ?? '1') / factor);
  const under = `<g ${place} fill="none" stroke="${escapeMarkup(halo)}" stroke-width="${width}" stroke-linejoin="round">${shapes}</g>`;
  return `${halo === 'none' ? '' : under}<g ${place} fill="${escapeMarkup(look.get('fill') ?? '#000')}">${shapes}</g>`;
}

/** Letters that no font of the site has; as they are alone, they need none of the marks that set them apart, which few fonts have. */
function paintLetters(text: string, look: Look, { x, y }: Point): string {
  const { family, size, weight, italic } = fontOf(look);
  const said = [
    ['font-family', family === 'serif' ? 'serif' : 'sans-serif'],
    ['font-size', size],
    ['font-weight', weight],
    ['font-style', italic ? 'italic' : 'normal'],
    ['fill', look.get('fill') ?? '#000'],
  ] as const;
  const attributes = said.map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`).join('');
  return `<text x="${round(x)}" y="${round(y)}"${attributes}>${escapeMarkup(withoutIsolates(text))}</text>`;
}

/** A drawing as a group within another, under the class that its looks hang on. */
export function openGroup(svg: string): string {
  return svg.replace(/^<svg [^>]*>/, '<g class="still">').replace(/<\/svg>$/, '</g>');
}
