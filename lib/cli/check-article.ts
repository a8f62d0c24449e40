import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Loaded } from '../load/load-report';
import { compareProblems, formatProblem, showFile } from '../load/problem';
import { toArticleData } from '../load/text/article-data';
import { checkText, type TextCheck } from '../load/text/check-text';
import { RECORD, writeRecord } from '../load/text/record';
import { formatLeftOver } from '../new/left-over';
import { TextError } from '../numbers/article-text';
import { count } from './count';
import { readArticle } from './read-article';

type Named = { readonly folder: string; readonly one: Loaded };
type Sound = { readonly folder: string; readonly one: Extract<Loaded, { ok: true }> };

/** The report that a text belongs to: the only one there is, or that which names its sha256. */
function pickReport(loaded: readonly Named[], text: string): Sound | string {
  const sound = loaded.flatMap(({ folder, one }) => (one.ok ? [{ folder, one }] : []));
  const [only] = sound;
  if (loaded.length === 1) return only ?? 'the article’s text wasn’t looked at; mend the data first';
  const sha256 = createHash('sha256').update(text).digest('hex');
  const own = sound.find(({ one }) => one.report.head.text.sha256 === sha256);
  return own ?? 'no report is made from this text; name the one to hold against it: npm run check -- NAME --text FILE';
}

/** Prints what a check against the article found. Gives the exit code. */
function printCheck(file: string, { folder, one }: Sound, text: string, found: TextCheck): number {
  const problems = found.faults.map((fault) => one.places.locate(fault, showFile(folder))).toSorted(compareProblems);
  for (const problem of problems) console.log(formatProblem(problem));
  for (const entry of formatLeftOver(file, text, found.leftOver, one.report)) console.log(entry);
  const wrong = problems.length + found.leftOver.length;
  console.log(
    `${file}: ${found.found} of ${count(found.figures, 'figure')} found, ${found.read === 0 ? '' : `${found.read} read by a person, `}${found.accountedFor} of ${count(found.numbers, 'number')} accounted for: ${wrong === 0 ? 'no problems' : count(wrong, 'problem')}`,
  );
  return wrong === 0 ? 0 : 1;
}

/**
 * Holds a report against its article’s text, prints what doesn’t agree, and keeps the result if all does.
 * @param loaded the reports that it may be.
 * @returns the exit code: 0 when all agrees.
 */
export async function checkArticle(loaded: readonly Named[], file: string): Promise<number> {
  try {
    const text = await readArticle(file);
    const picked = pickReport(loaded, text);
    if (typeof picked === 'string') {
      console.log(`${file}: ${picked}`);
      return 1;
    }
    const data = toArticleData(picked.one.report);
    const found = checkText(text, data);
    const code = printCheck(file, picked, text, found);
    if (code !== 0 || picked.one.todos.length > 0) return 1;
    writeRecord(picked.folder, data, { when: new Date().toISOString().slice(0, 10), numbers: found.numbers });
    console.log(`${showFile(join(picked.folder, RECORD))} is written; the page says now that the report was checked`);
    return 0;
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    console.log(error.message);
    return 1;
  }
}
