import { join } from 'node:path';
import type { Known } from '../load/load-report';
import { type Problem, showFile } from '../load/problem';
import { recallReport } from '../load/recall-report';
import { RECORD } from '../load/text/record';
import type { Report } from '../schema/report';
import { checkDrawings } from './check-drawings';
import { count } from './count';

/** What a check finds in a report's folder; all of it can be kept as JSON. */
export type Found = {
  /** What is wrong; nothing of a report that holds together. */
  readonly problems: readonly Problem[];
  readonly todos: readonly Problem[];
  /** What is no fault and yet to be known. */
  readonly warnings: readonly Problem[];
  /** What a report that holds together has, in a line. */
  readonly summary?: string;
  /** What to know of the last check against the article’s text; nothing where there was none, or it still holds. */
  readonly remark?: string;
};

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

/** What to know of the last check against the article’s text. */
function remark(folder: string, { textChecked }: Report): string | undefined {
  const again = 'run npm run check -- --text FILE again, and until then pages don’t say that it was checked';
  const file = showFile(join(folder, RECORD));
  if (textChecked.state === 'outdated')
    return `${file}: of ${textChecked.when}, and the data have changed since; ${again}`;
  return textChecked.state === 'unreadable' ? `${file}: not as the check wrote it; ${again}` : undefined;
}

/** Loads the report in a folder, and says what a check finds in it. */
export async function checkFolder(folder: string): Promise<Found> {
  return tellFound(folder, recallReport(folder));
}

/** What a check finds in a report that is loaded. */
export async function tellFound(folder: string, one: Known): Promise<Found> {
  const { todos, hints } = one;
  if (!one.ok) return { problems: one.problems, todos, warnings: hints };
  const remarked = remark(folder, one.report);
  return {
    problems: [],
    todos,
    warnings: [...hints, ...(await checkDrawings([{ folder, report: one.report }]))],
    summary: summarise(folder, one.report, todos.length),
    ...(remarked === undefined ? {} : { remark: remarked }),
  };
}
