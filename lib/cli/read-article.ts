import { readFile, stat } from 'node:fs/promises';
import { checkSize, readArticleText, TextError } from '../numbers/article-text';

/**
 * The text of an article’s file, unchanged.
 * Throws a TextError, written for a person, where there is no such file or what it holds isn’t an article’s text.
 */
export async function readArticle(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw new TextError(`${file}: no such file; give the path of the article’s text`);
  if (!found.isFile()) throw new TextError(`${file}: is not a file; give the path of the article’s text`);
  checkSize(found.size, file);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw new TextError(`${file}: cannot be read; check its permissions`);
  return readArticleText(bytes, file);
}
