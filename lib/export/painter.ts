import type { PictureView } from '../derive/picture-view';
import { createSetter, type SetText } from '../still/set-text';
import { drawPicture, type PictureShape, paintPicture } from './picture';
import { toPng } from './png';
import { readStyleRules, type StyleRule } from './style-sheet';

type Ending = `${'' | '-square'}${'' | '-dark'}${'.svg' | '.png'}`;

/** Draws all pictures of a chart: by ending, wide and square, on light paper and on dark, as SVG and as PNG. */
export type Painter = (view: PictureView) => Promise<Readonly<Record<Ending, string | Uint8Array>>>;

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
  return async (view) => {
    loaded ??= load();
    return paintAll(view, await loaded);
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
  return Object.fromEntries(painted) as Record<Ending, string | Uint8Array>;
}
