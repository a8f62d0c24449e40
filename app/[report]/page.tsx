import { reportMetadata } from '../../lib/derive/metadata';
import { ReportPage } from '../report-page';
import { describeReport, reportParams, showReport } from '../show-report';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;
export const generateStaticParams = reportParams;

export function generateMetadata({ params }: Props) {
  return describeReport(params, reportMetadata);
}

/** A report's dashboard at its lasting address. */
export default function Page({ params }: Props) {
  return showReport(params, (report) => <ReportPage report={report} />);
}
