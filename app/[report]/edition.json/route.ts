import { dueReports, siteReport } from '../../site';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return dueReports().map(({ id }) => ({ report: id }));
}

/** The edition of a report that is there now, for pages of it that are older: in frames, in caches. */
export async function GET(_: Request, { params }: { params: Promise<{ report: string }> }) {
  const { edition, updated } = siteReport((await params).report).head;
  return Response.json({ edition, updated: updated.text });
}
