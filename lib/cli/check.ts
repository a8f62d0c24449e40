import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../format/settings';
import { formatTodos } from '../load/format-todos';
import { keepAnswer } from '../load/keep-answer';
import { listReportFolders } from '../load/list-report-folders';
import { compareProblems, formatProblem, formatWarning, type Problem, showFile } from '../load/problem';
import type { Found } from './check-folder';
import { count } from './count';

/** Where reports are, from the folder that the program runs in. */
const DATA = 'data';

const USAGE = `npm run check [-- report …]
npm run check -- [report] --text FILE

Checks the reports in ${DATA}/, or those that are named: ${DATA}/<report> or <report>.
With --text, a report is held against the text of its article: every figure and every number in it.
With --without-drafts, reports that say TODO are only named: a build leaves them out.`;

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** The folder that an argument names: itself, or one of that name in `data/`. */
function findFolder(name: string): string {
  return [name, join(DATA, name)].find(isFolder) ?? name;
}

function toRefused(folder: string): Checked {
  const known = isFolder(DATA) ? listReportFolders(DATA).map(showFile).join(', ') : '';
  const message = `no such folder; write one of a report${known === '' ? '' : `: ${known}`}`;
  const problem = { file: showFile(folder), line: 0, column: 0, path: '', message };
  return { folder, found: { problems: [problem], todos: [], warnings: [] } };
}

/** What was found in each folder: those that were checked as they are, with this code, aren't checked again. */
async function checkFolders(folders: readonly string[]): Promise<readonly Checked[]> {
  const all: Checked[] = [];
  for (const folder of folders) {
    // What checks takes half a second to start, which nobody waits for where nothing has changed.
    const work = async () => (await import('./check-folder')).checkFolder(folder);
    const known = isFolder(folder) ? { folder, found: await keepAnswer(folder, 'check', work) } : toRefused(folder);
    all.push(known);
  }
  return all;
}

/** Prints problems, then what is still to be decided, and how many there are of each. Gives the exit code. */
function printFound(problems: readonly Problem[], todos: readonly Problem[]): number {
  for (const problem of problems.toSorted(compareProblems)) console.log(formatProblem(problem));
  for (const line of formatTodos(todos)) console.log(line);
  if (problems.length > 0)
    console.log(
      `${count(problems.length, 'problem')}; nothing is built from this data until ${problems.length === 1 ? 'it is' : 'they are'} mended`,
    );
  if (todos.length > 0)
    console.log(
      `${count(todos.length, 'TODO')} left; decide each and take its TODO away (npm run dev shows the report as it is)`,
    );
  return problems.length + todos.length === 0 ? 0 : 1;
}

type Checked = { readonly folder: string; readonly found: Found };

/** Prints what is no fault and yet to be known, and counts it: it never stops anything. */
function printWarnings(checked: readonly Checked[]): void {
  const warnings = checked.flatMap(({ found }) => found.warnings);
  for (const warning of warnings.toSorted(compareProblems)) console.log(formatWarning(warning));
  if (warnings.length > 0) console.log(count(warnings.length, 'warning'));
}

function printAll(checked: readonly Checked[], withRemarks: boolean): number {
  for (const { found } of checked) {
    if (found.summary !== undefined) console.log(found.summary);
    if (withRemarks && found.remark !== undefined) console.log(found.remark);
  }
  printWarnings(checked);
  return printFound(
    checked.flatMap(({ found }) => found.problems),
    checked.flatMap(({ found }) => found.todos),
  );
}

/** Holds reports against their article’s text, which needs them as they are, not what was found in them before. */
async function checkWithText(folders: readonly string[], text: string): Promise<number> {
  const [{ tellFound }, { loadReport }, { checkArticle }] = await Promise.all([
    import('./check-folder'),
    import('../load/load-report'),
    import('./check-article'),
  ]);
  const loaded = folders.filter(isFolder).map((folder) => ({ folder, one: loadReport(folder) }));
  const checked: Checked[] = folders.filter((name) => !isFolder(name)).map(toRefused);
  for (const { folder, one } of loaded) checked.push({ folder, found: await tellFound(folder, one) });
  const code = printAll(checked, false);
  return Math.max(code, await checkArticle(loaded, text));
}

/** What a build says of a draft, which it leaves out: `data/storm: a draft with 12 TODOs, left out; …`. */
function nameDraft({ folder, found }: Checked): string {
  const file = showFile(folder);
  const faults = found.problems.length === 0 ? '' : ` and ${count(found.problems.length, 'problem')}`;
  return `${file}: a draft with ${count(found.todos.length, 'TODO')}${faults}, left out; npm run check -- ${basename(folder)} lists them, npm run dev shows it`;
}

/** Checks what a build is made of. Without any report that is whole, there is nothing to build. */
function printWhole(checked: readonly Checked[]): number {
  const drafts = checked.filter(({ found }) => found.todos.length > 0);
  for (const draft of drafts) console.log(nameDraft(draft));
  const others = checked.filter(({ found }) => found.todos.length === 0);
  if (others.length > 0) return printAll(others, true);
  console.log(`${DATA}: holds nothing but drafts; decide what is left in one, and take its last TODO away`);
  return 1;
}

function listFolders(positionals: readonly string[], report: string | undefined): readonly string[] {
  const named = report === undefined ? positionals : [...positionals, report];
  if (named.length > 0) return named.map(findFolder);
  return settings().reports.filter(isFolder).flatMap(listReportFolders);
}

/**
 * Checks reports and prints every problem, one a line, or what each report holds.
 * @param args names of reports or their folders; none for all of them. `--text FILE` holds one against its article.
 * @returns the exit code: 0 without problems, 1 with some, 2 when the arguments can't be understood.
 */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        text: { type: 'string' },
        report: { type: 'string' },
        'without-drafts': { type: 'boolean' },
      },
    });
    if (values.help === true) {
      console.log(USAGE);
      return 0;
    }
    const folders = listFolders(positionals, values.report);
    if (folders.length === 0) {
      console.log(`${DATA}: holds no report; make a folder in it with a report.yaml`);
      return 1;
    }
    if (values.text !== undefined && values['without-drafts'] !== true)
      return await checkWithText(folders, values.text);
    const checked = await checkFolders(folders);
    return values['without-drafts'] === true ? printWhole(checked) : printAll(checked, true);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
