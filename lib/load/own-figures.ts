import type { z } from 'zod';
import { OWN } from '../facts/own';
import type { FigureInput } from '../schema/figure';
import type { ReportHead } from '../schema/head';

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
