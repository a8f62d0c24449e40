import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countStep, formatCount, readBrowserCount, readUnitCount } from '../../../lib/cli/test-count';
import { makeFolder } from '../support/make-folder';

const write = (results: object) => join(makeFolder({ 'results.json': JSON.stringify(results) }), 'results.json');

describe('counting tests', () => {
  test('reads what Vitest wrote', () => {
    const file = write({ numPassedTests: 300, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, success: false });
    expect(readUnitCount(file)).toEqual({ passed: 300, failed: 1, skipped: 3 });
  });

  test('reads what Playwright wrote, a test that wavers among the failed', () => {
    const file = write({ stats: { expected: 12, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(readBrowserCount(file)).toEqual({ passed: 12, failed: 2, skipped: 0 });
  });

  test.each([readUnitCount, readBrowserCount])('counts nothing where no results were written', (read) => {
    expect(read('nowhere/results.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test.each([
    ['a step that failed without a failed test', false, { passed: 3, failed: 0, skipped: 0 }, 1],
    ['a step with failed tests', false, { passed: 3, failed: 2, skipped: 0 }, 2],
    ['a step that succeeded', true, { passed: 3, failed: 0, skipped: 0 }, 0],
  ])('takes %s as %#', (_, done, count, failed) => {
    expect(countStep(done, count).failed).toBe(failed);
  });

  test.each([
    [[], 'on-record: 0 passed, 0 failed'],
    [
      [
        { passed: 300, failed: 0, skipped: 0 },
        { passed: 12, failed: 0, skipped: 0 },
      ],
      'on-record: 312 passed, 0 failed',
    ],
    [[{ passed: 0, failed: 1, skipped: 3 }], 'on-record: 0 passed, 1 failed, 3 skipped'],
  ])('writes one line, %#', (counts, line) => {
    expect(formatCount(counts)).toBe(line);
  });
});
