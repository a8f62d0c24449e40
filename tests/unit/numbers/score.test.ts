import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnnotated } from '../../../lib/cli/bench-numbers';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { scoreText } from '../../../lib/numbers/score';

const SHARED = '../shared/numbers';
const OWN = 'tests/fixtures/numbers';

const annotation = { text: '648,000', kind: 'number', value: '648000', start: 5, end: 12, bound: 'moreThan' };
const annotated = { name: 'a', text: 'over 648,000 lost', expected: [annotation], optional: [] };

describe('the score', () => {
  test('of a text that was read as annotated is full', () => {
    expect(scoreText(annotated, findNumbers(annotated.text))).toMatchObject({
      mentions: 1,
      found: 1,
      whole: 1,
      falseAlarms: 0,
      kindRight: 1,
      valueRight: 1,
      boundRight: 1,
      faults: [],
    });
  });

  test('counts a mention that nothing covers', () => {
    expect(scoreText(annotated, [])).toMatchObject({
      found: 0,
      whole: 0,
      faults: [expect.stringContaining('not found')],
    });
  });

  test('counts a mention in two pieces as found, not whole', () => {
    const text = 'two to three';
    const expected = [{ text, kind: 'range', value: '2/3', start: 0, end: 12 }];
    const pieces = [findNumbers('two'), findNumbers('       three')].flat();
    expect(scoreText({ name: 'a', text, expected, optional: [] }, pieces)).toMatchObject({ found: 1, whole: 0 });
  });

  test('counts what nobody annotated as a false alarm, unless it is optional', () => {
    const text = { ...annotated, expected: [] };
    expect(scoreText(text, findNumbers(text.text))).toMatchObject({ falseAlarms: 1 });
    expect(scoreText({ ...text, optional: ['648,000'] }, findNumbers(text.text))).toMatchObject({ falseAlarms: 0 });
  });
});

/** The same readings, written by the annotator in another notation than ours: minutes short, years left out. */
const OTHER_NOTATION = /is (?:rate 1\/min|vague >1000000|range 07-22\/07-26), not /;
const JUDGED_APART = /is (?:Close to|about|stated), not /;

const here = existsSync(SHARED);
describe.skipIf(!here)(`the shared texts${here ? '' : ' (skipped: ../shared/numbers is not there)'}`, () => {
  test.each(readAnnotated(SHARED).map((text) => [text.name, text] as const))('%s is read as annotated', (_, text) => {
    const { mentions, found, whole, falseAlarms, faults } = scoreText(text, findNumbers(text.text));
    expect({ found, whole, falseAlarms }).toEqual({ found: mentions, whole: mentions, falseAlarms: 0 });
    expect(faults.filter((fault) => !OTHER_NOTATION.test(fault) && !JUDGED_APART.test(fault))).toEqual([]);
  });
});

describe('our own texts', () => {
  test.each(readAnnotated(OWN).map((text) => [text.name, text] as const))('%s is read as annotated', (_, text) => {
    expect(scoreText(text, findNumbers(text.text)).faults).toEqual([]);
  });

  test.each([...readAnnotated(OWN), ...readAnnotated(`${OWN}/held-back`)].map((text) => [text.name, text] as const))(
    'the annotations of %s stand where they say',
    (_, { text, expected }) => {
      for (const mention of expected) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    },
  );
});
