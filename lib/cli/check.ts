import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../format/settings';
import { formatTodos } from '../load/format-todos';
import { type Loaded, loadReport } from '../load/load-report';
import { listReportFolders } from '../load/load-reports';
import { compareProblems, formatProblem, formatWarning, type Problem, showFile } from '../load/problem';
import { isDraft } from '../load/site';
import { RECORD } from '../load/text/record';
import type { Report } from '../schema/report';
import { checkArticle } from './check-article';
import { checkDrawings } from './check-drawings';
import { count } from './count';

/** Where reports are, from the folder that the program runs in. */
const DATA = 'data';

const USAGE = `npm run check [-- report …]
npm run check -- [report] --text FILE

Checks the reports in ${DATA}/, or those that are named: ${DATA}/<report> or <report>.
With --text, a report is held against the text of its article: every figure and every number in it.
With --without-drafts, reports that say TODO are only named: a build leaves them out.`;

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** What a report holds, in one line: `data/x: 7 reported figures, 25 context figures, …: no problems`. */
function summarise(folder: string, report: Report, todos: number): string {
  const figures = [...report.figures.values()];
  const reported = figures.filter((figure) => figure.role === 'reported').length;
  const parts = [
    count(reported, 'reported figure'),
    count(figures.length - reported, 'context figure'),
    count(report.events.size, 'event'),
    count(report.statements.size, 'statement'),
    count(report.charts.size, 'chart'),
  ];
  return `${showFile(folder)}: ${parts.join(', ')}: ${todos === 0 ? 'no problems' : `${count(todos, 'TODO')} left`}`;
}

/** What to know of the last check against the article’s text; nothing where there was none, or it still holds. */
function remark(folder: string, { textChecked }: Report): string | undefined {
  const again = 'run npm run check -- --text FILE again, and until then pages don’t say that it was checked';
  const file = showFile(join(folder, RECORD));
  if (textChecked.state === 'outdated')
    return `${file}: of ${textChecked.when}, and the data have changed since; ${again}`;
  return textChecked.state === 'unreadable' ? `${file}: not as the check wrote it; ${again}` : undefined;
}

/** The folder that an argument names: itself, or one of that name in `data/`. */
function findFolder(name: string): string {
  return [name, join(DATA, name)].find(isFolder) ?? name;
}

function load(folder: string): Loaded {
  if (isFolder(folder)) return loadReport(folder);
  const known = isFolder(DATA) ? listReportFolders(DATA).map(showFile).join(', ') : '';
  const message = `no such folder; write one of a report${known === '' ? '' : `: ${known}`}`;
  return {
    ok: false,
    problems: [{ file: showFile(folder), line: 0, column: 0, path: '', message }],
    todos: [],
    hints: [],
  };
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

type Checked = { readonly folder: string; readonly one: Loaded };

/** Prints what is no fault and yet to be known, and counts it: it never stops anything. */
async function printWarnings(loaded: readonly Checked[]): Promise<void> {
  const whole = loaded.flatMap(({ folder, one }) => (one.ok ? [{ folder, report: one.report }] : []));
  const warnings = [...loaded.flatMap(({ one }) => one.hints), ...(await checkDrawings(whole))];
  for (const warning of warnings.toSorted(compareProblems)) console.log(formatWarning(warning));
  if (warnings.length > 0) console.log(count(warnings.length, 'warning'));
}

async function check(loaded: readonly Checked[], text: string | undefined): Promise<number> {
  for (const { folder, one } of loaded) {
    if (!one.ok) continue;
    console.log(summarise(folder, one.report, one.todos.length));
    const said = text === undefined ? remark(folder, one.report) : undefined;
    if (said !== undefined) console.log(said);
  }
  const problems = loaded.flatMap(({ one }) => (one.ok ? [] : one.problems));
  const todos = loaded.flatMap(({ one }) => one.todos);
  await printWarnings(loaded);
  const code = printFound(problems, todos);
  if (text === undefined) return code;
  return Math.max(code, await checkArticle(loaded, text));
}

/** What a build says of a draft, which it leaves out: `data/storm: a draft with 12 TODOs, left out; …`. */
function nameDraft({ folder, one }: Checked): string {
  const file = showFile(folder);
  const faults = one.ok ? '' : ` and ${count(one.problems.length, 'problem')}`;
  return `${file}: a draft with ${count(one.todos.length, 'TODO')}${faults}, left out; npm run check -- ${basename(folder)} lists them, npm run dev shows it`;
}

/** Checks what a build is made of. Without any report that is whole, there is nothing to build. */
async function checkWhole(loaded: readonly Checked[]): Promise<number> {
  const drafts = loaded.filter(({ one }) => isDraft(one));
  for (const draft of drafts) console.log(nameDraft(draft));
  const others = loaded.filter(({ one }) => !isDraft(one));
  if (others.length > 0) return check(others, undefined);
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
    const loaded = folders.map((folder) => ({ folder, one: load(folder) }));
    if (loaded.length > 0 && values['without-drafts'] === true) return await checkWhole(loaded);
    if (loaded.length > 0) return await check(loaded, values.text);
    console.log(`${DATA}: holds no report; make a folder in it with a report.yaml`);
    return 1;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
