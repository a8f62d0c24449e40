import type { Fault } from '../fault';
import type { Checked } from './checked';
import { allLinks } from './links-of';

/** Links that name their own agent as the speaker. */
export function checkCredits({ draft }: Checked): Fault[] {
  return allLinks(draft).flatMap(({ link: { agent, credits }, path }) =>
    credits === agent
      ? [
          {
            path: [...path, 'credits'],
            message: `${credits} is the link’s own agent; leave it out: an agent’s own words need no credit`,
          },
        ]
      : [],
  );
}
