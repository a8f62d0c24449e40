import type { CardView } from '../derive/card-view';
import { CARD } from '../derive/metadata';
import type { Drawing } from '../kinds/drawing';
import type { Frame } from '../layout/frame';
import { round } from '../layout/geometry';
import { toScene } from '../layout/to-scene';
import { drawStill } from '../still/draw-still';
import { measureWith } from '../still/measure-text';
import type { SetText } from '../still/set-text';
import { type BlockStyle, setBlock } from './page-text';
import { makeSelfContained, openGroup } from './self-contained';
import type { StyleRule } from './style-sheet';

const MARGIN = 64;
/** How much of a card's width its words have beside a drawing. */
const BESIDE = 470;

/** Draws a card, as the text of an SVG file. Texts are set in the largest of their sizes in which all of them fit. */
export function drawCard(view: CardView, rules: readonly StyleRule[], set: SetText): string {
  const drawing = view.drawing === undefined ? undefined : placeDrawing(view.id, view.drawing, set);
  const width = drawing === undefined ? CARD.width - 2 * MARGIN : BESIDE;
  const lines = drawing === undefined ? [...view.lines, ...(view.instead ?? [])] : view.lines;
  const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
  const room = CARD.height - 2 * MARGIN;
  const said = { ...view, lines };
  let words = setWords(said, width, sizes[0] ?? 1, set);
  for (const size of sizes) {
    words = setWords(said, width, size, set);
    if (words.height <= room) break;
  }
  const open = `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`;
  const paper = `<rect x="0" y="0" width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>`;
  const edge = `<rect x="0" y="0" width="${CARD.width}" height="10" fill="var(--accent)"/>`;
  return makeSelfContained(`${open}${paper}${edge}${words.markup}${drawing ?? ''}</svg>`, rules, set);
}

/** The texts of a card, one under the other, the last at its foot. */
function setWords(view: CardView, width: number, size: number, set: SetText) {
  const measure = measureWith(set);
  let top = MARGIN;
  const block = (style: BlockStyle, text: string) => {
    const { markup, end } = setBlock(measure, style, text, { left: MARGIN, top, width }, size);
    top = end + 8 * size;
    return markup;
  };
  const body = view.lines.map(({ as, text }) => block(as, text));
  const above = top;
  const foot = setBlock(measure, 'cardFoot', view.foot, { left: MARGIN, top: 0, width: CARD.width - 2 * MARGIN });
  const markup = `<g transform="translate(0 ${CARD.height - MARGIN - foot.end + 16})">${foot.markup}</g>`;
  return { markup: body.join('') + markup, height: above - MARGIN + foot.end };
}

/** How small a drawing may come out: what is smaller nobody reads in a preview. */
const SMALLEST = 0.7;

/**
 * A drawing beside the words, laid out at the width at which it comes out largest in its place; undefined where it would be
 * too small to be read.
 */
function placeDrawing(id: string, drawing: Drawing, set: SetText): string | undefined {
  const left = MARGIN + BESIDE + 36;
  const [width, height] = [CARD.width - left - 40, CARD.height - MARGIN - 90];
  const tried = [480, 560, 640, 760, 880].map((wide) => {
    const frame: Frame = { name: 'mid', width: wide, scale: 1 };
    const scene = toScene(drawing, { frame, measure: measureWith(set) });
    return { frame, scene, factor: Math.min(width / scene.width, height / scene.height) };
  });
  const [best] = tried.toSorted((one, other) => other.factor - one.factor);
  if (best === undefined || best.factor < SMALLEST) return undefined;
  const still = drawStill({ id, report: 'card', drawing }, best.frame, measureWith(set), best.scene);
  const top = MARGIN + Math.max(0, (height - still.height * best.factor) / 2);
  return `<g transform="translate(${left} ${round(top)}) scale(${best.factor.toFixed(3)})">${openGroup(still.svg)}</g>`;
}
