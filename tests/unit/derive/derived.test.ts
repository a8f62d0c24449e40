import { describe, expect, test } from 'vitest';
import { toChartCsv } from '../../../lib/derive/csv';
import { toFiguresNotes } from '../../../lib/derive/deck/speaker-notes';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { figureRow } from '../../../lib/derive/table-view';
import { toTile } from '../../../lib/derive/tile';
import { pick } from '../../../lib/facts/lookup';
import { toMark } from '../../../lib/kinds/mark';
import { toRow } from '../../../lib/kinds/row';
import { type Change, economyOf, problemsOf } from '../load/economy';

const report = economyOf();
const mean = pick(report.figures, 'growth-mean');
const PARTS = 'Growth of the economy (−2.2%) and Growth of the year before (−5%)';
const WHO = `Our own arithmetic, from ${PARTS}`;
const HOW = 'The mean of −2.2% and −5%';

describe('a number that the report worked out itself', () => {
  test('is said by the report, with what it was made from, wherever it stands', () => {
    expect(toTile(report, mean)).toMatchObject({ nature: 'Derived', who: WHO, hedges: undefined });
    expect(figureRow(report, mean).map(({ text }) => text)).toContain(WHO);
    expect(toRow(report, mean)).toMatchObject({ name: 'Our own arithmetic' });
    expect(toRow(report, mean).sub).toContain('from Growth of the economy and Growth of the year before');
    expect(toMark(report, mean).title).toBe(`Mean of two years: −3.60%; derived, context; ${WHO}`);
    const csv = toChartCsv(report, { figures: [mean], series: [], events: [] });
    for (const cell of [`"${WHO}"`, `${HOW}.`, 'derived']) expect(csv).toContain(cell);
  });

  test('keeps the zeros that it was written with', () => expect(toTile(report, mean).number.text).toBe('−3.60%'));

  test('is told in a sentence, and to a speaker', () => {
    expect(toTile(report, mean).sentence).toBe(
      `Our own arithmetic, 1 March 2025: −3.60% change in Northmark’s output a year, mean of two years. Worked out from ${PARTS}: ${HOW}. Not in the article.`,
    );
    expect(toFiguresNotes(report, [mean])[0]?.chain).toEqual([`Worked out from ${PARTS}: ${HOW}`]);
  });

  test('has a page that leads to its parts, and cites their documents', () => {
    const { derived, sources, tile } = toFigurePage(report, mean);
    expect(derived?.from).toEqual([
      { name: 'Growth of the economy', number: '−2.2%', href: '/northmark-economy/figures/growth/' },
      { name: 'Growth of the year before', number: '−5%', href: '/northmark-economy/figures/growth-before/' },
    ]);
    const documents = ['yearbook', 'herald-article'].map((id) => pick(report.sources, id).number).sort();
    expect(sources.map(({ number }) => number).sort()).toEqual(documents);
    expect(tile.marks.map(({ number }) => number).sort()).toEqual(documents);
  });

  test('adds nobody to those who speak, and no document to the sources', () => {
    expect([...report.agents.keys()]).toEqual(['herald', 'statnorth', 'bank']);
    expect([...report.sources.values()].map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });

  test('may be made from another one', () => {
    const change: Change = [
      'comparisons:\n',
      '  half:\n    role: context\n    name: Half\n    label: half of it\n    measure: growth\n    derived: { from: [growth-mean], how: Half of it. }\n    quantity: { about: -1.8 }\ncomparisons:\n',
    ];
    const half = pick(
      economyOf(change, ['growth-before, growth-mean]', 'growth-before, growth-mean, half]']).figures,
      'half',
    );
    expect(half.said.speaking.source.restsOn?.map(({ id }) => id).sort()).toEqual(['herald-article', 'yearbook']);
  });
});

const FROM = '    derived: { from: [growth, growth-before], how: "The mean of {growth} and {growth-before}." }\n';
const AT = 'figures.growth-mean';

describe('is refused, with what to write instead:', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    [
      'a figure that nobody said',
      [FROM, ''],
      [
        `${AT}: lacks chain; write chain: who said it, or derived: for a number that you worked out yourself`,
        `${AT}.quantity: the number of a chain stands on its links; move it there`,
      ],
    ],
    [
      'one without its number',
      ['    quantity: { stated: -3.60 }\n', ''],
      [`${AT}.derived: lacks its number; write quantity: beside it, as in { about: 77 }`],
    ],
    [
      'one that the article reports',
      ['  growth-mean:\n    role: context', '  growth-mean:\n    role: reported'],
      [`${AT}.role: what the article reports has a chain that ends there; write role: context`],
    ],
    [
      'one with a chain',
      [FROM, `${FROM}    chain: [{ agent: bank, source: bulletin, quantity: { stated: 1 } }]\n`],
      [`${AT}.derived: a number that somebody said has a chain, and one of your own has none; remove one of the two`],
    ],
    [
      'one from nothing',
      ['from: [growth, growth-before]', 'from: []'],
      [`${AT}.derived.from: empty; name the figures that it was made from`],
    ],
    [
      'one from a figure that isn’t there',
      ['from: [growth, growth-before]', 'from: [growth, growth-befor]'],
      [`${AT}.derived.from[1]: nothing under figures: is called growth-befor; did you mean growth-before?`],
    ],
    [
      'one from itself',
      ['from: [growth, growth-before]', 'from: [growth, growth-mean]'],
      [`${AT}.derived: goes in a circle, growth-mean → growth-mean; remove one derived`],
    ],
    [
      'typed digits',
      ['"The mean of {growth} and {growth-before}."', '"The mean of 2.2 and 5."'],
      [
        `${AT}.derived.how: 2.2 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024`,
        `${AT}.derived.how: 5 is typed in; refer to a figure, as in {casualties}, or write a date as 8 October 2024`,
      ],
    ],
    [
      'words that hold another number',
      ['    quantity: { stated: -3.60 }\n', '    quantity: { stated: -3.60 }\n    written: −3.1%\n'],
      [`${AT}.written: −3.1% is printed and -3.6 is drawn, and they differ; correct one of them`],
    ],
  ])('%s', (_, change, problems) => expect(problemsOf(change)).toEqual(problems));
});

