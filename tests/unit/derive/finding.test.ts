import { describe, expect, test } from 'vitest';
import { toFinding } from '../../../lib/derive/finding';
import { countedBehind } from '../../../lib/facts/counted';
import { plain } from '../../../lib/facts/prose-view';
import type { Figure, Link, Report } from '../../../lib/schema/report';
import { loadExample, loadFlood, loadReal } from '../support/load-real';
import { makeFigure, makeLink, makeMeasure, makeSaid } from '../support/make-link';

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
    ['one word of one figure', [lost], ['The article’s only figure lacks “likely” (20 homes flooded).']],
    [
      'two words of one figure',
      [[origin({ hedges: ['likely', 'it is said'] }), article()]],
      ['The article’s only figure lacks “likely”, “it is said” (20 homes flooded).'],
    ],
    ['a word of some', [lost, same, same], ['One of three figures lacks “likely” (20 homes flooded).']],
    ['one word of both', [lost, lost], ['Both of the article’s figures lack “likely” (20 and 20 homes flooded).']],
    [
      'one word of many, and how many more',
      Array.from({ length: 40 }, () => lost),
      ['All 40 of the article’s figures lack “likely” (20, 20, 20 homes flooded and 37 more).'],
    ],
    [
      'how many more figures, where each lost something else',
      [...'abcde'].flatMap((word) => Array.from({ length: 2 }, () => [origin({ hedges: [word] }), article()])),
      [
        'All ten of the article’s figures lack “a” (20 and 20 homes flooded), “b” (20 and 20 homes flooded) and six more.',
      ],
    ],
    [
      'another number of one that lost a word too',
      [[origin({ quantity: stated(24), hedges: ['likely'] }), article()], same],
      [
        'One of two figures lacks “likely” (20 homes flooded).',
        'One of the two is printed with another number: 20 homes flooded in place of 24.',
      ],
    ],
    [
      'a range',
      [[origin({ quantity: { bound: 'between', low: 10, high: 30, intervals: [] } }), article()]],
      ['The article’s only figure lacks the range (20 homes flooded).'],
    ],
    [
      'another number',
      [[origin({ quantity: stated(24) }), article()], same],
      ['One of two figures is printed with another number: 20 homes flooded in place of 24.'],
    ],
    [
      'nothing',
      [same, same],
      ['Both of the article’s figures have an earlier document to compare with; nothing differs.'],
    ],
    [
      'nothing known before the article',
      [own],
      [
        'No document from before the article is known here for its only figure.',
        'It names no source: 20 homes flooded.',
      ],
    ],
    [
      'a word, and no source',
      [lost, own, own],
      [
        'One of three figures lacks “likely” (20 homes flooded).',
        'Two of the three name no source: 20 and 20 homes flooded.',
      ],
    ],
  ])('says %s', (_, chains, lines) => expect(find(chains)).toEqual(lines));

  test('figures that differ from a document beside the way are told from other passages', () => {
    const beside = { ...origin({ quantity: stated(24) }), relation: 'same-point' as const };
    const figure = makeFigure([origin(), article()], { id: 'beside', relays: [beside] });
    const taken = makeFigure(lost, { id: 'taken' });
    const passage = {
      ...makeSaid([article()], [{ ...beside, hedges: ['likely'] }]),
      says: 'It rained.',
      caveats: [],
      kind: 'statement' as const,
    };
    const lastLine = (figures: readonly Figure[], passages: number) =>
      toFinding({
        ...flood,
        figures: new Map(figures.map((one) => [one.id, one])),
        statements: new Map(
          Array.from({ length: passages }, (_, index) => [`s${index}`, { ...passage, id: `s${index}` }]),
        ),
        events: new Map(),
      })
        .map(plain)
        .at(-1);
    const rest = 'from what another document says.';
    expect(lastLine([figure], 0)).toBe(`One of the article’s figures differs ${rest}`);
    expect(lastLine([figure, taken], 0)).toBe(`One more of the article’s figures differs ${rest}`);
    expect(lastLine([figure, taken], 2)).toBe(
      `One more of the article’s figures and two other passages differ ${rest}`,
    );
    expect(lastLine([taken], 1)).toBe(`One other passage of the article differs ${rest}`);
  });

  test.each([
    ['boats lost in the north', 'boats', ' boats lost'],
    ['Russian casualties: killed and wounded', 'people', ' Russian casualties'],
    ['of the town under water', 'per cent', ' of the town'],
    ['output of the euro area in 2020', 'per cent', ', output of the euro area'],
    ['years since the last visit to the north', 'years', ' years since the last visit'],
    ['held before 2022', 'per cent', ''],
    ['at which the bank aims', 'per cent', ''],
    ['Ένωση Βιβλίου', 'visitors', ' visitors: Ένωση Βιβλίου'],
  ])('says of “%s”, in %s, what it counts', (label, unit, behind) =>
    expect(countedBehind(makeFigure(own, { label, measure: makeMeasure({ unit }) }))).toBe(behind),
  );

  test('names figures as fully as three lines of a phone have room for', () => {
    const wordy = (label: string) => makeFigure(own, { id: 'wordy', label });
    const say = (label: string) =>
      toFinding({
        ...flood,
        figures: new Map([['wordy', wordy(label)]]),
        statements: new Map(),
        events: new Map(),
      }).map(plain)[1];
    expect(say('homes flooded')).toBe('It names no source: 20 homes flooded.');
    expect(say(`homes ${'very '.repeat(30)}wet`)).toBe('It names no source: 20 homes.');
  });

  test('cuts a list before it leaves out what figures count, and never what time is counted from', () => {
    const labels = ['boats lost in port', 'homes flooded by the river', 'years since the last flood', 'of the town'];
    const figures = (wordy: string) =>
      labels.map((label, index) => {
        const [unit = ''] = label.split(' ');
        const measure = makeMeasure({ unit: unit === 'of' ? 'per cent' : unit });
        return makeFigure(own, {
          id: `f${index}`,
          label: label.replace(unit, `${unit}${index === 2 ? '' : wordy}`),
          measure,
        });
      });
    const say = (wordy: string) =>
      toFinding({
        ...flood,
        figures: new Map(figures(wordy).map((one) => [one.id, one])),
        statements: new Map(),
        events: new Map(),
      }).map(plain)[1];
    expect(say('')).toBe(
      'All four name no source: 20 boats lost, 20 homes flooded, 20 years since the last flood and 20% of the town.',
    );
    expect(say(' so very, very wide')).toMatch(/20 years since the last flood/);
    expect(say(` ${'wide '.repeat(40)}`.trimEnd())).toMatch(/20 years since the last flood/);
  });

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
