import { PrintReport } from '../../../components/print/print-report';
import { printMetadata } from '../../../lib/derive/paper';
import { toPrintReport } from '../../../lib/derive/print';
import { readReportStills } from '../../../lib/still/read-stills';
import { describeReport, reportParams, showReport } from '../../show-report';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;
export const generateStaticParams = reportParams;

export function generateMetadata({ params }: Props) {
  return describeReport(params, (report) => printMetadata(report, 'report'));
}

/** A report for paper. */
export default function Page({ params }: Props) {
  return showReport(params, (report) => <PrintReport view={toPrintReport(report)} stills={readReportStills(report)} />);
}
