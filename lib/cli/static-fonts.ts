import { createHash } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** The weights that the style sheets ask for. */
const WEIGHTS = [350, 400, 450, 550, 600, 650, 700];
/** From this weight a line is a headline, and set in a cut for larger sizes. */
const HEADLINE = 600;
/** The size, in points of the typeface's `opsz` axis, that headlines are cut for. */
const HEADLINE_SIZE = 32;

const FACE = /@font-face\s*\{[^}]*font-weight:\s*(\d+) (\d+)[^}]*\}/g;

/** One rule of a typeface with a range of weights as a rule for each weight, so that only the used ones are asked for. */
function splitFace(rule: string, from: number, to: number): string {
  return WEIGHTS.filter((weight) => weight >= from && weight <= to)
    .map((weight) =>
      rule
        .replace(/font-weight:\s*\d+ \d+/, `font-weight:${weight}`)
        .replace(/font-display:\s*optional/, 'font-display:block')
        .replace(/url\(([^)?]+)\)\s*format\([^)]*\)/, `url($1?weight=${weight})format("truetype")`),
    )
    .join('');
}

/** A variable font fixed at one weight. An axis of sizes is fixed too, at text or at headlines. */
async function pinFont(font: Buffer, weight: number): Promise<Buffer> {
  const whole = await subsetFont(font, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  const axes = new Face(new Blob(whole)).getAxisInfos();
  const pinned = Object.entries(axes).map(([axis, { min, max }]) => {
    const wanted = axis === 'wght' ? weight : weight >= HEADLINE ? HEADLINE_SIZE : min;
    return [axis, Math.min(max, Math.max(min, wanted))] as const;
  });
  return subsetFont(font, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: Object.fromEntries(pinned),
  });
}

/** What was pinned before: pinning takes longer than most pages take to print. */
const pinned = new Map<string, Promise<Buffer>>();

/** A font at one weight, made once for all contexts. */
function pinOnce(font: Buffer, weight: number): Promise<Buffer> {
  const key = `${weight} ${createHash('sha256').update(font).digest('hex')}`;
  const made = pinned.get(key) ?? pinFont(font, weight);
  pinned.set(key, made);
  return made;
}

/**
 * Serves a context's pages the site's typefaces as fonts of one weight each, and makes them wait for these. In a PDF,
 * each size and weight of a variable font is drawn glyph by glyph, which made the report three times as large.
 */
export async function serveStaticFonts(context: BrowserContext): Promise<void> {
  await context.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const css = await response.text();
    const body = css.replaceAll(FACE, (rule, from, to) => splitFace(rule, Number(from), Number(to)));
    await route.fulfill({ response, body });
  });
  await context.route(/\.woff2\?weight=\d+$/, async (route) => {
    const [address = '', weight = ''] = route.request().url().split('?weight=');
    try {
      const font = await (await route.fetch({ url: address })).body();
      await route.fulfill({ contentType: 'font/ttf', body: await pinOnce(font, Number(weight)) });
    } catch (error) {
      // The page that asked has gone on to another address, or is closed.
      if (!(error instanceof Error && /disposed|closed/.test(error.message))) throw error;
    }
  });
}
