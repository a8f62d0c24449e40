import { FactSheet } from '../../../../components/print/fact-sheet';
import { toFactSheet } from '../../../../lib/derive/fact-sheet';
import { printMetadata } from '../../../../lib/derive/paper';
import { readStills } from '../../../../lib/still/read-stills';
import { describeReport, reportParams, showReport } from '../../../show-report';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;
export const generateStaticParams = reportParams;

export function generateMetadata({ params }: Props) {
  return describeReport(params, (report) => printMetadata(report, 'fact-sheet'));
}

/** A report's headline figures on one page. */
export default function Page({ params }: Props) {
  return showReport(params, (report) => {
    const view = toFactSheet(report);
    return <FactSheet view={view} stills={view.chart === undefined ? {} : readStills(report.id, view.chart.id)} />;
  });
}
