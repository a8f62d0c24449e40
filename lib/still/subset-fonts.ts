import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { type FontFace, fontFaces, fontPackages, fontScripts, locateFont, locateLicence } from './font-face';
import { FAMILIES } from './font-families';
import { readScripts, type ScriptFont } from './script-fonts';

/** Kerning, ligatures, tabular and lining digits, accents; the alternates that no page asks for would double the files. */
const keptFeatures = ['kern', 'liga', 'tnum', 'lnum', 'mark', 'ccmp', 'locl'];

/**
 * Writes the site's fonts, cut to these characters, as `serif.woff2` and so on, and their licences beside them. Letters
 * beyond the Latin file stand in files of their own, `serif-greek.woff2`, which `scripts.css` names with the characters
 * that they are for: a browser loads one when a page shows such a letter.
 * @param folder replaced as a whole, unless it holds just these characters already.
 * @returns whether it had to be.
 */
export async function subsetFonts(folder: string, characters: readonly string[]): Promise<boolean> {
  const stampFile = join(folder, 'made-from.json');
  const stamp = JSON.stringify({ characters, hash: await hashSources() });
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return false;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rules: string[] = [];
  for (const face of fontFaces) {
    for (const font of await readScripts(face, characters)) {
      const name = font.script === 'latin' ? face.name : `${face.name}-${font.script}`;
      await writeFile(join(folder, `${name}.woff2`), await cutFont(face, font));
      if (font.script !== 'latin') rules.push(toRule(face, `./${name}.woff2`, font.characters));
    }
  }
  await writeFile(join(folder, 'scripts.css'), `${rules.join('\n')}\n`);
  for (const name of fontPackages) await copyFile(locateLicence(name), join(folder, `${basename(name)}-licence.txt`));
  await writeFile(stampFile, stamp);
  return true;
}

function cutFont(face: FontFace, { file, characters }: ScriptFont): Promise<Buffer> {
  return subsetFont(file, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: keptFeatures,
    noHinting: true,
  });
}

/** A file of a font as a style sheet names it, for these characters alone. */
function toRule({ family, italic }: FontFace, url: string, characters: readonly string[]): string {
  const range = characters.map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',');
  const style = italic ? 'italic' : 'normal';
  return `@font-face{font-family:${FAMILIES[family]};src:url(${url})format("woff2");font-display:optional;font-weight:350 700;font-style:${style};unicode-range:${range}}`;
}

/** A fingerprint of the whole fonts and of how they are cut. */
async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([fontFaces, fontScripts, keptFeatures, toRule.toString()]));
  for (const face of fontFaces)
    for (const script of fontScripts) {
      const path = locateFont(face, script);
      if (path !== undefined) hash.update(await readFile(path));
    }
  return hash.digest('hex');
}

/** Those of the characters that one of the site's fonts lacks, spaces left out. */
export async function findMissing(characters: readonly string[]): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const face of fontFaces) {
    const scripts = await readScripts(face, characters);
    const has = (character: string) => scripts.some(({ covers }) => covers.has(character.codePointAt(0) ?? 0));
    for (const character of characters) if (!has(character)) missing.add(character);
  }
  return [...missing].filter((character) => /\S/.test(character));
}
