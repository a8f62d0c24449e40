import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ProblemPage } from '../components/report/problem-page';
import { toProblemPage } from '../lib/derive/problem-page';
import type { Report } from '../lib/schema/report';
import { siteWords } from '../lib/words/site';
import { dueEntries, siteEntry } from './site';

/** The addresses at which a report has a page, for every report of the site. */
export function reportParams(): { report: string }[] {
  return dueEntries().map(({ id }) => ({ report: id }));
}

/** What a page of a report shows; while one edits a report that doesn’t hold together, what is wrong with it. */
export async function showReport(
  params: Promise<{ report: string }>,
  show: (report: Report) => ReactNode,
): Promise<ReactNode> {
  const { id, loaded } = siteEntry((await params).report);
  return loaded.ok ? show(loaded.report) : <ProblemPage view={toProblemPage(id, loaded)} />;
}

/** What a page of a report says of itself. */
export async function describeReport(
  params: Promise<{ report: string }>,
  tell: (report: Report) => Metadata,
): Promise<Metadata> {
  const { id, loaded } = siteEntry((await params).report);
  return loaded.ok ? tell(loaded.report) : { title: siteWords.pageTitle(id) };
}
