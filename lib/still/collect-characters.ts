import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where the text on a page comes from besides the data: our words, and the marks that stand between them. */
const ours = ['lib/words', 'app', 'components', 'lib/derive', 'lib/facts', 'lib/format', 'lib/kinds'];
const textFile = /\.(yaml|csv|tsx?|css)$/;

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
/** What isn’t ASCII, with the letter before it, which an accent may stand on: data are ASCII for the most part. */
const beyondAscii = /[\0-\x7f]?[^\0-\x7f]+/g;
/** What formatting may write by its code, so that it stands in no file as itself. */
const typographic = [...'\u00a0\u2009\u202f–—‘’“”…·×−°§¼½¾'];

/**
 * The characters that the site can show, each once and in order; spaces count, line breaks don't.
 * @param data the folders of its reports, from the root.
 */
export async function collectCharacters(root: string, data: readonly string[] = ['data']): Promise<string[]> {
  return collectFrom(root, [...data, ...ours]);
}

/** The characters in the files of some folders. */
export async function collectFrom(root: string, folders: readonly string[]): Promise<string[]> {
  const found = new Set([...ascii, ...typographic]);
  for (const folder of folders) {
    for (const file of await listTexts(resolve(root, folder))) {
      // Letters may be written as a letter and an accent; the fonts have them as one.
      for (const rare of (await readFile(file, 'utf8')).match(beyondAscii) ?? [])
        for (const character of rare.normalize('NFC')) found.add(character);
    }
  }
  return [...found].filter((character) => !/[\p{Cc}\u2028\u2029\ufeff]/u.test(character)).sort();
}

async function listTexts(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && textFile.test(entry.name));
  return texts.map((entry) => join(entry.parentPath, entry.name));
}
