import { FigurePage } from '../../../../components/figure/figure-page';
import { toFigurePage } from '../../../../lib/derive/figure-page';
import { figureMetadata } from '../../../../lib/derive/metadata';
import { pick } from '../../../../lib/facts/lookup';
import { readStills } from '../../../../lib/still/read-stills';
import { siteReport, siteReports } from '../../../site';

type Props = { params: Promise<{ report: string; figure: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().flatMap((report) => [...report.figures.keys()].map((figure) => ({ report: report.id, figure })));
}

export async function generateMetadata({ params }: Props) {
  const { report: id, figure } = await params;
  const report = siteReport(id);
  return figureMetadata(report, pick(report.figures, figure));
}

/** The page of one figure. */
export default async function Page({ params }: Props) {
  const { report: id, figure } = await params;
  const report = siteReport(id);
  const view = toFigurePage(report, pick(report.figures, figure));
  return (
    <FigurePage
      view={view}
      stills={view.others === undefined ? {} : readStills(report.id, `measure-${view.others.measure}`)}
    />
  );
}
