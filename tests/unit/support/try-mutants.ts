import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadReport } from '../../../lib/load/load-report';
import { formatProblem, type Problem } from '../../../lib/load/problem';
import { createMeasure } from '../../../lib/still/measure-text';
import { expectDrawings, expectSlides, expectViews } from './expect-shown';
import { makeFolder } from './make-folder';
import { type Files, mutate, mutations } from './mutate';
import { THOROUGH } from './thorough';

const measure = await createMeasure();

/** How many changes are tried in all; `MUTANTS=20000` tries so many, and says how many of which were shown. */
const ALL = Number(process.env['MUTANTS'] ?? (THOROUGH ? 10_000 : 1_000));

/** Holds to it that a problem says where it is, in a line that the file has, and what to write instead. */
function expectTold(problem: Problem, files: Files): void {
  const lines = files[problem.file.slice(problem.file.lastIndexOf('/') + 1)]?.split('\n');
  if (lines !== undefined) expect(problem.line).toBeLessThanOrEqual(lines.length);
  expect(formatProblem(problem)).toMatch(/^\S+:[1-9]\d*:[1-9]\d*( \S.*)?: \S.*[;:?]/);
  expect(problem.message).not.toMatch(/undefined|\[object|Invalid input|NaN/);
}

/** Writes files over those that are in a folder, where they differ. */
function createWriter(folder: string): (files: Files) => void {
  const written: Record<string, string> = {};
  return (files) => {
    for (const [name, text] of Object.entries(files)) {
      if (written[name] !== text) writeFileSync(join(folder, name), text);
      written[name] = text;
    }
  };
}

/**
 * Tries changes of reports, by name, that have every kind of chart between them. In files of their own, workers share them.
 * @param share how many of all changes each report gets.
 */
export function tryMutants(reports: Readonly<Record<string, Files>>, share: number): void {
  const numRuns = Math.ceil(ALL * share);
  describe.each(Object.entries(reports))('any change of %s', (name, files) => {
    test('gives a report that is shown on every surface, or is refused where and with what to write', async () => {
      const place = join(makeFolder({ 'report/report.yaml': '' }), 'report');
      const write = createWriter(place);
      const drawn = new Set<string>();
      const counts = { shown: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const changed = mutate(files, changes);
          write(changed);
          const loaded = loadReport(place);
          if (loaded.ok) {
            counts.shown += 1;
            expectViews(loaded.report);
            expectDrawings(loaded.report, measure, drawn);
            await expectSlides(loaded.report, drawn);
            return;
          }
          counts.refused += 1;
          expect(loaded.problems.length).toBeGreaterThan(0);
          for (const problem of loaded.problems) expectTold(problem, changed);
        }),
        { seed: 11_961, numRuns, endOnFailure: true },
      );
      if (process.env['MUTANTS'] !== undefined) console.log(`${name}: ${JSON.stringify(counts)}`);
      // Both must happen, or the property holds nothing.
      expect(Math.min(counts.shown, counts.refused)).toBeGreaterThan(numRuns / 20);
    }, 1_200_000);
  });
}
