import { parseArgs } from 'node:util';
import { TextError } from '../numbers/article-text';
import { findNumbers } from '../numbers/find-numbers';
import { parseParagraphs } from '../numbers/paragraph';
import { toRow } from '../numbers/row';
import { readArticle } from './read-article';

const USAGE = 'usage: npm run -s numbers -- FILE [--date 2024-10-08]';
/** A single paragraph longer than this was most likely pasted without its line breaks. */
const LONG = 3000;

function parseOptions(args: string[]): { file: string; date: string | undefined } {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { date: { type: 'string' } } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new TextError(`give one file\n${USAGE}`);
  const { date } = values;
  const known = date === undefined || (/^\d{4}-\d\d-\d\d$/.test(date) && isDay(date));
  if (!known) throw new TextError(`--date ${date}: not a day that exists; write it as 2024-10-08`);
  return { file, date };
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

/** `npm run -s numbers -- FILE`: prints every numeric mention of a text as a JSON array. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  try {
    const { file, date } = parseOptions(args);
    const text = await readArticle(file);
    const paragraphs = parseParagraphs(text);
    if (paragraphs.length === 1 && text.length > LONG)
      console.error(
        `${file}: has no line breaks, so all of it counts as paragraph 1; put each paragraph on its own line`,
      );
    const rows = findNumbers(text, date === undefined ? {} : { date }).map(toRow);
    process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    const known = error instanceof TextError || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    console.error(error instanceof TextError ? error.message : `${error.message}\n${USAGE}`);
    return 1;
  }
}
