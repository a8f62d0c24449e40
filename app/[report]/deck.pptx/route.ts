import { toDeck } from '../../../lib/derive/deck';
import { writeDeck } from '../../../lib/pptx/write-deck';
import { dueReports, siteReport } from '../../site';

export const dynamic = 'force-static';
export const dynamicParams = false;

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export function generateStaticParams() {
  return dueReports().map(({ id }) => ({ report: id }));
}

/** The deck as a PowerPoint file with native charts. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string }> }): Promise<Response> {
  const report = siteReport((await params).report);
  const file = await writeDeck(toDeck(report), report.head.updated.text);
  return new Response(Buffer.from(file), { headers: { 'content-type': TYPE } });
}
