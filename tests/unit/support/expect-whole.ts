import fc from 'fast-check';
import { expect } from 'vitest';
import { toStillJobs } from '../../../lib/cli/still-jobs';
import { FRAMES } from '../../../lib/layout/frame';
import type { Measure } from '../../../lib/layout/measure';
import { toScene } from '../../../lib/layout/to-scene';
import { loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';
import { toFiles } from './made-up-files';
import { type Made, made } from './made-up-report';
import { findFaults } from './scene-faults';
import { withFolder } from './with-folder';

/** What is wrong with any drawing of a made-up report at any frame, or the first thing that the check refuses. */
function findAllFaults(kind: string, given: Made, measure: Measure): readonly string[] {
  return withFolder(toFiles(kind, given), (folder) => {
    const loaded = loadReport(folder);
    if (!loaded.ok) return loaded.problems.slice(0, 1).map(formatProblem);
    return toStillJobs(loaded.report).flatMap(({ name, view: { drawing }, frames }) =>
      FRAMES.filter((frame) => frames.includes(frame.name)).flatMap((frame) => {
        const pen = { frame, measure };
        return findFaults(drawing, toScene(drawing, pen), pen).map((fault) => `${name} at ${frame.name}: ${fault}`);
      }),
    );
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
