import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Measure, MeasuredFont } from '../layout/measure';
import { type FontFace, fontFaces, locateFont } from './font-face';

/** What a character that the font lacks is taken to be wide, in em: the reader's own font will draw it. */
const missingWidth = 0.6;

const tabularDigits = [new Feature('tnum'), new Feature('lnum')];

/** Reads the site's fonts once; the answer measures lines of text with them, kerning and tabular digits included. */
export async function createMeasure(): Promise<Measure> {
  const fonts = new Map<string, Font>();
  for (const face of fontFaces) fonts.set(nameFont(face), await readFont(face));
  const widths = new Map<string, number>();

  return (text, font) => {
    const key = `${nameFont(font)} ${font.size} ${font.weight} ${font.tabular ?? true} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const loaded = fonts.get(nameFont(font));
    if (loaded === undefined) throw new Error(`No ${nameFont(font)} font; use serif, serif italic or sans.`);
    const width = shapeWidth(loaded, text, font);
    widths.set(key, width);
    return width;
  };
}

const nameFont = (font: { family: string; italic?: boolean }) => (font.italic ? `${font.family} italic` : font.family);

/** The same axes as in the shipped file, so that sizes beyond them are measured as they'll be drawn. */
async function readFont(face: FontFace): Promise<Font> {
  const whole = await readFile(locateFont(face));
  const cut = await subsetFont(whole, undefined, {
    targetFormat: 'truetype',
    variationAxes: face.axes,
    keepAllGlyphs: true,
  });
  return new Font(new Face(new Blob(cut)));
}

/** Browsers set the optical size to the size in px by themselves, so it's set here too. */
function shapeWidth(font: Font, text: string, { size, weight, tabular = true }: MeasuredFont): number {
  const unitsPerEm = font.face.upem;
  font.setVariations([new Variation('wght', weight), new Variation('opsz', size)]);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, tabular ? tabularDigits : []);
  const glyphs = buffer.getGlyphInfosAndPositions();
  const ems = glyphs.map((glyph) => (glyph.codepoint === 0 ? missingWidth : (glyph.xAdvance ?? 0) / unitsPerEm));
  return size * ems.reduce((sum, em) => sum + em, 0);
}
