import { spanning } from '../across';

export const dynamic = 'force-static';

/** What the search reads when its field is used. */
export function GET(): Response {
  return Response.json(spanning().search());
}
