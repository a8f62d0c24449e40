import type { CardView } from '../derive/card-view';
import type { PictureView } from '../derive/picture-view';
import { createSetter, type SetText } from '../still/set-text';
import { CARD, drawCard } from './card';
import { drawPicture, type PictureShape, paintPicture } from './picture';
import { toPng } from './png';
import { readStyleRules, type StyleRule } from './style-sheet';

/** Draws what leaves the site as pictures. */
export type Painter = {
  /** All pictures of a chart: by ending, wide and square, on light paper and on dark, as SVG and as PNG. */
  readonly pictures: (view: PictureView) => Promise<Readonly<Record<string, string | Uint8Array>>>;
  /** A card as PNG, 1200 by 630 px. */
  readonly card: (view: CardView) => Promise<Uint8Array>;
};

/** How wide a PNG file is, in px: twice the picture. */
const PNG_WIDTH = 1600;

const SHAPES = [
  ['', 'wide'],
  ['-square', 'square'],
] as const satisfies readonly (readonly [string, PictureShape])[];
const INKS = [
  ['', 'light'],
  ['-dark', 'dark'],
] as const;

/** A painter with the site's fonts and style sheets, which are read when the first picture is drawn. */
export function createPainter(root: string): Painter {
  const load = async () => ({
    set: await createSetter(),
    rules: { light: readStyleRules(root, 'light'), dark: readStyleRules(root, 'dark') },
  });
  let loaded: ReturnType<typeof load> | undefined;
  const ready = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    pictures: async (view) => paintAll(view, await ready()),
    card: async (view) => {
      const { set, rules } = await ready();
      return toPng(drawCard(view, rules.light, set), CARD.width, {
        Title: view.lines.map(({ text }) => text).join('. '),
      });
    },
  };
}

function paintAll(
  view: PictureView,
  { set, rules }: { readonly set: SetText; readonly rules: Readonly<Record<'light' | 'dark', readonly StyleRule[]>> },
) {
  const texts = { Title: view.headline, Description: view.alt, Source: view.imprint };
  const painted = SHAPES.flatMap(([shapeEnding, shape]) => {
    const picture = drawPicture(view, shape, set);
    return INKS.flatMap(([inkEnding, ink]) => {
      const svg = paintPicture(picture, rules[ink], set);
      const name = `${shapeEnding}${inkEnding}` as const;
      return [
        [`${name}.svg`, svg],
        [`${name}.png`, toPng(svg, PNG_WIDTH, texts)],
      ] as const;
    });
  });
  return Object.fromEntries(painted);
}
