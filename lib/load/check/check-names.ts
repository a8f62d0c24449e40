import { chartVariants } from '../../format/address';
import { joinOr } from '../../format/join-words';
import type { Fault } from '../fault';
import { findNearest } from '../nearest';
import type { Checked } from './checked';
import { namedOf } from './named';

/** A name that two entries share although each makes an address of it. */
export function checkNames({ tree }: Checked): Fault[] {
  const first = new Map<string, string>();
  return namedOf(tree).flatMap(({ id, path, where }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, where);
      return [];
    }
    const article = before === where ? `another entry of ${where}` : `an entry of ${before}`;
    return [{ path, message: `${id} is also the name of ${article}; rename one of the two` }];
  });
}

/** A chart that is called as files of another are: its own picture would take their place. */
export function checkChartFiles({ draft }: Checked): Fault[] {
  return [...draft.charts.keys()].flatMap((id) => {
    const variant = chartVariants.find(
      (ending) => id.endsWith(ending) && draft.charts.has(id.slice(0, -ending.length)),
    );
    if (variant === undefined) return [];
    const other = id.slice(0, -variant.length);
    const message = `${id} is also what a picture of the chart ${other} is called as a file; rename one of the two`;
    return [{ path: ['charts', id], message }];
  });
}

/** Sides whose name says that there is none. */
function checkSides(sides: readonly string[]): Fault[] {
  return sides.flatMap((side, index) =>
    side.toLowerCase() === 'none'
      ? [
          {
            path: ['report', 'sides', index],
            message: 'what agents of no side write; give the side a name, or remove it',
          },
        ]
      : [],
  );
}

/** Agents of a side that the report doesn't name, and sides that no agent could be told to be of. */
export function checkParties({ draft }: Checked): Fault[] {
  const { sides } = draft.head;
  if (sides === undefined) return [];
  const allowed = [...sides, 'none'];
  const unnamed = [...draft.agents].flatMap(([id, { party }]) => {
    if (allowed.includes(party)) return [];
    const nearest = findNearest(party, allowed);
    const meant =
      nearest === undefined ? `write ${joinOr(allowed)}, or add it to report.sides` : `did you mean ${nearest}?`;
    return [{ path: ['agents', id, 'party'], message: `${party} is not one of the report’s sides; ${meant}` }];
  });
  return [...checkSides(sides), ...unnamed];
}
