import type { Metadata } from 'next';
import { ReportIndex } from '../components/report/report-index';
import { reportMetadata } from '../lib/derive/metadata';
import { toReportIndex } from '../lib/derive/report-index';
import { siteWords } from '../lib/words/site';
import { ReportPage } from './report-page';
import { siteReports } from './site';

export function generateMetadata(): Metadata {
  const [only, ...others] = siteReports();
  return only !== undefined && others.length === 0 ? reportMetadata(only) : { title: siteWords.name };
}

/** With one report, its dashboard; with several, their index. */
export default function Home() {
  const reports = siteReports();
  const [only, ...others] = reports;
  return only !== undefined && others.length === 0 ? (
    <ReportPage report={only} />
  ) : (
    <ReportIndex entries={toReportIndex(reports)} />
  );
}
