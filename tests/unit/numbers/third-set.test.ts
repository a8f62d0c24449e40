import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { formatValue } from '../../../lib/numbers/value';

/** Monday, 11 November 2024. */
const DATE = '2024-11-11';

/** Each mention as `text = kind value`, with its unit where its value leaves it out, its date, bound and hedges. */
const readAll = (text: string) =>
  findNumbers(text, { date: DATE }).map((mention) =>
    [
      `${mention.text} = ${mention.kind} ${formatValue(mention)}`,
      ...(mention.kind === 'number' && mention.unit !== undefined ? [mention.unit] : []),
      ...(mention.kind === 'date' && mention.resolved !== undefined ? [`in ${mention.resolved}`] : []),
      ...(mention.bound === 'stated' || mention.bound === 'between' ? [] : [mention.bound]),
      ...mention.hedges.map((hedge) => `“${hedge}”`),
    ].join(', '),
  );

const kinds: Record<string, Record<string, readonly string[]>> = {
  'a bound set apart behind its number': {
    'It lost 40 goats, or thereabouts.': ['40 = number 40, about'],
    'A third of them, at least, fled.': ['A third = share 1/3, atLeast'],
    'Two in five — or nearly that — left.': ['Two in five = ratio 2/5, about'],
    'It grew by 12%, roughly, in May 2024.': ['12% = share 0.12, about', 'May 2024 = date 2024-05'],
    'A quarter – or just under – of them came.': ['A quarter = share 1/4, lessThan'],
    'They left 30 boats, almost all of them new.': ['30 = number 30'],
  },
  'what is no bound': {
    'It lies under 90 metres of mud.': ['90 metres = number 90, m'],
    'They quarrelled in court over 12 ballots, a row over 7 posts.': ['12 = number 12', '7 = number 7'],
    'Builders asked £900 plus VAT.': ['£900 = money 900 GBP'],
    'Sales are 3% lower than 6 months earlier.': ['3% = share 0.03', '6 months = duration P6M'],
    'In Asker (nearly 400) and Bodo (300) it rained.': ['400 = number 400, about', '300 = number 300'],
    'It opened inside 5 weeks.': ['5 weeks = duration P5W, upTo'],
  },
  'money of more countries': {
    'A bag went for Sh1,450.': ['Sh1,450 = money 1450 KES'],
    'Fees of N45,000 fell.': ['N45,000 = money 45000 NGN'],
    'An N95 mask helps.': [],
    'Bread is 6.5 shillings a loaf.': ['6.5 shillings = money 6.5 KES'],
    'The mine in Ballarat paid A$3m, or $9 a share.': ['A$3m = money 3000000 AUD', '$9 a share = rate 9 AUD/share'],
    'The 300-pound anchor cost $4,000.': ['300-pound = number 300, lb', '$4,000 = money 4000 USD'],
    'Shares fell by 7c to $2.': ['7c = money 0.07 USD', '$2 = money 2 USD'],
  },
  'units by other names': {
    'Cut to 55 kmph on 2 roads.': ['55 kmph = rate 55 km/hour', '2 = number 2'],
    'Each had 250 g of flour and 40 kilogrammes of rice.': ['250 g = number 250, g', '40 kilogrammes = number 40, kg'],
    'A cargo of 900 long tons sank.': ['900 long tons = number 900, long ton'],
    'It sank 2 feet, 5 inches.': ['2 feet, 5 inches = number 29, in'],
    'Drilling hit 14m of ore from 220m.': ['14m = number 14, m', '220m = number 220, m'],
    'Each dose has 3×10⁸ cells.': ['3×10⁸ = number 300000000'],
    'They pay 1/365 of the fee a day.': ['1/365 = share 1/365'],
  },
  'aircraft that are counted': {
    'It ordered 14 737-8s and 20 787-9 jets.': ['14 = number 14', '20 = number 20'],
    'It holds 14 737 tons.': ['14 737 tons = number 14737, t'],
  },
  'short dates': {
    'Launched in ’61, it sank.': ['’61 = date 1961'],
    'The sale is on Thursday 14th, they said.': ['Thursday 14th = date XXXX-XX-14, in 2024-11-14'],
    'It ran on the 5th and 6th, he said.': [
      '5th = date XXXX-XX-05, in 2024-11-05',
      '6th = date XXXX-XX-06, in 2024-11-06',
    ],
    'He stood on the 6th floor.': ['6th = ordinal 6'],
    'Profit rose in the June 2023 quarter.': ['June 2023 quarter = date 2023-34'],
    'It sat on May 2 and 3, in Oslo.': ['May 2 and 3 = date XXXX-05-02/XXXX-05-03, in 2024-05-02/2024-05-03'],
  },
  'scores and ranges': {
    'The bowlers had them at 4-96 by tea.': ['4-96 = ratio 4/96'],
    'Tickets for kids 3-12 are free.': ['3-12 = range 3/12'],
    'Wages rose by 2-3 in May 2023.': ['2-3 = range 2/3', 'May 2023 = date 2023-05'],
    'It may add anything from 200 to 400 beds.': ['200 to 400 = range 200/400, “may”'],
  },
  'what counts': {
    'It costs half as much again as tea.': ['half as much again = ratio 1.5'],
    'This was the first of two visits.': ['first = ordinal 1', 'two = number 2'],
    'Faults numbered 12, of which one, a crack, was new.': ['12 = number 12', 'one = number 1'],
  },
  'words that are no hedge': {
    'Its walls could not bear 30 gales.': ['30 = number 30'],
    'It was dug so that ships could carry 50 tons more.': ['50 tons = number 50, t'],
    'Because some may ask twice, 900 calls came.': ['twice = number 2, “may”', '900 = number 900'],
    'It sold for £7m to a firm that had, brokers reckon, offered £9m.': [
      '£7m = money 7000000 GBP',
      '£9m = money 9000000 GBP, “reckon”',
    ],
    'Holders of tickets — 300 in all — may claim each day lost.': ['300 = number 300'],
    'Counts are provisional and rounded to the nearest 5.': ['5 = number 5'],
  },
};

describe.each(Object.entries(kinds))('%s', (_, sentences) => {
  test.each(Object.entries(sentences))('%s', (text, mentions) => {
    expect(readAll(text)).toEqual(mentions);
  });
});
