import { Handout } from '../../../../components/print/handout';
import { printMetadata } from '../../../../lib/derive/paper';
import { toHandout } from '../../../../lib/derive/print';
import { readReportStills } from '../../../../lib/still/read-stills';
import { siteReport, siteReports } from '../../../site';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().map(({ id }) => ({ report: id }));
}

export async function generateMetadata({ params }: Props) {
  return printMetadata(siteReport((await params).report), 'handout');
}

/** A report to hand out, one chart a page. */
export default async function Page({ params }: Props) {
  const report = siteReport((await params).report);
  return <Handout view={toHandout(report)} stills={readReportStills(report)} />;
}
