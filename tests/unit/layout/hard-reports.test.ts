import { describe, expect, test } from 'vitest';
import { toDeck } from '../../../lib/derive/deck';
import { toDiffers } from '../../../lib/derive/differs';
import { toFinding } from '../../../lib/derive/finding';
import { toSourceViews } from '../../../lib/derive/source-view';
import { createMeasure } from '../../../lib/still/measure-text';
import { type Hard, makeHard } from '../support/hard-report';
import { findFaultsIn } from '../support/report-faults';

const measure = await createMeasure();

const CASES: readonly (readonly [string, Hard])[] = [
  ['no difference', { figures: 6, lost: 0, sources: 4 }],
  ['40 differences', { figures: 40, lost: 40, sources: 10 }],
  ['one figure', { figures: 1, lost: 1, sources: 1 }],
  ['200 sources', { figures: 10, lost: 2, sources: 200 }],
  ['names of as many letters as the check takes', { figures: 6, lost: 2, sources: 4, name: 120 }],
  ['titles of 200 letters', { figures: 6, lost: 2, sources: 4, title: 200 }],
];

describe.each(CASES)('a report with %s', (_, hard) => {
  test('has nothing in its drawings that collides, is cut or leaves them', () =>
    expect(findFaultsIn(makeHard(hard), measure)).toEqual([]));

  test('says what was found, lists each difference and each source once, and has slides of all of it', () => {
    const report = makeHard(hard);
    expect(toFinding(report).length).toBeGreaterThan(0);
    expect(toDiffers(report)).toHaveLength(hard.lost);
    expect(new Set(toSourceViews(report).map(({ number }) => number)).size).toBe(hard.sources + 1);
    expect(JSON.stringify(toDeck(report)).match(/left out “likely”/g)?.length ?? 0).toBeGreaterThanOrEqual(hard.lost);
  });
});
