import { toPlainText } from '../facts/prose-view';
import { reportAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formatCount } from '../format/number';
import type { Report } from '../schema/report';
import { siteWords } from '../words/site';
import { sourceText } from './source-view';

/** One report in the list of a site with several. */
export type IndexEntry = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly article: string;
  readonly count: string;
};

/** The reports of a site. */
export function toReportIndex(reports: readonly Report[]): readonly IndexEntry[] {
  return reports.map((report) => {
    const reported = [...report.figures.values()].filter((figure) => figure.role === 'reported').length;
    return {
      id: report.id,
      href: reportAddress(report.id),
      title: toPlainText(report, report.head.title),
      article: sourceText(report.head.article),
      count: siteWords.reported(reported, capitalise(formatCount(reported))),
    };
  });
}
