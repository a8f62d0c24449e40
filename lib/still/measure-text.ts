import { Buffer, Feature, Font, shape, Variation } from 'harfbuzzjs';
import type { Measure, MeasuredFont } from '../layout/measure';
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
/** Characters that one font sets together; without a font, the reader's own will. */
type Run = { readonly loaded: Loaded | undefined; text: string };

/**
 * Reads the site's fonts once; the answer measures lines of text with them, kerning and tabular digits included.
 * @param shown what will be measured; scripts that aren't in it aren't read, and would be measured as characters that the
 * fonts lack. All of them unless given.
 */
export async function createMeasure(shown: string = everyScript): Promise<Measure> {
  const fonts = new Map<string, readonly Loaded[]>();
  for (const face of fontFaces) {
    const scripts = await readScripts(face, shown);
    fonts.set(
      nameFont(face),
      scripts.map((script) => ({ font: new Font(script.face), covers: script.covers })),
    );
  }
  const widths = new Map<string, number>();

  return (text, font) => {
    const key = `${nameFont(font)} ${font.size} ${font.weight} ${font.tabular ?? true} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const loaded = fonts.get(nameFont(font));
    if (loaded === undefined) throw new Error(`No ${nameFont(font)} font; use serif, serif italic or sans.`);
    const runs = toRuns(loaded, text.normalize('NFC'));
    const width = font.size * runs.reduce((sum, run) => sum + runWidth(run, font), 0);
    widths.set(key, width);
    return width;
  };
}

const nameFont = (font: { family: string; italic?: boolean }) => (font.italic ? `${font.family} italic` : font.family);

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

/** In em. Browsers set the optical size to the size in px by themselves, so it's set here too. */
function runWidth({ loaded, text }: Run, { size, weight, tabular = true }: MeasuredFont): number {
  if (loaded === undefined) return [...text].reduce((sum, character) => sum + guessEm(character), 0);
  const { font } = loaded;
  font.setVariations([new Variation('wght', weight), new Variation('opsz', size)]);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, tabular ? tabularDigits : []);
  const glyphs = buffer.getGlyphInfosAndPositions();
  return glyphs.reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0) / font.face.upem;
}

function guessEm(character: string): number {
  if (takesNoRoom.test(character)) return 0;
  return isComposed.test(character) ? COMPOSED : MISSING;
}
