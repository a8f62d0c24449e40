import { PrintReport } from '../../../components/print/print-report';
import { printMetadata } from '../../../lib/derive/paper';
import { toPrintReport } from '../../../lib/derive/print';
import { readReportStills } from '../../../lib/still/read-stills';
import { siteReport, siteReports } from '../../site';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().map(({ id }) => ({ report: id }));
}

export async function generateMetadata({ params }: Props) {
  return printMetadata(siteReport((await params).report), 'report');
}

/** A report for paper. */
export default async function Page({ params }: Props) {
  const report = siteReport((await params).report);
  return <PrintReport view={toPrintReport(report)} stills={readReportStills(report)} />;
}
