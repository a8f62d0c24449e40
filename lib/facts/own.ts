import type { ReportHead } from '../schema/head';
import type { Agent, Figure, Link, Report, Source } from '../schema/report';
import { derivedWords } from '../words/derived';
import { toNumberSaid } from './said';

/** The agent and the source of what a report says itself; no id of data can be this. */
export const OWN = '~own';

/** The report as the agent of what it says itself. */
export function ownAgent(sidesOf: string): Agent {
  return { id: OWN, name: derivedWords.agent, kind: 'organisation', role: derivedWords.role, party: 'none', sidesOf };
}

/** The report as the document that such a number stands in; it rests on the documents of what the number was made from. */
export function ownSource(updated: ReportHead['updated'], from: readonly Figure[]): Source {
  const sources = from.flatMap(({ chain }) => chain.flatMap(({ source }) => source.restsOn ?? [source]));
  return {
    ...{ id: OWN, number: 0, type: 'webpage', title: derivedWords.agent, publisher: derivedWords.publisher },
    ...{ issued: updated, seenIn: [], restsOn: [...new Set(sources)] },
  };
}

/** A number that a drawing works out from a whole and its parts, of the whole's measure and time. */
type Remainder = { readonly whole: Figure; readonly parts: readonly Figure[]; readonly value: number };

/** What the parts of a whole leave of it, as a figure of the report's own: it has no entry, and its address is its whole's. */
export function remainderFigure(report: Report, { whole, parts, value }: Remainder): Figure {
  const from = [whole, ...parts];
  const quantity = { bound: 'stated', value, intervals: [] } as const;
  const { updated, sidesOf } = report.head;
  const own: Link = {
    ...{ agent: ownAgent(sidesOf), source: ownSource(updated, from), date: updated, quantity },
    ...{ nature: 'derived', hedges: [] },
  };
  return {
    ...{ id: `${whole.id}~rest`, role: 'context', measure: whole.measure, label: derivedWords.rest },
    ...{ name: derivedWords.restOf(whole.name), chain: [own], said: toNumberSaid([own], 'context') },
    ...(whole.period === undefined ? {} : { period: whole.period }),
    ...{ derived: { from, how: derivedWords.without }, relays: [], caveats: [], asked: [] },
  };
}
