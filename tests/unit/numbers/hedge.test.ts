import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/find-numbers';

const hedgesOf = (text: string) => findNumbers(text).map(({ hedges }) => hedges);

describe('the hedges of a sentence', () => {
  test.each([
    ['Sources claimed six officers died.', ['claimed']],
    ['Russia has likely suffered 648,000 casualties.', ['likely']],
    ['It’s thought 20 people died.', ['it’s thought']],
    ["It's thought 20 people died.", ["it's thought"]],
    ['Reportedly, 20 people are believed to have died.', ['reportedly', 'are believed']],
    ['It is highly likely that 20 people died.', ['highly likely']],
    ['20 people may have died.', ['may']],
    ['In May 20 people died.', []],
    ['It is likely to make a loss, after a profit of $14m in 2024, of $5m.', ['likely']],
    ['It is likely to make a loss after a profit of $14m.', ['likely']],
    ['It is likely to make a loss, after a profit of $14m.', []],
    ['It could lose money after last year’s profit of some 14 million.', ['could']],
    ['It could lose money, following profits of about $14m.', []],
    ['It could lose money following an estimated profit of $14m.', ['could', 'estimated']],
    ['They may return, after two weeks.', ['may']],
    ['He is believed to have died after a fall of 20 metres.', ['is believed']],
    ['20 people died.', []],
    ['The think tank Orla Nord puts it at 20.', []],
  ])('%s', (text, hedges) => {
    expect(hedgesOf(text).at(-1)).toEqual(hedges);
  });

  test('belong to their own sentence alone', () => {
    expect(hedgesOf('It likely cost 5 lives. It cost Mr. Smith 6 days, at 7 p.m. on Friday. Perhaps 8!')).toEqual([
      ['likely'],
      [],
      [],
      [],
      ['perhaps'],
    ]);
  });

  test('go on in a sentence over a time before a day', () => {
    expect(hedgesOf('It likely began at 4:10 p.m. Friday and cost 5 lives.').at(-1)).toEqual(['likely']);
  });

  test('reach over quotation marks inside the sentence, and end with it', () => {
    expect(hedgesOf('“Likely 5,” he said. “It was 6.” He claimed 7.')).toEqual([['likely'], [], ['claimed']]);
  });

  test('do not reach over a paragraph’s end', () => {
    expect(hedgesOf('Perhaps 5\n6 died')).toEqual([['perhaps'], []]);
  });
});

describe('a hedge limits its clause, and what is said to be claimed stays claimed', () => {
  test.each<[string, string[][]]>([
    ['Orbis, which likely paid $30bn for it, sold 5 boats.', [['likely'], []]],
    ['The ferry, which carries 40 cars, may sail in 3 days.', [[], ['may']]],
    ['Ada Holt, 61, allegedly took £700.', [[], ['allegedly']]],
    ['Arden, a village of 800, is thought to have lost 9 houses.', [[], ['is thought']]],
    ['While 5 left, another 6 may stay.', [[], ['may']]],
    ['Talks could last 5 days, while 40 envoys wait.', [['could'], []]],
    ['It may last 5 days, and 40 trains will be late.', [['may'], []]],
    ['It may cost £5 and take 6 days.', [['may'], ['may']]],
    ['Sales fell 5%, and analysts expect 7%.', [[], ['expect']]],
    ['Doctors believe that 40 left while 20 stayed.', [['believe'], ['believe']]],
    ['Police claimed 40 fled, and 20 were held.', [['claimed'], ['claimed']]],
    ['40 people fled, police believe.', [['believe']]],
    ['The estimated cost is £5m and 6 jobs.', [['estimated'], []]],
    // What was thought before, and what is held against it.
    ['Sales fell 5%, though brokers had predicted 7%.', [[], ['predicted']]],
    ['It forecast a rise of 3%, but sales fell 2%.', [['forecast'], []]],
    ['The fund expects 2% by 2030, down from 4%.', [['expects'], [], []]],
    ['The pier cost £9m, more than the £7m first estimated.', [[], ['estimated']]],
    ['Brokers no longer expect a rise of 5%.', [[]]],
    // What is known, and what only describes it.
    ['Engineers reckon the 12 km line will carry 900.', [[], ['reckon']]],
    ['A 9-member panel may meet 30 envoys.', [[], ['may']]],
    ['The toll of 40 is expected to rise.', [[]]],
    // Who somebody is, and what something is called.
    ['The suspected ringleader of 6 was held.', [[]]],
    ['Two in 5 likely voters back it.', [[]]],
    ['The think-tank counted 300 mills.', [[]]],
    ['Rooms in the Hope Manor cost £40.', [[]]],
    ['Divers saw 12 suspected mines.', [['suspected']]],
    // Its subject, and what stands beside it.
    ['Some 500 guests are expected.', [['are expected']]],
    ['Losses of up to £3m are feared.', [['are feared']]],
    ['Of the 40 sheep, 12 are believed lost.', [[], ['are believed']]],
    ['9 homes burned and 30 cows are feared dead.', [[], ['are feared']]],
    ['The mill, built in 1804, may fall within 5 years.', [[], ['may']]],
    ['Talks may fail after 30 envoys left.', [[]]],
    ['They want 900 boats and they have perhaps 300.', [[], ['perhaps']]],
    ['As many as 90 barrels (4,000 litres) may have leaked.', [['may'], ['may']]],
    ['It may cost £5m, more than twice the first estimate of £2m.', [['may'], [], [], ['estimate']]],
    ['It forecast that sales would fall from 90 to 70.', [[], ['forecast']]],
    ['Output is put at a reported 40 tons, against 30.', [['reported'], []]],
    ['An estimated 5 to 7 people left.', [['estimated']]],
    ['Damage is thought to be £6m, £2m of it to roads.', [['is thought'], ['is thought']]],
    ['It will cost £6m, officials estimate.', [['estimate']]],
    ['Riders can claim a £25 refund.', [[]]],
    ['Owners may raise rents by no more than 2%.', [[]]],
    ['It should be back by noon in 9 of 10 homes.', [['should'], ['should']]],
    ['Drivers should keep 2 metres apart.', [[]]],
    // Dates and stretches of time in which something happens.
    ['The bank forecasts 3% over 6 years.', [['forecasts'], []]],
    ['Talks may resume on 22 May.', [['may']]],
    ['It will perhaps open in 2031, perhaps cost £5.', [['perhaps'], ['perhaps']]],
    ['Hundreds, perhaps 900, came.', [[], ['perhaps']]],
    ['Deaths fell 2% to 90, according to provisional figures.', [['provisional'], ['provisional']]],
    ['In a preliminary report it found 40 faults.', [[]]],
    ['A vase doubled its high estimate at £9,000.', [[], []]],
    ['The lake seems calm at 9 metres.', [[]]],
    ['The lake seems to hold 9 trout.', [['seems']]],
    ['They found 40 apparently abandoned nests.', [[]]],
    ['The flood is thought to have claimed 9 lives.', [['is thought']]],
  ])('%s', (text, hedges) => {
    expect(hedgesOf(text)).toEqual(hedges);
  });

  test.each([
    'Claims of £5m failed.',
    'The might of 3 armies.',
    'He claimed asylum with 2 sons.',
    'She appeared in court with 5 others.',
    'An estimated 5 people left.',
    'It rose more than expected, to 6%.',
  ])('%s has none', (text) => {
    expect(hedgesOf(text)).toEqual([[]]);
  });
});
