import type { Metadata } from 'next';
import { ReportIndex } from '../components/site/report-index';
import { reportMetadata } from '../lib/derive/metadata';
import { acrossLinks, toReportIndex } from '../lib/derive/report-index';
import { scriptAddress, searchDataAddress } from '../lib/format/address';
import { siteWords } from '../lib/words/site';
import { spanning } from './across';
import { ReportPage } from './report-page';
import { siteEntry } from './site';

/** The report of a site that has one alone. */
function onlyReport() {
  const [only, ...others] = spanning().entries;
  if (only === undefined || others.length > 0) return undefined;
  const { loaded } = siteEntry(only.id);
  return loaded.ok ? loaded.report : undefined;
}

export function generateMetadata(): Metadata {
  const only = onlyReport();
  return only === undefined ? { title: siteWords.name } : reportMetadata(only);
}

/** With one report, its dashboard; with several, their index. */
export default function Home() {
  const only = onlyReport();
  if (only !== undefined) return <ReportPage report={only} />;
  const places = { loader: scriptAddress('search-field'), script: scriptAddress('search'), data: searchDataAddress() };
  return <ReportIndex view={toReportIndex(spanning().entries)} lists={acrossLinks()} places={places} />;
}
