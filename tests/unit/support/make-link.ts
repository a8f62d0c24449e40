import { toNumberSaid, toSaying } from '../../../lib/facts/said';
import type { Agent, Figure, Link, Measure, Said, Source } from '../../../lib/schema/report';

/** An agent of no side, named after its id. */
export function makeAgent(id: string, given: Partial<Agent> = {}): Agent {
  return { id, name: id, kind: 'organisation', party: 'none', sidesOf: 'the war', ...given };
}

/** A source that was seen, named after its id. */
export function makeSource(id: string, given: Partial<Source> = {}): Source {
  return { id, number: 1, type: 'webpage', title: id, URL: `https://example.org/${id}`, seenIn: [], ...given };
}

/** A link of which nothing is known but who published it, where. */
export function makeLink(agent: string, given: Partial<Link> = {}): Link {
  return { agent: makeAgent(agent), source: makeSource(`${agent}-source`), ...given };
}

/** Something said, by these links. */
export function makeSaid(chain: readonly Link[], relays: Said['relays'] = []): Said {
  return { id: 'said', chain, relays, said: toSaying(chain, 'reported') };
}

/** A measure of people. */
export function makeMeasure(given: Partial<Measure> = {}): Measure {
  return {
    id: 'homes',
    name: 'Homes',
    definition: 'Homes.',
    unit: 'homes',
    included: [],
    notIncluded: [],
    notSaid: [],
    accumulates: 'stock',
    ...given,
  };
}

/** A figure with this chain, of homes unless said otherwise. */
export function makeFigure(chain: readonly Link[], given: Partial<Figure> = {}): Figure {
  return {
    id: 'homes-flooded',
    role: 'reported',
    name: 'Homes flooded',
    label: 'homes flooded',
    measure: makeMeasure(),
    chain,
    relays: [],
    caveats: [],
    asked: [],
    ...given,
    said: toNumberSaid(chain, given.role ?? 'reported'),
  };
}
