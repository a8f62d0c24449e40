import { expect, test } from 'vitest';
import { cutText } from '../../../lib/format/cut-text';

test.each([
  ['short', 160, 'short'],
  [`${'word '.repeat(31)}words, and more`, 160, `${'word '.repeat(31).trim()}…`],
  ['one, two, three', 10, 'one, two…'],
  ['one, two, three', 9, 'one, two…'],
  ['x'.repeat(200), 160, `${'x'.repeat(159)}…`],
  ['😀😀😀', 4, '😀…'],
])('cuts “%s” to %i characters at a word', (text, longest, cut) => {
  expect(cutText(text, longest)).toBe(cut);
  expect(cutText(text, longest).length).toBeLessThanOrEqual(longest);
});
