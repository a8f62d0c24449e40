import { describe, expect, test } from 'vitest';
import { type DifferRow, markWords, toDifferRows, toDiffers } from '../../../lib/derive/differs';
import type { Relay, Report } from '../../../lib/schema/report';
import { loadReal } from '../support/load-real';
import { makeFigure, makeLink } from '../support/make-link';

const report = loadReal();
const rows = toDiffers(report);
const wordsOf = ({ words }: DifferRow['before']) =>
  words.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** A row as a reader takes it in: which paragraph, what stood before, what the article has, what differs. */
function toLine(row: DifferRow) {
  return {
    paragraph: row.paragraph,
    before: wordsOf(row.before),
    who: row.before.who.replace(/,? as carried by .*/, ''),
    article: wordsOf(row.later),
    differs: row.differs,
    relation: row.relation,
  };
}

describe('the table of what differs', () => {
  test.each([
    [
      'the hedge of the casualties',
      {
        paragraph: 15,
        before: 'has [likely] suffered over 648,000 casualties',
        who: 'UK Ministry of Defence, 7 October 2024',
        article: 'over 648,000 casualties',
        differs: 'the article left out “likely”',
        relation: 'took-over',
      },
    ],
    [
      'the bound of the killed',
      {
        paragraph: 8,
        before: '[more than] 20 military personnel',
        who: 'Unnamed intelligence sources in Kyiv Post, 4 October 2024',
        article: 'killed 20 people',
        differs: 'the article left out “more than”',
        relation: 'took-over',
      },
    ],
    [
      'the years since a visit',
      {
        paragraph: 2,
        before: 'for the first time in [24] years',
        who: 'Reuters, 17 June 2024',
        article: 'first time in 25 years',
        differs: 'the article printed 25',
        relation: 'same-point',
      },
    ],
    [
      'who called the incursion unforgivable',
      {
        paragraph: 12,
        before: 'an unforgivable act of aggression and terror',
        who: 'North Korea’s foreign ministry in KCNA, 18 August 2024',
        article: 'Kim also claimed',
        differs: 'the article credited Kim Jong Un',
        relation: 'took-over',
      },
    ],
    [
      'a plan of the year before',
      {
        paragraph: 9,
        before: 'intends to bring North Korean workers',
        who: 'National Resistance Center of Ukraine in Kyiv Independent, 18 September 2023',
        article: 'brought in North Korean citizens',
        differs: expect.stringContaining('told of something done'),
        relation: 'possibly-related',
      },
    ],
  ])('has %s, with the words on both sides', (_, expected) => expect(rows.map(toLine)).toContainEqual(expected));

  test('has each entry once, and none where nothing differs', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(rows.map(({ about }) => about)).size).toBe(rows.length);
    expect(rows.filter(({ differs }) => differs === '')).toEqual([]);
  });

  test('puts figures before statements and events', () => {
    const isFigure = rows.map(({ href }) => href.includes('/figures/'));
    expect(isFigure).toEqual(isFigure.toSorted((a, b) => Number(b) - Number(a)));
    expect(isFigure).toContain(true);
    expect(isFigure).toContain(false);
  });

  test('never calls a difference lost, wrong or an error', () =>
    expect(rows.map(({ differs }) => differs).join(' ')).not.toMatch(
      /wrong|error|mistake|lost|dropped|false|omit|fail/i,
    ));

  test('says that a connection is inferred where no document says so', () => {
    const unforgivable = rows.find(({ paragraph }) => paragraph === 12);
    expect(unforgivable?.inferred).toMatch(/\w/);
    expect(rows.find(({ paragraph }) => paragraph === 15)?.inferred).toBeUndefined();
  });

  test('leads to the figure’s page, or to the anchor on the dashboard', () => {
    expect(rows.find(({ paragraph }) => paragraph === 15)?.href).toBe('/north-korea-russia-2024/figures/casualties/');
    expect(rows.find(({ paragraph }) => paragraph === 9)?.href).toMatch(/^\/north-korea-russia-2024\/#[a-z-]+$/);
  });
});

describe('toDifferRows', () => {
  const article = makeLink('article', {
    source: report.head.article,
    by: 'paraphrases',
    hedges: [],
    quantity: { bound: 'stated', value: 20, intervals: [] },
  });
  const relay = (relation: Relay['relation'], value: number): Relay => ({
    ...makeLink(`relay-${relation}`, { quantity: { bound: 'stated', value, intervals: [] } }),
    relation,
  });
  const differ = (within: Report, figure: Parameters<typeof toDifferRows>[1]) =>
    toDifferRows(within, figure).map(({ differs, relation }) => [differs, relation]);

  test('sets a document on the same point against the article only where the chain itself has no difference', () => {
    const hedged = makeLink('origin', { hedges: ['likely'] });
    expect(differ(report, makeFigure([hedged, article], { relays: [relay('same-point', 24)] }))).toEqual([
      ['the article left out “likely”', 'took-over'],
    ]);
    expect(differ(report, makeFigure([article], { relays: [relay('same-point', 24)] }))).toEqual([
      ['the article printed 20', 'same-point'],
    ]);
  });

  test('doesn’t set another relay of the same origin against the article', () =>
    expect(differ(report, makeFigure([article], { relays: [relay('same-origin', 24)] }))).toEqual([]));

  test('says of a document beside the chain that the hedge isn’t in the article, not that it was left out', () => {
    const beside: Relay = { ...makeLink('beside', { hedges: ['likely'] }), relation: 'same-point' };
    expect(differ(report, makeFigure([article], { relays: [beside] }))).toEqual([
      ['the article doesn’t have “likely”', 'same-point'],
    ]);
  });

  test('has nothing to say of a context figure', () => {
    const quantity = { bound: 'stated' as const, value: 20, intervals: [] };
    const last = makeLink('agency', { by: 'quotes', hedges: [], quantity });
    expect(differ(report, makeFigure([makeLink('origin', { hedges: ['likely'] }), last], { role: 'context' }))).toEqual(
      [],
    );
  });
});

describe('markWords', () => {
  const show = (words: string, parts: readonly string[]) =>
    markWords(words, parts)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  test.each([
    ['has likely suffered', ['likely'], 'has [likely] suffered'],
    ['Likely suffered', ['likely'], '[Likely] suffered'],
    ['suffered', ['likely'], 'suffered'],
    ['likely, it is claimed', ['likely', 'claimed'], '[likely], it is [claimed]'],
    ['claimed and likely', ['likely', 'claimed'], '[claimed] and [likely]'],
    ['more than 20', ['more than'], '[more than] 20'],
    ['', ['likely'], ''],
    ['likely', [''], 'likely'],
  ])('marks in “%s” what the other document lacks, %j', (words, parts, marked) =>
    expect(show(words, parts)).toBe(marked),
  );

  test('keeps every letter in its place', () => {
    const words = 'for the first time in 24 years';
    expect(
      markWords(words, ['24', 'first', 'nowhere'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });
});
