import { describe, expect, test } from 'vitest';
import { toTile } from '../../../lib/derive/tile';
import { countedBehind } from '../../../lib/facts/counted';
import { figureSentence } from '../../../lib/facts/wording';
import type { Figure } from '../../../lib/schema/report';
import { loadFlood } from '../support/load-real';
import { makeFigure, makeLink, makeMeasure } from '../support/make-link';

const report = loadFlood();

/** A figure of one document, counted in a unit, as its label goes on with it. */
function counting(unit: string, label: string, value: number, written?: string): Figure {
  const quantity = { bound: 'stated', value, intervals: [] } as const;
  const link = makeLink('council', { quantity, ...(written === undefined ? {} : { written }) });
  return makeFigure([link], { label, measure: makeMeasure({ unit }) });
}

const CASES: readonly (readonly [unit: string, label: string, value: number, said: string, written?: string])[] = [
  ['times', 'the rate of September 2024', 3.2, '3.2 times the rate of September 2024'],
  ['times', 'the rate of September 2024', 3, 'three times the rate of September 2024', 'three times'],
  ['times', 'times the rate of September 2024', 3.2, '3.2 times the rate of September 2024'],
  ['children', 'took part in the trial', 19400, '19,400 children took part in the trial'],
  ['children', 'took part in the trial', 1, '1 child took part in the trial'],
  ['children', 'took part in the trial', 19400, '19,400 children took part in the trial', '19,400 children'],
  ['people', 'killed in the strike', 20, '20 people killed in the strike'],
  ['people', 'killed or wounded, as the army says', 20, '20 people killed or wounded, as the army says'],
  ['people', 'dead', 20, '20 people dead'],
  ['people', 'in training, as declared', 80000, '80,000 people in training, as declared'],
  ['people', 'to be vaccinated', 80000, '80,000 people to be vaccinated'],
  ['people a day', 'killed or wounded a day, on average', 1271, '1,271 people killed or wounded a day, on average'],
  ['people a day', 'killed or wounded, on average', 1271, '1,271 people a day killed or wounded, on average'],
  // A label that names what is counted, in the unit’s word or in another.
  ['people', 'people took part', 40, '40 people took part'],
  ['people', 'registered voters', 40, '40 registered voters'],
  ['people', 'participants expected at the conference', 40, '40 participants expected at the conference'],
  ['posts', 'servicemen authorised by the decree', 40, '40 servicemen authorised by the decree'],
  ['people', 'in all, soldiers and other people', 40, '40 in all, soldiers and other people'],
  // Units that stand with the number anyway.
  ['per cent', 'of schoolchildren vaccinated', 41, '41% of schoolchildren vaccinated'],
  ['per 100,000 people', 'fell ill in September', 1240, '1,240 per 100,000 people fell ill in September'],
];

describe('a number says what it counts where its label doesn’t:', () => {
  test.each(CASES.map(([unit, label, value, said, written]) => ({ unit, label, value, said, written })))(
    '$unit, “$label”: $said',
    ({ unit, label, value, said, written }) => {
      const figure = counting(unit, label, value, written);
      const tile = toTile(report, figure);
      const plain = (text: string) => text.replaceAll('\u00a0', ' ');
      expect(plain(`${tile.number.text} ${tile.label}`)).toBe(said);
      expect(plain(figureSentence(report, figure))).toContain(`: ${said}`);
    },
  );

  test('a line that names several figures does too', () => {
    expect(countedBehind(counting('children', 'took part in the trial', 19400))).toBe(' children took part');
    expect(countedBehind(counting('times', 'the rate of September', 3.2))).toBe(' times the rate of September');
  });
});
