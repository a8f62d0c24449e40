import { Buffer, Feature, Font, shape, Variation } from 'harfbuzzjs';
import type { MeasuredFont } from '../layout/measure';
import { fontFaces } from './font-face';
import { readScripts } from './script-fonts';

/**
 * What a character that the site's fonts lack is taken to be wide, in em: the reader's own font will draw it, and few
 * have any wider. Scripts that build letters of several parts may need more.
 */
const MISSING = 1;
const COMPOSED = 1.5;
const isComposed =
  /[\p{Extended_Pictographic}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Myanmar}\p{Script=Khmer}]/u;
/** Accents stand on the letter before them, and marks of direction show nothing. */
const takesNoRoom = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** A letter of each script that the site has fonts for. */
const everyScript = 'aāạжѣλἀ';

const tabularDigits = [new Feature('tnum'), new Feature('lnum')];

type Loaded = { readonly font: Font; readonly covers: ReadonlySet<number> };
/** A glyph of a font, with the place of its origin, in units of the font. */
type Glyph = { readonly id: number; readonly x: number; readonly y: number };

/**
 * Characters that one font sets together, and their width in em. Without `set`, no font of the site has them: the reader's
 * own will.
 */
export type SetRun = {
  readonly text: string;
  readonly width: number;
  readonly set?: { readonly font: Font; readonly glyphs: () => readonly Glyph[] };
};

/** Sets a line of text: its runs in the order in which they are written. */
export type SetText = (text: string, font: MeasuredFont) => readonly SetRun[];

/**
 * Reads the site's fonts once; the answer sets lines of text with them as browsers do, kerning, tabular digits and the
 * optical size included. A run's font stays as it was set only until the next text is.
 * @param shown what will be set; scripts that aren't in it aren't read, and would be taken for characters that the fonts
 * lack. All of them unless given.
 */
export async function createSetter(shown: string = everyScript): Promise<SetText> {
  const fonts = new Map<string, readonly Loaded[]>();
  for (const face of fontFaces) {
    const scripts = await readScripts(face, shown);
    fonts.set(
      nameFont(face),
      scripts.map((script) => ({ font: new Font(script.face), covers: script.covers })),
    );
  }
  return (text, font) => {
    const loaded = fonts.get(nameFont(font));
    if (loaded === undefined) throw new Error(`No ${nameFont(font)} font; use serif, serif italic or sans.`);
    return toRuns(loaded, text.normalize('NFC')).map((run) => setRun(run, font));
  };
}

/** A font by its family and whether it is italic. */
export const nameFont = (font: { family: string; italic?: boolean }) =>
  font.italic ? `${font.family} italic` : font.family;

type Run = { readonly loaded: Loaded | undefined; text: string };

/** A text as browsers set it: each character in the first font that has it, accents with their letter where that is possible. */
function toRuns(fonts: readonly Loaded[], text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const code = character.codePointAt(0) ?? 0;
    const stays = last !== undefined && takesNoRoom.test(character) && last.loaded?.covers.has(code) !== false;
    const loaded = stays ? last.loaded : fonts.find(({ covers }) => covers.has(code));
    if (last !== undefined && last.loaded === loaded) last.text += character;
    else runs.push({ loaded, text: character });
  }
  return runs;
}

/** Browsers set the optical size to the size in px by themselves, so it's set here too. */
function setRun({ loaded, text }: Run, { size, weight, tabular = true }: MeasuredFont): SetRun {
  if (loaded === undefined) return { text, width: [...text].reduce((sum, character) => sum + guessEm(character), 0) };
  const { font } = loaded;
  font.setVariations([new Variation('wght', weight), new Variation('opsz', size)]);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, tabular ? tabularDigits : []);
  const placed = buffer.getGlyphPositions();
  const advance = placed.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { text, width: advance / font.face.upem, set: { font, glyphs: () => readGlyphs(buffer, placed) } };
}

/** Which glyphs they are, only those who draw them ask: most texts are only measured. */
function readGlyphs(buffer: Buffer, placed: ReturnType<Buffer['getGlyphPositions']>): readonly Glyph[] {
  let pen = 0;
  return buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = placed[index] ?? {};
    const glyph = { id: codepoint, x: pen + xOffset, y: yOffset };
    pen += xAdvance;
    return glyph;
  });
}

function guessEm(character: string): number {
  if (takesNoRoom.test(character)) return 0;
  return isComposed.test(character) ? COMPOSED : MISSING;
}