/** What the check says of a number that was worked out of two of one unit, 39.9 million and 30.7 million unless given. */
function workedOut(...worked: readonly string[]) {
  const [unit = '', how = '', quantity = '', ofParts = 'people', a = '39900000', b = '30700000'] = worked;
  const part = (id: string, stated: string) =>
    `  ${id}:\n    role: context\n    name: ${id}\n    label: ${id}\n    measure: of-parts\n    chain: [{ agent: bank, date: 2025-01-20, source: bulletin, quantity: { ${stated} }, nature: estimate }]\n`;
  const stated = (number: string) => (number.includes(':') ? number : `stated: ${number}`);
  const measure = (id: string, of: string) =>
    `  ${id}: { name: ${id}, definition: Things., unit: "${of}", accumulates: flow }\n`;
  return problemsOf(
    ['measures:\n', `measures:\n${measure('of-parts', ofParts)}${measure('of-result', unit)}`],
    [
      'comparisons:\n',
      `${part('a', stated(a))}${part('b', stated(b))}  c:\n    role: context\n    name: C\n    label: c\n    measure: of-result\n    derived: { from: [a, b], how: "${how}" }\n    quantity: { ${quantity} }\ncomparisons:\n`,
    ],
  ).filter((problem) => problem.startsWith('figures.c'));
}

describe('a number that isn’t what its own words make of its figures is refused:', () => {
  test.each<readonly string[]>([
    ['9200000', 'people', '{a} less {b}', 'stated: 9900000'],
    ['70600000', 'people', '{a} and {b} together', 'about: 90000000'],
    ['35300000', 'people', 'The mean of {a} and {b}.', 'stated: 34000000'],
    ['76.94', 'per cent', '{b} as a share of {a}', 'about: 67'],
    ['76.94', 'per cent', '{b.number} divided by {a.number}, rounded', 'stated: 76.4'],
    ['130', 'per cent', 'the one divided by the other', 'stated: 90'],
    ['769.4', 'per 1,000 people', '{b} divided by {a}', 'stated: 67'],
    ['1.3', 'times', '{a} divided by {b}', 'stated: 1.5'],
    ['29.97', 'per cent', 'the rise from {b} to {a}', 'stated: 25'],
    ['7', 'people', '{a} less {b}', 'stated: 8', 'people', '12', '5'],
    ['5', 'people', '{a} less {b}', 'atLeast: 10', 'people', '60', '55'],
    ['2', 'percentage points', '{a} less {b}', 'stated: 4', 'per cent', '44', '42'],
  ])('%s of %s: “%s” gives %s', (made, ...worked) => {
    const [, how = '', quantity = ''] = worked;
    const given = quantity.replace(/\w+: /, '');
    expect(workedOut(...worked)).toEqual([
      `figures.c.quantity: gives ${given}, and “${how}” makes about ${made}; correct the number, or how it was made`,
    ]);
  });

  test.each<readonly string[]>([
    ['people', '{a} less {b}', 'stated: 9200000'],
    ['people', '{a} less {b}', 'about: 9000000'],
    ['people', '{a} less {b}', 'moreThan: 9000000'],
    ['people', 'The difference between {b} and {a}', 'stated: 9200000'],
    ['per cent', '{b} as a share of {a}', 'about: 77'],
    ['per cent', '{b} as a share of {a}', 'about: 75'],
    ['per cent', 'the one divided by the other', 'about: 77'],
    ['per cent', '{a} divided by {b}', 'stated: 30'],
    ['per cent', 'the fall from {a} to {b}', 'stated: 23'],
    ['USD', '{a} plus {b}', 'stated: 0.3', 'USD', '0.1', '0.2'],
    ['people', '{a} less {b}', 'between: [50, 60]', 'people', 'between: [100, 110]', '50'],
    // What can’t be read, or needs to be known of units, is left to the author.
    ['people', '{a} less {b}, of which half', 'stated: 5'],
    ['people', 'Half of {a}', 'stated: 5'],
    ['months', '{a} divided by {b}', 'stated: 15.6'],
    ['USD per head', '{a} divided by {b}', 'stated: 15'],
    ['per cent', '{a} divided by {b}', 'stated: 5', 'per cent', '4', '0'],
  ])('not so %s: “%s” gives %s', (...worked) => expect(workedOut(...worked)).toEqual([]));
});
