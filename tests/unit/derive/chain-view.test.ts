import { describe, expect, test } from 'vitest';
import { type Slot, toChainView } from '../../../lib/derive/chain-view';
import type { Quantity } from '../../../lib/schema/quantity';
import type { Link } from '../../../lib/schema/report';
import { loadFlood } from '../support/load-real';
import { makeLink, makeSaid } from '../support/make-link';

const flood = loadFlood();
const range: Quantity = { bound: 'between', low: 240, high: 390, intervals: [] };
const best: Quantity = { ...range, best: 312 };

/** A slot in short: what is marked stands in brackets. */
const short = ({ pieces }: Slot) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function chainOf(earlier: Partial<Link>, later: Partial<Link>) {
  const links = [makeLink('origin', earlier), makeLink('article', { by: 'paraphrases', ...later })];
  return toChainView(flood, makeSaid(links)).links;
}

describe('a chain', () => {
  const hedges: readonly (readonly [readonly string[] | undefined, readonly string[] | undefined, string, string])[] = [
    [['estimates', 'preliminary'], ['estimates'], 'estimates, [preliminary]', 'estimates'],
    [['likely', 'claimed'], [], '[likely], [claimed]', '[left out: likely, claimed]'],
    [['likely'], ['Likely'], 'likely', 'Likely'],
    [['likely'], undefined, 'likely', 'not known'],
    [[], [], 'none', 'none'],
  ];
  test.each(hedges)('marks of the hedges %j, then %j, only those that were lost', (earlier, later, first, second) => {
    const given = (hedges: readonly string[] | undefined) => (hedges === undefined ? {} : { hedges: [...hedges] });
    expect(chainOf(given(earlier), given(later)).map(({ hedge }) => short(hedge))).toEqual([first, second]);
  });

  test.each([
    ['lost', best, range, ['240 and 390, [best 312]', '240 and 390']],
    ['kept', best, best, ['240 and 390, best 312', '240 and 390, best 312']],
    ['changed', best, { ...best, best: 300 }, ['240 and 390, [best 312]', '240 and 390, [best 300]']],
    ['never given', range, range, ['240 and 390', '240 and 390']],
  ] as const)('shows the best value of a range that was %s', (_, earlier, later, expected) => {
    const links = chainOf({ quantity: earlier }, { quantity: later });
    expect(links.map(({ value }) => short(value))).toEqual(expected);
  });

  test('says that a best value was lost', () =>
    expect(chainOf({ quantity: best }, { quantity: range }).at(-1)?.differs).toEqual([
      'Origin gave 240 to 390, best 312; the article left out the best value 312',
    ]));
});
