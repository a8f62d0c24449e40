import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { formatProblem } from '../load/problem';
import { cutText } from '../new/yaml-text';
import { TextError } from '../numbers/article-text';
import { Day } from '../schema/date';
import { Id, Line, WebAddress } from '../schema/text';
import { count } from './count';
import { readArticle } from './read-article';
import { type Settled, settleDraft } from './settle-draft';

const USAGE = `npm run new -- NAME --text FILE --publisher NAME --date 2024-10-08 --url https://… [--title TITLE]

Begins a report in data/NAME from an article’s text: an entry for every number, with TODO where a person must decide.`;

const OPTIONS = {
  text: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Asked = {
  readonly name: string;
  readonly text: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly title?: string;
};

/** What is asked for, or everything that is wrong with how it is asked. */
function readAsked(args: string[]): Asked | readonly string[] | 'help' {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help === true) return 'help';
  const wrong: string[] = [];
  const read = (what: string, schema: z.ZodType<string>, value: string | undefined): string => {
    const parsed = schema.safeParse(value ?? '');
    if (value === undefined) wrong.push(`${what} is missing`);
    else if (!parsed.success) {
      const message = parsed.error.issues[0]?.message ?? '';
      wrong.push(message.startsWith(value) ? `${what}: ${message}` : `${what} ${value}: ${message}`);
    }
    return parsed.data ?? '';
  };
  const asked = {
    name: read('NAME', Id, positionals[0]),
    text: read('--text', Line.max(4000), values.text),
    publisher: read('--publisher', Line.max(90), values.publisher),
    date: read(
      '--date',
      Day.transform(({ text }) => text),
      values.date,
    ),
    url: read('--url', WebAddress, values.url),
    ...(values.title === undefined ? {} : { title: read('--title', Line, values.title) }),
  };
  if (positionals.length > 1)
    wrong.push(`${positionals.slice(1).join(' ')}: write one NAME, joined by hyphens, and the rest in quotes`);
  if (wrong.length === 0 && existsSync(join('data', asked.name)))
    wrong.push(
      `data/${asked.name} is there already, and nothing in it is overwritten; choose another name, or remove it`,
    );
  return wrong.length > 0 ? wrong : asked;
}

/** Puts a draft in its place, which nobody may have taken meanwhile. */
async function putInPlace({ made }: Settled, folder: string): Promise<void> {
  await mkdir('data', { recursive: true });
  await mkdir(folder);
  for (const [file, content] of made.files) await writeFile(join(folder, file), content, { flag: 'wx' });
}

/** What the check refused, so that it is written as no figure or not at all: the author may write it otherwise. */
function printRefused({ refused, made }: Settled): void {
  for (const { path, message } of refused)
    console.log(
      `left out, or listed as no figure: ${formatProblem({ file: path, line: 0, column: 0, path: '', message })}`,
    );
  for (const { text, paragraph } of made.outline.leftOut)
    console.log(`left out: ${cutText(text, 40)} in paragraph ${paragraph}, of which no words can be quoted`);
  const [first] = made.outline.beyond;
  if (first !== undefined)
    console.log(
      `left out: ${count(made.outline.beyond.length, 'number')} from “${cutText(first.text, 40)}” in paragraph ${first.paragraph} on, which are more than an article has; give a table as a series, in a CSV file`,
    );
}

function printNext({ name, text }: Asked, { made, todos }: Settled): void {
  const { figures, events, speeches, notFigures } = made.outline;
  console.log(
    `data/${name}: ${count(figures.length, 'figure')}, ${count(events.length, 'event')}, ${count(speeches.length, 'statement')}, ${count(notFigures.length, 'number')} listed as no figure; ${count(todos, 'TODO')} to decide
Go on with
  npm run check -- ${name}    what is still to be decided, line by line
  npm run dev    the report as it is, shown anew at every change
  npm run check -- ${name} --text ${/\s/.test(text) ? JSON.stringify(text) : text}    at the end: that nothing in the article was missed`,
  );
}

async function begin(asked: Asked): Promise<number> {
  const text = await readArticle(asked.text);
  const { publisher, date: day, url, title, name } = asked;
  const today = new Date().toISOString().slice(0, 10);
  const article = { text, publisher, day, url, today, ...(title === undefined ? {} : { title }) };
  const settled = await settleDraft('.', name, article);
  if (settled === undefined) {
    console.log(`${asked.text}: no figure was found in it, so there is nothing to report; nothing was written`);
    return 1;
  }
  if (!('made' in settled)) {
    for (const problem of settled) console.log(formatProblem({ ...problem, file: asked.text, line: 0 }));
    console.log('No report can begin like this; nothing was written.');
    return 1;
  }
  await putInPlace(settled, join('data', name));
  printRefused(settled);
  printNext(asked, settled);
  return 0;
}

/**
 * Begins a report from an article’s text. It never overwrites, and writes nothing when it refuses.
 * @returns the exit code: 0 when it is written, 1 when it is refused, 2 when the arguments can’t be understood.
 */
export async function main(args: string[]): Promise<number> {
  try {
    const asked = readAsked(args);
    if (asked === 'help') {
      console.log(USAGE);
      return 0;
    }
    if ('name' in asked) return await begin(asked);
    for (const line of asked) console.log(line);
    console.log(`Nothing was written.\n\n${USAGE}`);
    return 1;
  } catch (error) {
    if (error instanceof TextError) {
      console.log(`${error.message}\nNothing was written.`);
      return 1;
    }
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    console.log(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
