import { pick } from '../facts/lookup';
import { OWN, ownAgent, ownSource } from '../facts/own';
import { toNumberSaid, toSaying } from '../facts/said';
import type { LinkInput, RelayInput } from '../schema/link';
import type {
  Agent,
  Comparison,
  Event,
  Figure,
  Link,
  Relay,
  Report,
  Series,
  Source,
  Statement,
} from '../schema/report';
import type { Reading } from '../schema/series';
import type { Draft } from './draft';
import { numberSources } from './number-sources';

/** Makes every entry once; one may ask for another by `get`, but never in a circle. Keeps the order of the inputs. */
function makeAll<Input, Made>(
  inputs: ReadonlyMap<string, Input>,
  make: (id: string, input: Input, get: (id: string) => Made) => Made,
): ReadonlyMap<string, Made> {
  const made = new Map<string, Made>();
  const get = (id: string): Made => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const entry = make(id, pick(inputs, id), get);
    made.set(id, entry);
    return entry;
  };
  return new Map([...inputs.keys()].map((id) => [id, get(id)]));
}

type Cited = { readonly agents: ReadonlyMap<string, Agent>; readonly sources: ReadonlyMap<string, Source> };

function linkCited(draft: Draft, sidesOf: string): Cited {
  const numbers = numberSources(draft);
  const agents = makeAll(draft.agents, (id, { of, ...rest }, get: (id: string) => Agent) => ({
    ...rest,
    id,
    sidesOf,
    ...(of === undefined ? {} : { of: get(of) }),
  }));
  const sources = makeAll(draft.sources, (id, { seenIn, ...rest }, get: (id: string) => Source) => ({
    ...rest,
    id,
    number: pick(numbers, id),
    seenIn: (seenIn ?? []).map(get),
  }));
  return { agents, sources };
}

function linkLink({ agents, sources }: Cited, { agent, credits, source, ...rest }: LinkInput): Link {
  return {
    ...rest,
    agent: pick(agents, agent),
    source: pick(sources, source),
    ...(credits === undefined ? {} : { credits: pick(agents, credits) }),
  };
}

type SaidInput = {
  readonly role?: Figure['role'];
  readonly chain: readonly LinkInput[];
  readonly relays: readonly RelayInput[];
};

function linkChain(cited: Cited, said: SaidInput) {
  return {
    chain: said.chain.map((link) => linkLink(cited, link)),
    relays: said.relays.map(({ relation, ...link }): Relay => ({ ...linkLink(cited, link), relation })),
  };
}

function linkSaid(cited: Cited, input: SaidInput) {
  const linked = linkChain(cited, input);
  return { ...linked, said: toSaying(linked.chain, input.role ?? 'reported') };
}

function linkNumber(cited: Cited, input: SaidInput & Pick<Figure, 'role'>) {
  const linked = linkChain(cited, input);
  return { ...linked, said: toNumberSaid(linked.chain, input.role) };
}

/** What a report says itself is cited like the rest, though it is in no list. */
function withOwn({ agents, sources }: Cited, source: Source, sidesOf: string): Cited {
  return { agents: new Map([...agents, [OWN, ownAgent(sidesOf)]]), sources: new Map([...sources, [OWN, source]]) };
}

type Head = NonNullable<Draft['wholeHead']>;

function linkFigures(draft: Draft, cited: Cited, measures: Report['measures'], head: Head): Report['figures'] {
  return makeAll(draft.figures, (id, { measure, partOf, derived, ...rest }, get: (id: string) => Figure) => {
    const from = derived?.from.map(get) ?? [];
    const own = derived === undefined ? cited : withOwn(cited, ownSource(head.updated, from), head.sidesOf);
    return {
      ...rest,
      ...linkNumber(own, rest),
      id,
      measure: pick(measures, measure),
      ...(partOf === undefined ? {} : { partOf: get(partOf) }),
      ...(derived === undefined ? {} : { derived: { from, how: derived.how } }),
    };
  });
}

function linkEvents(draft: Draft, cited: Cited): Report['events'] {
  return makeAll(draft.events, (id, { precise, ...rest }): Event => {
    const linked = { ...rest, ...linkSaid(cited, rest), id };
    if (precise === undefined) return linked;
    const agent = pick(cited.agents, precise.agent);
    return { ...linked, precise: { date: precise.date, agent, source: pick(cited.sources, precise.source) } };
  });
}

function linkSeries(draft: Draft, cited: Cited, measures: Report['measures'], readings: Readings): Report['series'] {
  return makeAll(
    draft.series,
    (id, { measure, agent, source, ...rest }): Series => ({
      ...rest,
      id,
      measure: pick(measures, measure),
      agent: pick(cited.agents, agent),
      source: pick(cited.sources, source),
      readings: pick(readings, id),
    }),
  );
}

/** The rows of each series, by the series' id. */
export type Readings = ReadonlyMap<string, readonly Reading[]>;

/** A report of which it isn’t known yet whether its article’s text was checked. */
export type Linked = Omit<Report, 'textChecked'>;

/**
 * Follows every reference of a checked report.
 * @param id the name of the report's folder.
 */
export function linkReport(
  id: string,
  draft: Draft,
  head: NonNullable<Draft['wholeHead']>,
  readings: Readings,
): Linked {
  const cited = linkCited(draft, head.sidesOf);
  const measures = makeAll(draft.measures, (measureId, input) => ({ ...input, id: measureId }));
  const figures = linkFigures(draft, cited, measures, head);
  return {
    id,
    head: { ...head, article: pick(cited.sources, head.article) },
    ...cited,
    measures,
    figures,
    events: linkEvents(draft, cited),
    statements: makeAll(draft.statements, (key, rest): Statement => ({ ...rest, ...linkSaid(cited, rest), id: key })),
    series: linkSeries(draft, cited, measures, readings),
    comparisons: [...draft.comparisons.values()].map(
      (comparison): Comparison => ({ ...comparison, figures: comparison.figures.map((key) => pick(figures, key)) }),
    ),
    notFigures: [...draft.notFigures.values()],
    charts: makeAll(draft.charts, (key, chart) => ({ ...chart, id: key })),
    corrections: [...draft.corrections.values()],
  };
}
