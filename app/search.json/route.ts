import { toSearchData } from '../../lib/derive/search-data';
import { spanning } from '../across';
import { siteReports } from '../site';

export const dynamic = 'force-static';

/** What the search reads when its field is used. */
export function GET(): Response {
  return Response.json(toSearchData(siteReports(), spanning().speakers));
}
