import { Dashboard } from '../components/report/dashboard';
import { toDashboard } from '../lib/derive/dashboard';
import type { Report } from '../lib/schema/report';
import { readStills } from '../lib/still/read-stills';

/** A report's dashboard with its stills, at either of its addresses. */
export function ReportPage({ report }: { report: Report }) {
  const stills = Object.fromEntries([...report.charts.keys()].map((chart) => [chart, readStills(report.id, chart)]));
  return <Dashboard view={toDashboard(report)} stills={stills} />;
}
