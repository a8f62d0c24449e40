import type { z } from 'zod';
import type { FigureInput } from '../schema/figure';
import type { ReportHead } from '../schema/head';
import type { Agent, Figure, Source } from '../schema/report';
import { derivedWords } from '../words/derived';

/** The agent and the source of what a report says itself; no id of data can be this. */
export const OWN = '~own';

/**
 * Gives figures that the report worked out itself the one link that their chain has: said by the report, on the day of
 * its data.
 */
export function addOwnLinks(
  figures: ReadonlyMap<string, z.output<typeof FigureInput>>,
  updated: ReportHead['updated'] | undefined,
): ReadonlyMap<string, FigureInput> {
  return new Map(
    [...figures].map(([id, figure]): [string, FigureInput] => {
      const { chain, quantity, written } = figure;
      if (chain !== undefined) return [id, { ...figure, chain }];
      const own = {
        ...{ agent: OWN, source: OWN, nature: 'derived' as const, hedges: [] },
        ...(updated === undefined ? {} : { date: updated }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(written === undefined ? {} : { written }),
      };
      return [id, { ...figure, chain: [own] }];
    }),
  );
}

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
