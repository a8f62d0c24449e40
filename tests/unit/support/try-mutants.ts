import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadReport } from '../../../lib/load/load-report';
import { formatProblem } from '../../../lib/load/problem';
import { createMeasure } from '../../../lib/still/measure-text';
import { expectScenes, expectShown, expectViews } from './expect-shown';
import { makeFolder } from './make-folder';
import { mutate, mutations, readFolder } from './mutate';

const measure = await createMeasure();

/** Of each original; `MUTANTS=2500` tries ten thousand in all. */
const RUNS = Number(process.env['MUTANTS'] ?? 500);

/** Tries changes of reports, small ones that have every kind of chart between them. In files of their own, workers share them. */
export function tryMutants(...folders: readonly string[]): void {
  describe.each(folders)('any change of %s', (folder) => {
    const files = readFolder(folder);
    test('gives a report that is shown on every surface, or is refused where and with what to write', async () => {
      const place = join(makeFolder({ 'report/report.yaml': '' }), 'report');
      const written: Record<string, string> = {};
      const counts = { shown: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const changed = mutate(files, changes);
          for (const [name, text] of Object.entries(changed)) {
            if (written[name] !== text) writeFileSync(join(place, name), text);
            written[name] = text;
          }
          const loaded = loadReport(place);
          if (loaded.ok) {
            counts.shown += 1;
            expectViews(loaded.report);
            // These take the longest: some of all.
            if (counts.shown % 10 === 0) expectScenes(loaded.report, measure);
            if (counts.shown % 50 === 0) await expectShown(loaded.report, measure);
            return;
          }
          counts.refused += 1;
          expect(loaded.problems.length).toBeGreaterThan(0);
          for (const problem of loaded.problems) {
            const lines = changed[problem.file.slice(problem.file.lastIndexOf('/') + 1)]?.split('\n');
            if (lines !== undefined) expect(problem.line).toBeLessThanOrEqual(lines.length);
            expect(formatProblem(problem)).toMatch(/^\S+:[1-9]\d*:[1-9]\d*( \S.*)?: \S.*[;:?]/);
            expect(problem.message).not.toMatch(/undefined|\[object|Invalid input|NaN/);
          }
        }),
        { seed: 11_961, numRuns: RUNS, endOnFailure: true },
      );
      // Both must happen, or the property holds nothing.
      expect(Math.min(counts.shown, counts.refused)).toBeGreaterThan(20);
    }, 1_200_000);
  });
}
