import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type FontFace, fontScripts, locateFont } from './font-face';

/** One script's file of a font, and what is set in it. */
export type ScriptFont = {
  readonly script: string;
  /** The package's file as it is, compressed. */
  readonly file: Buffer;
  /** The same as a font for HarfBuzz, its axes cut as in the shipped file. */
  readonly face: Face;
  /** The code points that it has. */
  readonly covers: ReadonlySet<number>;
  /** Those of the characters asked for that no earlier script has; an accent that stands by itself is in each that has it. */
  readonly characters: readonly string[];
};

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const isAccent = (character: string) => /^\p{M}$/u.test(character);

/**
 * The files of a font that these characters need, in the order of `fontScripts`, the Latin one always. What stands in none
 * of them is left to the reader's own fonts.
 */
export async function readScripts(face: FontFace, characters: Iterable<string>): Promise<readonly ScriptFont[]> {
  const accents = [...new Set(characters)].filter(isAccent);
  let left = [...new Set(characters)].filter((character) => !isAccent(character));
  const found: ScriptFont[] = [];
  for (const script of fontScripts) {
    const path = left.length > 0 || script === 'latin' ? locateFont(face, script) : undefined;
    if (path === undefined) continue;
    const { file, face: read, covers } = await readOnce(path, face.axes);
    const has = (character: string) => covers.has(codeOf(character));
    const own = left.filter(has);
    left = left.filter((character) => !has(character));
    if (own.length > 0 || script === 'latin')
      found.push({ script, file, face: read, covers, characters: [...own, ...accents.filter(has)] });
  }
  return found;
}

type Read = Pick<ScriptFont, 'file' | 'face' | 'covers'>;
const known = new Map<string, Promise<Read>>();

/** A file of a package never changes while we run. */
function readOnce(path: string, axes: FontFace['axes']): Promise<Read> {
  const key = `${path} ${JSON.stringify(axes)}`;
  const found = known.get(key) ?? readScript(path, axes);
  known.set(key, found);
  return found;
}

async function readScript(path: string, axes: FontFace['axes']): Promise<Read> {
  const file = await readFile(path);
  const face = await readFace(file, axes);
  return { file, face, covers: new Set(face.collectUnicodes()) };
}

/**
 * The same axes as in the shipped file, so that sizes beyond them are measured as they'll be drawn. Cutting them takes a
 * second of a check that is over in two, so what was cut is kept.
 */
async function readFace(file: Buffer, variationAxes: FontFace['axes']): Promise<Face> {
  const options = { targetFormat: 'truetype', variationAxes, keepAllGlyphs: true } as const;
  const made = createHash('sha256').update(file).update(JSON.stringify(options)).digest('hex').slice(0, 24);
  const kept = join(FACES, `${made}.ttf`);
  const cutBefore = await readFile(kept).catch(() => undefined);
  if (cutBefore !== undefined) return new Face(new Blob(cutBefore));
  const cut = await subsetFont(file, undefined, options);
  await keep(kept, cut);
  return new Face(new Blob(cut));
}

/** Where fonts that were cut are kept, from the folder that commands run in. */
const FACES = join('.on-record', 'faces');

/** Written beside its place and put there whole, as others may read it meanwhile; where that can't be done, it is cut anew next time. */
async function keep(path: string, cut: Buffer): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await mkdir(FACES, { recursive: true })
    .then(() => writeFile(beside, cut))
    .then(() => rename(beside, path))
    .catch(() => undefined);
}
