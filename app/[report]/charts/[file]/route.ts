import { chartContent } from '../../../../lib/derive/chart-view';
import { toChartCsv } from '../../../../lib/derive/csv';
import { pick } from '../../../../lib/facts/lookup';
import { dueReports, siteReport } from '../../../site';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return dueReports().flatMap((report) =>
    [...report.charts.keys()].map((chart) => ({ report: report.id, file: `${chart}.csv` })),
  );
}

/** A chart's data as a CSV file. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string; file: string }> }) {
  const { report: id, file } = await params;
  const report = siteReport(id);
  const chart = pick(report.charts, file.replace(/\.csv$/, ''));
  return new Response(toChartCsv(report, chartContent(report, chart)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
