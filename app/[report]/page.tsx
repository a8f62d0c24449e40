import { reportMetadata } from '../../lib/derive/metadata';
import { ReportPage } from '../report-page';
import { siteReport, siteReports } from '../site';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().map(({ id }) => ({ report: id }));
}

export async function generateMetadata({ params }: Props) {
  return reportMetadata(siteReport((await params).report));
}

/** A report's dashboard at its lasting address. */
export default async function Page({ params }: Props) {
  return <ReportPage report={siteReport((await params).report)} />;
}
