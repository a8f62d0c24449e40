import fc from 'fast-check';
import { expect } from 'vitest';
import type { Measure } from '../../../lib/layout/measure';
import { loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';
import { toFiles } from './made-up-files';
import { type Made, made } from './made-up-report';
import { findFaultsIn } from './report-faults';
import { stretch } from './stretch';
import { withFolder } from './with-folder';

/**
 * What is wrong with any drawing of a made-up report at any frame, as it is and with texts that are longer than data may
 * be; or the first thing that the check refuses.
 */
export function findAllFaults(kind: string, given: Made, measure: Measure): readonly string[] {
  return withFolder(toFiles(kind, given), (folder) => {
    const loaded = loadReport(folder);
    if (!loaded.ok) return loaded.problems.slice(0, 1).map(formatProblem);
    const stretched = findFaultsIn(loaded.report, measure, (drawing) => stretch(drawing, given.texts));
    return [...findFaultsIn(loaded.report, measure), ...stretched.map((fault) => `stretched: ${fault}`)];
  });
}

/** Makes up reports with a chart of one kind, loads, draws and lays them out, and expects nothing to be wrong with any. */
export function expectWhole(kind: string, measure: Measure, numRuns: number): void {
  fc.assert(
    fc.property(made, (given) => {
      expect(findAllFaults(kind, given, measure)).toEqual([]);
    }),
    { seed: 20_241_007, numRuns },
  );
}
