import { describe, expect, test } from 'vitest';
import { markWords, toDifferRows, toDiffers } from '../../../lib/derive/differs';
import type { Relay, Report } from '../../../lib/schema/report';
import { loadFlood, loadReal } from '../support/load-real';
import { makeFigure, makeLink } from '../support/make-link';

const report = loadFlood();
const rows = toDiffers(report);
/** Of two reports, so that each rule is held on more than one. */
const all = [report, loadReal()].map(toDiffers);
describe('the table of what differs', () => {
  test('has what the article took over without, with the words on both sides', () => {
    const [row] = rows;
    expect(row).toMatchObject({
      paragraph: 2,
      differs: 'the article left out “probably”',
      relation: 'took-over',
      href: '/aldermere-flood/figures/homes-flooded/',
    });
    expect(row?.before.words.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['probably']);
    expect(row?.later.words.map(({ text }) => text).join('')).toBe('over 1,200 homes');
  });

  test('has each entry once, and none where nothing differs', () => {
    for (const one of all) {
      expect(new Set(one.map(({ key }) => key)).size).toBe(one.length);
      expect(one.filter(({ differs }) => differs === '')).toEqual([]);
    }
  });

  test('is in the order in which a reader of the article meets it', () => {
    for (const one of all) {
      const paragraphs = one.map(({ paragraph }) => paragraph ?? Number.MAX_SAFE_INTEGER);
      expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
    }
  });

  test('never calls a difference lost, wrong or an error', () =>
    expect(
      all
        .flat()
        .map(({ differs }) => differs)
        .join(' '),
    ).not.toMatch(/wrong|error|mistake|lost|dropped|false|omit|fail/i));

  test('leads to the figure’s page, or to the anchor on the dashboard', () => {
    for (const { href } of all.flat()) expect(href).toMatch(/^\/[a-z0-9-]+\/(figures\/[a-z0-9-]+\/|#[a-z0-9-]+)$/);
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
