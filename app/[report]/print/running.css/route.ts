import { toRunningCss } from '../../../../lib/derive/running';
import { dueReports, siteReport } from '../../../site';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return dueReports().map(({ id }) => ({ report: id }));
}

/** What runs at the head and foot of a report's printed pages, for the margin boxes of print.css. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string }> }) {
  return new Response(toRunningCss(siteReport((await params).report)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
