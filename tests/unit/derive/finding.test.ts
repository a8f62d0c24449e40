import { describe, expect, test } from 'vitest';
import { toFinding } from '../../../lib/derive/finding';
import { plain } from '../../../lib/facts/prose-view';
import type { Figure, Link, Report } from '../../../lib/schema/report';
import { loadExample, loadFlood, loadReal } from '../support/load-real';
import { makeFigure, makeLink } from '../support/make-link';

const flood = loadFlood();
const stated = (value: number) => ({ bound: 'stated' as const, value, intervals: [] });
const article = (given: Partial<Link> = {}) =>
  makeLink('article', { source: flood.head.article, by: 'paraphrases', hedges: [], quantity: stated(20), ...given });
const origin = (given: Partial<Link> = {}) => makeLink('origin', { quantity: stated(20), hedges: [], ...given });

/** What is found in a report of these chains alone, one figure each. */
function find(chains: readonly (readonly Link[])[], finding: readonly string[] = []): readonly string[] {
  const figures = chains.map((chain, index): [string, Figure] => [`f${index}`, makeFigure(chain, { id: `f${index}` })]);
  const head: Report['head'] = { ...flood.head, finding: [...finding] };
  const report = { ...flood, head, figures: new Map(figures), statements: new Map(), events: new Map() };
  return toFinding(report).map(plain);
}

const lost = [origin({ hedges: ['likely'] }), article()];
const same = [origin(), article()];
const own = [article()];

describe('what was found', () => {
  test.each([
    ['one word of one figure', [lost], ['The article’s only figure lost a word on the way: “likely” (20).']],
    [
      'two words of one figure',
      [[origin({ hedges: ['likely', 'it is said'] }), article()]],
      ['The article’s only figure lost words on the way: “likely”, “it is said” (20).'],
    ],
    [
      'a word of some',
      [lost, same, same],
      ['One of the article’s three figures lost a word on the way: “likely” (20).'],
    ],
    ['one word of both', [lost, lost], ['Both of the article’s figures lost a word on the way: “likely” (20 and 20).']],
    [
      'one word of many, and how many more',
      Array.from({ length: 40 }, () => lost),
      ['All 40 of the article’s figures lost a word on the way: “likely” (20, 20, 20 and 37 more).'],
    ],
    [
      'a range',
      [[origin({ quantity: { bound: 'between', low: 10, high: 30, intervals: [] } }), article()]],
      ['The article’s only figure lost something on the way: the range (20).'],
    ],
    [
      'another number',
      [[origin({ quantity: stated(24) }), article()], same],
      ['One of the article’s two figures is printed with another number: 20 in place of 24.'],
    ],
    [
      'nothing',
      [same, same],
      ['Both of the article’s figures have an earlier document to compare with; nothing differs.'],
    ],
    [
      'nothing known before the article',
      [own],
      ['No document from before the article is known here for its only figure.', 'It names no source: 20.'],
    ],
    [
      'a word, and no source',
      [lost, own, own],
      [
        'One of the article’s three figures lost a word on the way: “likely” (20).',
        'Two of the three name no source: 20 and 20.',
      ],
    ],
  ])('says %s', (_, chains, lines) => expect(find(chains)).toEqual(lines));

  test('is what its author says, where he says it', () =>
    expect(find([lost], ['the paper left out {f0}.'])).toEqual(['The paper left out 20.']));

  test('is one to three lines in every report, and links each number to its page', () => {
    for (const report of [flood, loadReal(), loadExample('aids-2024'), loadExample('first-figures-2024')]) {
      const lines = toFinding(report);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const { text, href } of lines.flat()) if (/^\d/.test(text)) expect(href).toMatch(/\/figures\//);
    }
  });
});
