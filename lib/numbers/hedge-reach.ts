import type { Clause } from './clause';
import { parseClauses } from './clause';
import { findHedges, type Hedge } from './hedge';
import { suitsHedge } from './hedge-fit';
import type { Found } from './mention';
import type { Sentence } from './sentence';
import type { Tokens } from './token';

/** Hedges by their words, each where it stands first. There are few, so that sets of them stay small. */
type Hedges = ReadonlyMap<string, Hedge>;

const join = (...all: readonly Hedges[]): Hedges => {
  const joined = new Map<string, Hedge>();
  for (const hedges of all) for (const [text, hedge] of hedges) if (!joined.has(text)) joined.set(text, hedge);
  return joined;
};
const index = (hedges: readonly Hedge[]): Hedges => join(...hedges.map((hedge) => new Map([[hedge.text, hedge]])));

/** The hedges of each clause by its number: its own, and those that govern it from before. */
function spread(clauses: readonly Clause[], own: ReadonlyMap<number, readonly Hedge[]>): ReadonlyMap<number, Hedges> {
  const reached = new Map<number, Hedges>();
  let saying: Hedges = new Map();
  let sayingThat: Hedges = new Map();
  for (const { number, aside, begins } of clauses) {
    if (reached.has(number)) continue;
    const hedges = own.get(number) ?? [];
    if (aside) {
      reached.set(number, index(hedges));
      continue;
    }
    if (begins === 'apart') saying = sayingThat;
    reached.set(number, join(saying, index(hedges)));
    sayingThat = join(sayingThat, index(hedges.filter(({ reach }) => reach === 'saying that')));
    saying = join(saying, index(hedges.filter(({ reach }) => reach === 'saying' || reach === 'saying that')));
  }
  return reached;
}

/** Which hedges limit a mention; to be asked for a sentence's mentions in their order. */
export type HedgeReach = (found: Found) => readonly string[];

/**
 * Finds the hedges of a sentence and how far each reaches. Most limit their clause; what is said to be believed or
 * claimed stays so in the clauses that follow; none goes in or out of a relative clause or another aside.
 */
export function parseHedges(text: string, tokens: Tokens, sentence: Sentence): HedgeReach {
  const hedges = findHedges(text, tokens, sentence);
  if (hedges.length === 0) return () => [];
  const clauses = parseClauses(tokens, sentence);
  const own = new Map<number, Hedge[]>();
  let place = 0;
  for (const hedge of hedges.filter(({ reach }) => reach !== 'next')) {
    while ((clauses[place]?.to ?? Number.POSITIVE_INFINITY) <= hedge.at) place += 1;
    const number = clauses[place]?.number ?? 0;
    const others = own.get(number) ?? [];
    others.push(hedge);
    own.set(number, others);
  }
  const reached = spread(clauses, own);
  const wide = index(hedges.filter(({ behind }) => behind === 'sentence'));
  const single = hedges.filter(({ reach }) => reach === 'next');
  let taken = 0;
  let clause = 0;
  let last = -1;
  return (found) => {
    const { at } = found;
    while ((clauses[clause]?.to ?? Number.POSITIVE_INFINITY) <= at) clause += 1;
    const mine: Hedge[] = [];
    for (let next = single[taken]; next !== undefined && next.at < at; next = single[taken]) {
      mine.push(next);
      taken += 1;
    }
    const all = join(reached.get(clauses[clause]?.number ?? 0) ?? new Map(), index(mine), wide);
    const fits = [...all.values()].filter((hedge) => suitsHedge(tokens, found, hedge, last > hedge.at));
    last = at;
    return fits.sort((a, b) => a.at - b.at).map(({ text: words }) => words);
  };
}
