import { spanning } from '../across';

export const dynamic = 'force-static';

/** What the search reads when its field is used. */
export async function GET(): Promise<Response> {
  return Response.json((await spanning()).search());
}
