import type { EntryKind } from '../../schema/text';
import type { Fault } from '../fault';
import type { Checked } from './checked';

type Edges = ReadonlyMap<string, readonly string[]>;

/** A way from a name back to itself, if there is one. */
function findWayBack(start: string, edges: Edges): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of edges.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** One fault for each circle, at the first of its entries. */
function findCircles(kind: EntryKind, key: string, edges: Edges): Fault[] {
  const told = new Set<string>();
  return [...edges.keys()].flatMap((id) => {
    const way = told.has(id) ? undefined : findWayBack(id, edges);
    if (way === undefined) return [];
    for (const name of way) told.add(name);
    return [{ path: [kind, id, key], message: `goes in a circle, ${way.join(' → ')}; remove one ${key}` }];
  });
}

const edgesOf = <Entry>(
  entries: ReadonlyMap<string, Entry>,
  get: (entry: Entry) => readonly (string | undefined)[],
): Edges => new Map([...entries].map(([id, entry]) => [id, get(entry).filter((name) => name !== undefined)]));

/** Agents that belong to themselves, figures that are part of themselves, sources that carried themselves. */
export function checkCycles({ draft }: Checked): Fault[] {
  return [
    ...findCircles(
      'agents',
      'of',
      edgesOf(draft.agents, (agent) => [agent.of]),
    ),
    ...findCircles(
      'figures',
      'partOf',
      edgesOf(draft.figures, (figure) => [figure.partOf]),
    ),
    ...findCircles(
      'figures',
      'derived',
      edgesOf(draft.figures, (figure) => figure.derived?.from ?? []),
    ),
    ...findCircles(
      'sources',
      'seenIn',
      edgesOf(draft.sources, (source) => source.seenIn ?? []),
    ),
  ];
}
