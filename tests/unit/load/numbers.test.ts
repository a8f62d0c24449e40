import { describe, expect, test } from 'vitest';
import { type Change, problemsOf } from './economy';

/** Another form of the words, the written number or the quantity of the figure that has these. */
const rank = (words: string, quantity = '{ stated: 3 }', written = ''): Change => [
  'words: "ranked number 3", quantity: { stated: 3 }',
  `words: ${JSON.stringify(words)}, quantity: ${quantity}${written === '' ? '' : `, written: ${JSON.stringify(written)}`}`,
];
const exports = (words: string, written: string): Change => [
  'words: "worth $4.2bn", quantity: { stated: 4200000000 }, written: $4.2bn',
  `words: ${JSON.stringify(words)}, quantity: { stated: 4200000000 }, written: ${JSON.stringify(written)}`,
];

describe('a report with every kind of number', () => {
  test('holds together', () => expect(problemsOf()).toEqual([]));

  test.each<readonly [string, readonly Change[]]>([
    ['a fall is said in words, not by its sign', [['"shrank 2.2%"', '"output fell 2.2%"']]],
    ['nobody, where there is none', [rank('nobody came', '{ stated: 0 }', 'nobody')]],
    ['none, where there is none', [rank('none of them', '{ stated: 0 }')]],
    ['a number in words', [rank('three of them', '{ stated: 3 }', 'three')]],
    ['dozens, where it is some dozens', [rank('dozens of them', '{ about: 30 }', 'dozens')]],
    [
      'one a minute, as it was said',
      [
        ['"One a minute closes"', '"one shop closes every minute"'],
        ['written: One a minute', 'written: one'],
      ],
    ],
    ['a range with its number', [rank('between 3 and 5', '{ between: [3, 5] }', 'between 3 and 5')]],
    ['a currency by its word', [exports('4.2 billion dollars', '4.2 billion dollars')]],
    ['a number without its currency', [exports('exports of 4.2 billion', '4.2 billion')]],
  ])('takes %s', (_, changes) => expect(problemsOf(...changes)).toEqual([]));
});

describe('what is printed and what is drawn are one number, or the check asks:', () => {
  test.each<readonly [string, Change, string]>([
    [
      'nobody for two',
      rank('ranked number 2', '{ stated: 2 }', 'nobody'),
      'written: no number is seen in “nobody”, which is printed while 2 is drawn; write the number in digits or words, or leave written out',
    ],
    [
      'two numbers',
      rank('5 or 700', '{ stated: 5 }', '5 or 700'),
      'written: “5 or 700” holds several numbers; write 5 alone',
    ],
    [
      'two other numbers',
      rank('ranked number 2', '{ stated: 2 }', '5 or 700'),
      'written: 5 or 700 is printed and 2 is drawn, and they differ; correct one of them',
    ],
    [
      'digits of another script',
      rank('ranked number 2', '{ stated: 2 }', '٩٩٩'),
      'written: no number is seen in “٩٩٩”, which is printed while 2 is drawn; write the number in digits or words, or leave written out',
    ],
    [
      'dozens for five',
      rank('ranked number 5', '{ stated: 5 }', 'dozens'),
      'written: dozens is printed and 5 is drawn, and they differ; correct one of them',
    ],
    [
      'words without a number',
      rank('over many casualties', '{ moreThan: 648000 }'),
      'words: no number is seen in “over many casualties”, and quantity: gives 648000; quote the number too, or leave quantity out',
    ],
    [
      'words with another number',
      rank('over 648,000 casualties', '{ moreThan: 684000 }'),
      'words: says “648,000”, and quantity: gives 684000; quote the words that hold the number, or correct it',
    ],
    [
      'a sign that the written number lacks',
      [
        'words: "shrank 2.2%", quantity: { stated: -2.2 }',
        'words: "was 2.2%", quantity: { stated: -2.2 }, written: 2.2%',
      ],
      'written: 2.2% is printed and -2.2 is drawn, and they differ; correct one of them',
    ],
    [
      'another currency',
      exports('worth €4.2bn', '€4.2bn'),
      'written: “€4.2bn” and the measure’s USD are two units; give it a measure of its own, or correct one of them',
    ],
    [
      'another currency in the words',
      exports('worth €4.2bn', '4.2 billion'),
      'words: “€4.2bn” and the measure’s USD are two units; give it a measure of its own, or correct one of them',
    ],
    [
      'a currency of no money',
      rank('ranked $3', '{ stated: 3 }'),
      'words: “$3” and the measure’s rank are two units; give it a measure of its own, or correct one of them',
    ],
    [
      'another degree',
      ['words: "by 1.5°C"', 'words: "by 1.5°F"'],
      'words: “1.5°F” and the measure’s °C are two units; give it a measure of its own, or correct one of them',
    ],
  ])('%s', (_, change, message) => {
    expect(problemsOf(change).map((problem) => problem.slice(problem.indexOf('].') + 2))).toEqual([message]);
  });
});

