import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Loaded, loadReport } from '../load/load-report';
import type { Problem } from '../load/problem';
import { type NewArticle, type NewReport, toNewReport } from '../new/data-files';
import { nameNotFigure } from '../new/outliner';
import type { Report } from '../schema/report';

/** A draft that the check takes. */
export type Settled = {
  readonly made: NewReport;
  readonly report: Report;
  readonly todos: number;
  /** What was refused of it on the way, and is written otherwise or not at all. */
  readonly refused: readonly Problem[];
};

/** More rounds than any text has needed; each takes away all that is refused, so that what follows from it comes next. */
const MOST_ROUNDS = 20;

/** The entry that a problem is about, as a new report knows it: `figures.homes`; undefined where it is about none. */
function entriesOf({ path }: Problem, { outline }: NewReport): readonly string[] {
  const [, listed] = /^notFigures\[(\d+)\]/.exec(path) ?? [];
  if (listed !== undefined) {
    const entry = outline.notFigures[Number(listed)];
    return entry === undefined ? [] : [nameNotFigure(entry)];
  }
  const [key = '', id = '', of] = path.split(/[.[]/);
  if (key === 'figures' && of === 'period') return [`periods.${id}`];
  if (key === 'figures' && of === 'partOf') return [`parts.${id}`];
  if (key === 'measures')
    return outline.figures.filter(({ measure }) => measure === id).map((one) => `figures.${one.id}`);
  return ['figures', 'events', 'statements', 'charts', 'agents'].includes(key) && id !== '' ? [`${key}.${id}`] : [];
}

/** Loads a report from files that lie in a folder of this name for as long as it takes. */
async function loadFiles(root: string, name: string, { files }: NewReport): Promise<Loaded> {
  const made = join(root, '.on-record');
  await mkdir(made, { recursive: true });
  const around = await mkdtemp(join(made, 'draft-'));
  try {
    const folder = join(around, name);
    await mkdir(folder);
    for (const [file, content] of files) await writeFile(join(folder, file), content);
    return loadReport(folder);
  } finally {
    await rm(around, { recursive: true, force: true });
  }
}

/**
 * Makes a report of an article and holds it against the check, before anybody sees it. Whatever a text says, what the check
 * refuses of it is written as no figure, or left out, until it refuses nothing.
 * @param root of the project, in which the draft lies meanwhile.
 * @returns the draft; undefined when the text holds no figure; or the problems that no entry less would mend.
 */
export async function settleDraft(
  root: string,
  name: string,
  article: NewArticle,
): Promise<Settled | readonly Problem[] | undefined> {
  const refused: Problem[] = [];
  const entries = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const made = toNewReport(article, entries);
    if (made === undefined) return undefined;
    const loaded = await loadFiles(root, name, made);
    if (loaded.ok) return { made, report: loaded.report, todos: loaded.todos.length, refused };
    const before = entries.size;
    for (const problem of loaded.problems) for (const entry of entriesOf(problem, made)) entries.add(entry);
    if (entries.size === before) return loaded.problems;
    refused.push(...loaded.problems);
  }
  return refused;
}
