import { expect, test } from 'vitest';
import { readingAge } from '../../../lib/cli/reading-age';

const page = (text: string) => `<main><p>${text}</p></main>`;

test('short words in short sentences are read by a child, long ones by nobody younger than a student', () => {
  expect(readingAge(page('The cat sat on the mat. It was warm in the sun.'))).toBeLessThan(7);
  const long =
    'Comparability considerations notwithstanding, institutional attributions accompanying estimated casualties necessitate methodological qualification.';
  expect(readingAge(page(long))).toBeGreaterThan(20);
});

test('what an element holds is read once, and drawings aren’t', () => {
  const plain = page('Ten men went home by boat.');
  expect(
    readingAge(`<main><ul><li><p>Ten men went home by boat.</p></li></ul><svg><text>Incomparable</text></svg></main>`),
  ).toBe(readingAge(plain));
});
