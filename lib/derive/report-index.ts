import { toPlainText } from '../facts/prose-view';
import { reportAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formatCount } from '../format/number';
import type { Report } from '../schema/report';
import { draftWords } from '../words/draft';
import { siteWords } from '../words/site';
import { sourceText } from './source-view';

/** One report in the list of a site with several: what it is called, and a line or two about it. */
export type IndexEntry = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly about: readonly string[];
};

/** A report as it stands, as loading tells it. */
type Entry = {
  readonly id: string;
  readonly loaded: (
    | { readonly ok: true; readonly report: Report }
    | { readonly ok: false; readonly problems: readonly unknown[] }
  ) & { readonly todos: readonly unknown[] };
};

/** The reports of a site. */
export function toReportIndex(entries: readonly Entry[]): readonly IndexEntry[] {
  return entries.map(({ id, loaded }) => {
    const href = reportAddress(id);
    if (!loaded.ok) return { id, href, title: id, about: [draftWords.problems(loaded.problems.length)] };
    const { report, todos } = loaded;
    const reported = [...report.figures.values()].filter((figure) => figure.role === 'reported').length;
    const count = siteWords.reported(reported, capitalise(formatCount(reported)));
    return {
      id,
      href,
      title: toPlainText(report, report.head.title),
      about: [
        `${sourceText(report.head.article)}. ${count}`,
        ...(todos.length === 0 ? [] : [draftWords.draft(todos.length)]),
      ],
    };
  });
}
