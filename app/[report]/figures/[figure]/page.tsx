import { FigurePage } from '../../../../components/figure/figure-page';
import { JsonLd } from '../../../../components/report/json-ld';
import { toFigurePage } from '../../../../lib/derive/figure-page';
import { figureJsonLd } from '../../../../lib/derive/json-ld';
import { figureMetadata } from '../../../../lib/derive/metadata';
import { pick } from '../../../../lib/facts/lookup';
import { readStills } from '../../../../lib/still/read-stills';
import { describeReport, showReport } from '../../../show-report';
import { dueEntries } from '../../../site';

type Props = { params: Promise<{ report: string; figure: string }> };

export const dynamicParams = false;

/** Those of a report that doesn’t hold together while one edits it are those that it had before. */
export function generateStaticParams() {
  return dueEntries().flatMap(({ id, loaded, before }) =>
    [...((loaded.ok ? loaded.report : before)?.figures.keys() ?? [])].map((figure) => ({ report: id, figure })),
  );
}

export async function generateMetadata({ params }: Props) {
  const { figure } = await params;
  return describeReport(params, (report) => figureMetadata(report, pick(report.figures, figure)));
}

/** The page of one figure. */
export default async function Page({ params }: Props) {
  const { figure } = await params;
  return showReport(params, (report) => {
    const shown = pick(report.figures, figure);
    const view = toFigurePage(report, shown);
    const { others } = view;
    return (
      <>
        <FigurePage view={view} stills={others === undefined ? {} : readStills(report.id, others.still)} />
        <JsonLd text={figureJsonLd(report, shown)} />
      </>
    );
  });
}
