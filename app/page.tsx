import type { Metadata } from 'next';
import { ReportIndex } from '../components/report/report-index';
import { reportMetadata } from '../lib/derive/metadata';
import { toReportIndex } from '../lib/derive/report-index';
import { settings } from '../lib/format/settings';
import { siteWords } from '../lib/words/site';
import { ReportPage } from './report-page';
import { readSiteNotes, siteEntries, siteEntry } from './site';

/** What the index lists: the reports of a site that is built; while one edits, every one as it stands. */
async function listReports() {
  return settings().drafts ? toReportIndex(siteEntries()) : (await readSiteNotes()).map(({ index }) => index);
}

/** The report of a site that has one alone. */
async function onlyReport() {
  const [only, ...others] = await listReports();
  if (only === undefined || others.length > 0) return undefined;
  const { loaded } = siteEntry(only.id);
  return loaded.ok ? loaded.report : undefined;
}

export async function generateMetadata(): Promise<Metadata> {
  const only = await onlyReport();
  return only === undefined ? { title: siteWords.name } : reportMetadata(only);
}

/** With one report, its dashboard; with several, their index. */
export default async function Home() {
  const only = await onlyReport();
  return only === undefined ? <ReportIndex entries={await listReports()} /> : <ReportPage report={only} />;
}