describe('a unit that no number can stand before is refused:', () => {
  test.each([
    ['1 in', /is no unit but a way to write a share; write unit: per cent/],
    ['1 in 5', /is no unit but a way to write a share/],
    ['one out of 10', /is no unit but a way to write a share/],
    ['cases per', /doesn’t say by what the numbers are counted/],
  ])('%s', (unit, message) => {
    expect(problemsOf(['unit: rank', `unit: ${unit}`])[0]).toMatch(message);
  });

  test.each(['in 100,000', 'per 100,000 people', 'points out of 10'])('not so %s', (unit) => {
    expect(problemsOf(['unit: rank', `unit: "${unit}"`]).filter((one) => one.includes('.unit'))).toEqual([]);
  });
});

describe('per cent', () => {
  test('needs no whole: growth, inflation, a change', () =>
    expect(problemsOf(['quantity: { stated: 211 }', 'quantity: { stated: 211 }'])).toEqual([]));

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      'a share without a whole',
      [[', whole: all people aged 15 to 24', '']],
      [
        'charts.working.figure: in-work has no whole to be a part of; write whole: under its measure, or draw it in another kind of chart',
        ...[0, 1].map(
          (link) =>
            `figures.in-work.chain[${link}].nature: a share is a part of a whole, and in-work has none; write whole: under the measure in-work, or another nature, such as estimate or derived`,
        ),
      ],
    ],
    [
      'a share of something that isn’t in per cent',
      [['unit: rank', 'unit: rank, whole: everything']],
      ['measures.rank.whole: only a measure in per cent has a whole; write unit: per cent, or leave whole out'],
    ],
    [
      'a share over a hundred',
      [
        [
          'unit: per cent, accumulates: flow }\n  turnout',
          'unit: per cent, whole: the prices, accumulates: flow }\n  turnout',
        ],
      ],
      [0, 1].map(
        (link) =>
          `figures.inflation.chain[${link}].quantity.stated: 211 per cent of the prices can’t be; write a number from 0 to 100, or a measure without a whole`,
      ),
    ],
  ])('is refused: %s', (_, changes, problems) =>
    expect([...problemsOf(...changes)].sort()).toEqual([...problems].sort()),
  );
});

describe('digits that are no figures', () => {
  test('stand in a definition and behind “per”', () =>
    expect(
      problemsOf(
        [
          'subtitle: Change in output, Northmark, 2023 and 2024',
          'subtitle: Deaths per 100,000 people, and answers out of 10',
        ],
        ['definition: Shops that close for good.', 'definition: "Shops of 2 to 9 people, 1990 = 100."'],
      ),
    ).toEqual([]));

  test('still don’t stand elsewhere', () =>
    expect(
      problemsOf(['subtitle: Change in output, Northmark, 2023 and 2024', 'subtitle: Deaths per 130,000 people']),
    ).toEqual([
      'charts.output.subtitle: 130,000 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024',
    ]));
});

describe('one scale', () => {
  const AS_ESTIMATES: Change = [
    'figures: [growth, growth-bank, growth-before, growth-mean]',
    'figures: [growth, exports-us]',
  ];
  const COMPARISON =
    '  - { figures: [exports-us, exports-eu], verdict: not-as-levels, why: They are in two currencies., sideBySide: true }\n';

  test('holds no two units', () =>
    expect(problemsOf(AS_ESTIMATES)).toEqual([
      'charts.output.families: sets unlike measures on one scale: growth and exports-usd; draw figures of one measure, or use kind: side-by-side with a comparison that says why',
    ]));

  test('holds two currencies where a comparison allows it, and not without one', () => {
    expect(problemsOf()).toEqual([]);
    expect(
      problemsOf([
        COMPARISON,
        '  - { figures: [exports-us, exports-eu], verdict: not-as-levels, why: They are in two currencies. }\n',
      ]),
    ).toEqual([
      'charts.abroad.figures: sets unlike measures side by side, exports-usd and exports-eur, and no comparison allows it; write one with figures: [exports-us, exports-eu], sideBySide: true and why:',
    ]);
  });
});

describe('a document that the article can’t have known', () => {
  const issued = (date: string): Change => [
    'publisher: STATNORTH, issued: 2025-01-20',
    `publisher: STATNORTH, issued: ${date}`,
  ];

  test('is refused in the article’s chains, with what to write instead', () => {
    const [first] = problemsOf(issued('2025-02-04'));
    expect(first).toBe(
      'figures.growth.chain[0].source: yearbook was issued on 2025-02-04, after the article of 2025-02-03, which can’t have taken it over; name the document that it had, write this one under relays:, or correct issued:',
    );
  });

  test.each(['2025-02-03', '2025-02', '2025', '2025-01-20'])('is none of %s', (date) =>
    expect(problemsOf(issued(date))).toEqual([]),
  );
});
