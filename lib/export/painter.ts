import type { CardView } from '../derive/card-view';
import { CARD } from '../derive/metadata';
import type { PictureView } from '../derive/picture-view';
import { createSetter, type SetText } from '../still/set-text';
import { drawCard } from './card';
import { drawPicture, type PictureShape, paintPicture } from './picture';
import { toPng } from './png';
import { readStyleRules, type StyleRule } from './style-sheet';

/** Draws what leaves the site as pictures. */
export type Painter = {
  /** All pictures of a chart by ending, as SVG and as PNG: wide on light paper and on dark, and square. */
  readonly pictures: (view: PictureView) => Promise<Readonly<Record<string, string | Uint8Array>>>;
  /** A card as PNG, 1200 by 630 px. */
  readonly card: (view: CardView) => Promise<Uint8Array>;
};

/** How wide a PNG file is, in px: twice the picture. */
const PNG_WIDTH = 1600;

/** What is drawn of a chart, by what stands behind its name. */
const PICTURES = [
  { ending: '', shape: 'wide', ink: 'light' },
  { ending: '-dark', shape: 'wide', ink: 'dark' },
  { ending: '-square', shape: 'square', ink: 'light' },
] as const satisfies readonly { ending: string; shape: PictureShape; ink: 'light' | 'dark' }[];

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
  const drawn = { wide: drawPicture(view, 'wide', set), square: drawPicture(view, 'square', set) };
  const painted = PICTURES.flatMap(({ ending, shape, ink }) => {
    const svg = paintPicture(drawn[shape], rules[ink], set);
    return [
      [`${ending}.svg`, svg],
      [`${ending}.png`, toPng(svg, PNG_WIDTH, texts)],
    ] as const;
  });
  return Object.fromEntries(painted);
}
