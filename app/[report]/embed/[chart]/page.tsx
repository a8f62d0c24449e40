import { EmbedPage } from '../../../../components/report/embed-page';
import { toChartView } from '../../../../lib/derive/chart-view';
import { toImprint } from '../../../../lib/derive/imprint';
import { chartMetadata } from '../../../../lib/derive/metadata';
import { pick } from '../../../../lib/facts/lookup';
import { scriptAddress } from '../../../../lib/format/address';
import { readStills } from '../../../../lib/still/read-stills';
import { describeReport, showReport } from '../../../show-report';
import { dueEntries } from '../../../site';

type Props = { params: Promise<{ report: string; chart: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return dueEntries().flatMap(({ id, loaded, before }) =>
    [...((loaded.ok ? loaded.report : before)?.charts.keys() ?? [])].map((chart) => ({ report: id, chart })),
  );
}

export async function generateMetadata({ params }: Props) {
  const { chart } = await params;
  return describeReport(params, (report) => chartMetadata(report, pick(report.charts, chart)));
}

/** A chart alone, for frames in other pages. */
export default async function Page({ params }: Props) {
  const { chart } = await params;
  return showReport(params, (report) => (
    <>
      <EmbedPage
        chart={toChartView(report, pick(report.charts, chart))}
        imprint={toImprint(report)}
        stills={readStills(report.id, chart)}
      />
      <script type="module" src={scriptAddress('embed')} />
    </>
  ));
}
