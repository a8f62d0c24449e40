import { Handout } from '../../../../components/print/handout';
import { printMetadata } from '../../../../lib/derive/paper';
import { toHandout } from '../../../../lib/derive/print';
import { readReportStills } from '../../../../lib/still/read-stills';
import { describeReport, reportParams, showReport } from '../../../show-report';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;
export const generateStaticParams = reportParams;

export function generateMetadata({ params }: Props) {
  return describeReport(params, (report) => printMetadata(report, 'handout'));
}

/** A report to hand out, one chart a page. */
export default function Page({ params }: Props) {
  return showReport(params, (report) => <Handout view={toHandout(report)} stills={readReportStills(report)} />);
}
