import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests did what. */
export type TestCount = { readonly passed: number; readonly failed: number; readonly skipped: number };

const VitestResults = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
const PlaywrightResults = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** Reads the results that Vitest wrote as JSON; nothing counted when it wrote none. */
export function readUnitCount(file: string): TestCount {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const results = VitestResults.parse(JSON.parse(readFileSync(file, 'utf8')));
  const skipped = results.numPendingTests + results.numTodoTests;
  return { passed: results.numPassedTests, failed: results.numFailedTests, skipped };
}

/** Reads the results that Playwright wrote as JSON; nothing counted when it wrote none. A test that wavers has failed. */
export function readBrowserCount(file: string): TestCount {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const { stats } = PlaywrightResults.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** A step that failed without a failed test, such as the linter, counts as one, so that the sum never looks clean. */
export function countStep(done: boolean, count: TestCount = { passed: 0, failed: 0, skipped: 0 }): TestCount {
  return done || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** All of them in the one line that a machine can look for: `on-record: 312 passed, 0 failed, 3 skipped`. */
export function formatCount(counts: readonly TestCount[]): string {
  const sum = (key: keyof TestCount) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
  return `on-record: ${sum('passed')} passed, ${sum('failed')} failed${skipped}`;
}
