import type { Metadata } from 'next';
import { ReportIndex } from '../components/report/report-index';
import { reportMetadata } from '../lib/derive/metadata';
import { toReportIndex } from '../lib/derive/report-index';
import { siteWords } from '../lib/words/site';
import { ReportPage } from './report-page';
import { siteEntries, siteReport } from './site';

/** The report of a site that has one alone. */
function onlyReport() {
  const [only, ...others] = siteEntries();
  return only?.loaded.ok === true && others.length === 0 ? siteReport(only.id) : undefined;
}

export function generateMetadata(): Metadata {
  const only = onlyReport();
  return only === undefined ? { title: siteWords.name } : reportMetadata(only);
}

/** With one report, its dashboard; with several, their index. */
export default function Home() {
  const only = onlyReport();
  return only === undefined ? <ReportIndex entries={toReportIndex(siteEntries())} /> : <ReportPage report={only} />;
}
