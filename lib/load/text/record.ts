import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Day } from '../../schema/date';
import type { TextChecked } from '../../schema/report';
import { Id, Line, Words } from '../../schema/text';
import { lookAt } from '../look-at';
import { type ArticleData, hashArticleData } from './article-data';

/** The file of a report’s folder in which a check that passed leaves its result. */
export const RECORD = 'checked.json';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a check that passed writes. Only the check writes it: `data` can’t be typed in, and no other data have it. */
const Record = z.strictObject({
  /** The day of the check. */
  when: Day,
  figures: z.int().min(0),
  /** What a person read otherwise than the finder of numbers: of which figure, which words, as what. */
  read: z.array(z.strictObject({ figure: Id, words: Words, as: Line })).optional(),
  numbers: z.int().min(0),
  /** The sha256 of the article’s text. */
  text: Sha256,
  /** The fingerprint of the data that were held against it. */
  data: Sha256,
});

function parseRecord(text: string): z.output<typeof Record> | undefined {
  try {
    return Record.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What is known of the last check of these data against their article’s text. */
export function readRecord(folder: string, data: ArticleData): TextChecked {
  const file = join(folder, RECORD);
  if (lookAt(file) !== 'file') return { state: 'never' };
  const record = parseRecord(readFileSync(file, 'utf8'));
  if (record === undefined) return { state: 'unreadable' };
  const { figures, numbers, read = [] } = record;
  const when = record.when.text;
  const holds = record.text === data.sha256 && record.data === hashArticleData(data);
  return holds ? { state: 'passed', when, figures, numbers, read: read.length } : { state: 'outdated', when };
}

/** Keeps the result of a check that passed. */
export function writeRecord(
  folder: string,
  data: ArticleData,
  { when, numbers }: { readonly when: string; readonly numbers: number },
): void {
  const read = data.figures.flatMap((figure) =>
    figure.read === undefined ? [] : [{ figure: figure.id, ...figure.read }],
  );
  const record: z.input<typeof Record> = {
    when,
    figures: data.figures.length - read.length,
    ...(read.length === 0 ? {} : { read }),
    numbers,
    text: data.sha256,
    data: hashArticleData(data),
  };
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
}
