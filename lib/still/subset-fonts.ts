import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type FontFace, fontFaces, fontPackages, locateFont, locateLicence } from './font-face';

/** Kerning, ligatures, tabular and lining digits, accents; the alternates that no page asks for would double the files. */
const keptFeatures = ['kern', 'liga', 'tnum', 'lnum', 'mark', 'ccmp', 'locl'];

/**
 * Writes the site's fonts, cut to these characters, as `serif.woff2` and so on, and their licences beside them.
 * @param folder replaced as a whole, unless it holds just these characters already.
 */
export async function subsetFonts(folder: string, characters: readonly string[]): Promise<void> {
  const stampFile = join(folder, 'made-from.json');
  const stamp = JSON.stringify({ characters, hash: await hashSources() });
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const face of fontFaces) await subsetFace(face, folder, characters);
  for (const name of fontPackages) await copyFile(locateLicence(name), join(folder, `${basename(name)}-licence.txt`));
  await writeFile(stampFile, stamp);
}

async function subsetFace(face: FontFace, folder: string, characters: readonly string[]): Promise<void> {
  const subset = await subsetFont(await readFile(locateFont(face)), characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: keptFeatures,
    noHinting: true,
  });
  await writeFile(join(folder, `${face.name}.woff2`), subset);
}

/** A fingerprint of the whole fonts and of how they are cut. */
async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([fontFaces, keptFeatures]));
  for (const face of fontFaces) hash.update(await readFile(locateFont(face)));
  return hash.digest('hex');
}

/** Those of the characters that one of the site's fonts lacks, spaces left out. */
export async function findMissing(characters: readonly string[]): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const face of fontFaces) {
    const whole = await readFile(locateFont(face));
    const font = await subsetFont(whole, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
    const covered = new Set(new Face(new Blob(font)).collectUnicodes());
    for (const character of characters) if (!covered.has(character.codePointAt(0) ?? 0)) missing.add(character);
  }
  return [...missing].filter((character) => /\S/.test(character));
}
