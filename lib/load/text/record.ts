import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Day } from '../../schema/date';
import type { TextChecked } from '../../schema/report';
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
  const { figures, numbers } = record;
  const when = record.when.text;
  const holds = record.text === data.sha256 && record.data === hashArticleData(data);
  return holds ? { state: 'passed', when, figures, numbers } : { state: 'outdated', when };
}

/** Keeps the result of a check that passed. */
export function writeRecord(
  folder: string,
  data: ArticleData,
  { when, numbers }: { readonly when: string; readonly numbers: number },
): void {
  const record: z.input<typeof Record> = {
    when,
    figures: data.figures.length,
    numbers,
    text: data.sha256,
    data: hashArticleData(data),
  };
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
}
