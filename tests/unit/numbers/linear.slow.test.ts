import { describe, expect, test, vi } from 'vitest';
import { findReadings } from '../../../lib/numbers/find-numbers';
import { parseTokens } from '../../../lib/numbers/token';

// Reads are counted, not time; a busy machine may take long over them.
vi.setConfig({ testTimeout: 60_000 });

/** How often the tokens of a text are looked at, for each token. */
function readsPerToken(text: string): number {
  const tokens = parseTokens(text);
  let reads = 0;
  const watched = new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  findReadings(watched);
  return reads / tokens.length;
}

/** Pieces that, repeated, begin one form after another without ending any. */
const PIECES = [
  'one hundred and ',
  '1 to ',
  'between 1 and ',
  'between five hundred and ',
  'a ',
  '1,',
  '1 ',
  '100 000 ',
  '1-',
  'and a half ',
  'one in ',
  'two thirds of a ',
  'last ',
  '1/',
  'May ',
  '5 May to ',
  '£',
  '10 hours 5 minutes ',
  'seven million ',
  '1 a ',
  'half ',
  'a hundred thousand million ',
  'twenty-',
  '111.',
  '1:',
  '22 - ',
  'one ',
  '-',
  '’',
  'over the 5 ',
  '5, maybe ',
  '5 (6) ',
  '9am to ',
  'year to March ',
  'numbers drawn were 5, ',
  '5 burrows, give or take ',
  'page 5 to ',
  '2021-',
];

describe('the work grows with the text, not faster', () => {
  test.each(PIECES)('on “%s” again and again', (piece) => {
    const few = readsPerToken(piece.repeat(100));
    const many = readsPerToken(piece.repeat(1600));
    expect(many).toBeLessThan(few * 1.1 + 1);
    expect(many).toBeLessThan(1000);
  });

  test('a megabyte of digits is a token, and no number', () => {
    const tokens = parseTokens('9'.repeat(1_000_000));
    expect(tokens).toHaveLength(1);
    expect(findReadings(tokens)).toEqual([]);
  });
});
