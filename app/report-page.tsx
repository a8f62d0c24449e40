import { Dashboard } from '../components/report/dashboard';
import { JsonLd } from '../components/report/json-ld';
import { toDashboard } from '../lib/derive/dashboard';
import { reportJsonLd } from '../lib/derive/json-ld';
import type { Report } from '../lib/schema/report';
import { readStills } from '../lib/still/read-stills';

/** A report's dashboard with its stills, and what it says to machines, at either of its addresses. */
export function ReportPage({ report }: { report: Report }) {
  const stills = Object.fromEntries([...report.charts.keys()].map((chart) => [chart, readStills(report.id, chart)]));
  return (
    <>
      <Dashboard view={toDashboard(report)} stills={stills} />
      <JsonLd text={reportJsonLd(report)} />
    </>
  );
}
