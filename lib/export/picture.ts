import type { PictureView } from '../derive/picture-view';
import { escapeMarkup } from '../format/escape-markup';
import type { Frame } from '../layout/frame';
import type { Scene } from '../layout/scene';
import { toScene } from '../layout/to-scene';
import { drawStill } from '../still/draw-still';
import { measureWith } from '../still/measure-text';
import type { SetText } from '../still/set-text';
import { type BlockStyle, setBlock } from './page-text';
import { makeSelfContained, openGroup } from './self-contained';
import type { StyleRule } from './style-sheet';

/** wide: as wide as given and as high as it needs; square: both alike, wider where it would be too high. */
export type PictureShape = 'wide' | 'square';

/** The width in px of a picture, and those that a square is tried at until all of it fits. */
const WIDTH = 800;
const SQUARES = [900, 1000, 1120, 1250, 1400, 1600, 1800, 2000, 2300, 2600, 3000, 3500, 4000];
const MARGIN = 32;

/** A picture before it has colours. */
export type PlainPicture = { readonly markup: string; readonly width: number; readonly height: number };

/**
 * Draws a chart as a picture that can leave the page: headline, subtitle, drawing, reason, notes, who says so, what it is
 * from. Nothing is cut: it is as high as its texts need. `paintPicture` makes a file of it.
 */
export function drawPicture(view: PictureView, shape: PictureShape, set: SetText): PlainPicture {
  const page = shape === 'wide' ? compose(view, WIDTH, set) : composeSquare(view, set);
  const { width } = page;
  const height = shape === 'square' ? Math.max(width, page.height) : page.height;
  const still = drawStill(view, page.frame, measureWith(set), page.scene);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="title desc">`;
  const names = `<title id="title">${escapeMarkup(view.headline)}</title><desc id="desc">${escapeMarkup(view.alt)}</desc>`;
  const paper = `<rect x="0" y="0" width="${width}" height="${height}" fill="var(--paper)"/>`;
  const drawing = `<g transform="translate(${MARGIN} ${page.drawnAt})">${openGroup(still.svg)}</g>`;
  // In a square what is left over stands between the drawing and what is under it.
  const foot = `<g transform="translate(0 ${height - page.height})">${page.foot}</g>`;
  return { markup: `${open}${names}${paper}${page.head}${drawing}${foot}</svg>`, width, height };
}

/** A picture in its colours, as the text of an SVG file that needs nothing beside itself. */
export function paintPicture({ markup }: PlainPicture, rules: readonly StyleRule[], set: SetText): string {
  return makeSelfContained(markup, rules, set);
}

/** As wide as it has to be for all of it to stand in a square. */
function composeSquare(view: PictureView, set: SetText): Composed {
  let page = compose(view, WIDTH, set);
  for (const width of SQUARES) {
    if (page.height <= page.width) break;
    page = compose(view, width, set);
  }
  return page;
}

/** A picture laid out: its texts, the scene of its drawing and where that begins, in px from its top. */
type Composed = {
  readonly head: string;
  readonly foot: string;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly drawnAt: number;
  readonly width: number;
  readonly height: number;
};

/** A picture's parts at a width: head and drawing, and what stands under them. Nothing is painted yet. */
function compose(view: PictureView, width: number, set: SetText): Composed {
  const measure = measureWith(set);
  const inner = width - 2 * MARGIN;
  let top = MARGIN - 6;
  const block = (style: BlockStyle, text: string) => {
    const { markup, end } = setBlock(measure, style, text, { left: MARGIN, top, width: inner });
    top = end;
    return markup;
  };
  const head = [block('kicker', view.kicker), block('headline', view.headline)];
  top += 4;
  head.push(block('subtitle', view.subtitle));
  top += 18;
  const drawnAt = top;
  const frame: Frame = { name: 'mid', width: inner, scale: 1 };
  const scene = toScene(view.drawing, { frame, measure });
  top += Math.ceil(scene.height) + 14;
  const rule = `<path d="M${MARGIN} ${top}H${width - MARGIN}" stroke="var(--hair)" fill="none"/>`;
  top += 10;
  const foot = [rule, ...view.small.map((text) => block('small', text))];
  top += 8;
  foot.push(block('imprint', view.imprint));
  const height = Math.ceil(top + MARGIN - 10);
  return { head: head.join(''), foot: foot.join(''), frame, scene, drawnAt, width, height };
}
