import type { Fault, Path } from '../fault';
import { joinOr } from '../join-words';
import { findNearest } from '../nearest';
import type { Checked, Kind } from './checked';
import { namesOf } from './references';
import { selectTexts } from './select';

/** Kinds whose entries have an address of their own on a report's pages, so that no two may share a name. */
const ADDRESSED: readonly Kind[] = ['figures', 'events', 'statements', 'charts'];

/** A name that two entries share although each makes an address of it. */
export function checkNames({ tree }: Checked): Fault[] {
  const named: { id: string; path: Path; where: string }[] = [
    ...ADDRESSED.flatMap((kind) => namesOf(tree, kind).map((id) => ({ id, path: [kind, id], where: `${kind}:` }))),
    ...selectTexts(tree, ['report.sections.*.id']).map(({ path, text }) => ({ id: text, path, where: 'sections:' })),
  ];
  const first = new Map<string, string>();
  return named.flatMap(({ id, path, where }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, where);
      return [];
    }
    const article = before === where ? `another entry of ${where}` : `an entry of ${before}`;
    return [{ path, message: `${id} is also the name of ${article}; rename one of the two` }];
  });
}

/** Agents of a side that the report doesn't name. */
export function checkParties({ draft }: Checked): Fault[] {
  const { sides } = draft.head;
  if (sides === undefined) return [];
  const allowed = [...sides, 'none'];
  return [...draft.agents].flatMap(([id, { party }]) => {
    if (allowed.includes(party)) return [];
    const nearest = findNearest(party, allowed);
    const meant =
      nearest === undefined ? `write ${joinOr(allowed)}, or add it to report.sides` : `did you mean ${nearest}?`;
    return [{ path: ['agents', id, 'party'], message: `${party} is not one of the report’s sides; ${meant}` }];
  });
}
