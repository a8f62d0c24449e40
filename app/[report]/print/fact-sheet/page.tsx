import { FactSheet } from '../../../../components/print/fact-sheet';
import { toFactSheet } from '../../../../lib/derive/fact-sheet';
import { printMetadata } from '../../../../lib/derive/paper';
import { readStills } from '../../../../lib/still/read-stills';
import { siteReport, siteReports } from '../../../site';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().map(({ id }) => ({ report: id }));
}

export async function generateMetadata({ params }: Props) {
  return printMetadata(siteReport((await params).report), 'fact-sheet');
}

/** A report's headline figures on one page. */
export default async function Page({ params }: Props) {
  const report = siteReport((await params).report);
  const view = toFactSheet(report);
  return <FactSheet view={view} stills={view.chart === undefined ? {} : readStills(report.id, view.chart.id)} />;
}
