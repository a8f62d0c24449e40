import { describe, expect, test } from 'vitest';
import { toTile } from '../../../lib/derive/tile';
import { agentWithParty, figureSentence, linkPhrase } from '../../../lib/facts/wording';
import { toRow } from '../../../lib/kinds/row';

import { toDated } from '../../../lib/schema/date';
import { loadFlood, loadReal } from '../support/load-real';
import { makeAgent, makeFigure, makeLink, makeMeasure, makeSource } from '../support/make-link';

const flood = loadFlood();
/** Every figure of two reports, so that what holds of all doesn’t hang on one. */
const figures = [loadReal(), flood].flatMap((report) =>
  [...report.figures.values()].map((figure) => ({ report, figure, id: `${report.id}: ${figure.id}` })),
);

describe('the sentence to copy', () => {
  test('says who, when, as reported by whom, in which words, what is counted and what was printed', () => {
    const flooded = flood.figures.get('homes-flooded');
    expect(flooded && toTile(flood, flooded).sentence).toMatch(
      /^Aldermere Town Council, 30 March 2021, as reported by County Agency: “probably more than 1,200 homes”.*The Aldermere Courier left out “probably”\.$/,
    );
  });

  test.each(figures.map(({ id, report, figure }) => [id, toTile(report, figure).sentence] as const))(
    'of %s is a whole sentence: %s',
    (_, sentence) => {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      expect(sentence).not.toMatch(/\s{2}|\s[,.;:)]|[,;:(]\s*[,.;:)]|\.\.|\(\)|“”|^\s|\s$/);
      expect(sentence.match(/“/g)?.length ?? 0).toBe(sentence.match(/”/g)?.length ?? 0);
    },
  );

  test.each(figures.map((one) => [one.id, one] as const))(
    'of %s has its number, its bound and its hedges',
    (_, { report, figure }) => {
      const { sentence, number } = toTile(report, figure);
      const speaker = figure.chain.at(-2) ?? figure.chain.at(-1);
      const bare = number.number.replaceAll('\u00a0', ' ');
      // A document's words may have the number and its bound in a form of their own: “about 650 thousand”.
      if (speaker?.words === undefined) {
        expect(sentence).toContain(bare);
        if (number.bound !== undefined && number.bound !== 'between')
          expect(sentence.toLowerCase()).toContain(number.bound);
      }
      for (const hedge of speaker?.hedges ?? []) expect(sentence.toLowerCase()).toContain(hedge.toLowerCase());
    },
  );

  test('says of every context figure that it isn’t in the article, and of no reported one', () => {
    const marked = figures.filter(({ report, figure }) =>
      toTile(report, figure).sentence.endsWith('Context: not in the article.'),
    );
    const context = figures.filter(({ figure }) => figure.role === 'context');
    expect(marked.map(({ id }) => id)).toEqual(context.map(({ id }) => id));
  });

  test('names every hedge that the quoted words don’t contain, outside the quotation', () => {
    const link = makeLink('council', {
      date: toDated('2021-03-30'),
      words: 'over 1,200 homes',
      hedges: ['likely', 'over'],
      quantity: { bound: 'moreThan', value: 1200, intervals: [] },
    });
    expect(figureSentence(flood, makeFigure([link], { role: 'context' }))).toBe(
      'council, 30 March 2021: “over 1,200 homes”, with the word “likely”. Context: not in the article.',
    );
  });

  test('of what the article credits, with nothing known before it, names the speaker and not the article’s own voice', () => {
    const link = makeLink('courier', {
      date: toDated('2021-03-30'),
      credits: makeAgent('the mayor'),
      source: flood.head.article,
      words: 'at least 40 homes',
      hedges: [],
      quantity: { bound: 'atLeast', value: 40, intervals: [] },
    });
    const figure = makeFigure([link], { role: 'reported' });
    expect(figureSentence(flood, figure)).toMatch(/^the mayor in courier, 30 March 2021: “at least 40 homes”[^;]*\.$/);
    expect(figure.said.speaker.name).toBe('the mayor');
    expect(toRow(flood, figure).name).toBe('The article, from the mayor');
  });

  test('says of each step who left out what, and what he had read', () => {
    const stated = (value: number) => ({ bound: 'stated' as const, value, intervals: [] });
    const chain = [
      makeLink('trial', { hedges: ['likely'], quantity: stated(68) }),
      makeLink('maker', { by: 'paraphrases', hedges: [], quantity: { ...stated(68), bound: 'moreThan' } }),
      makeLink('courier', { by: 'paraphrases', hedges: [], quantity: stated(68), source: flood.head.article }),
    ];
    const article = flood.head.article.publisher ?? 'The article';
    expect(figureSentence(flood, makeFigure(chain))).toMatch(
      new RegExp(
        `Maker printed more than 68, without “likely”\\. Maker gave more than 68; ${article} left out “more than”\\.$`,
      ),
    );
  });

  test('says what differs in each way that a chain can differ', () => {
    const earlier = makeLink('council', {
      words: 'likely more than 24',
      hedges: ['likely'],
      quantity: { bound: 'moreThan', value: 24, intervals: [] },
    });
    const later = makeLink('courier', {
      by: 'paraphrases',
      credits: makeAgent('the mayor'),
      source: flood.head.article,
      words: '25',
      hedges: [],
      quantity: { bound: 'stated', value: 25, intervals: [] },
    });
    const figure = makeFigure([earlier, later]);
    const sentence = figureSentence(flood, figure);
    expect(sentence).toMatch(/ printed 25, without “likely” and “more than”, and credited the mayor\.$/);
  });

  test('of a share carries its sign and no unit', () => {
    const share = makeMeasure({ unit: 'per cent', whole: 'all homes' });
    const figure = makeFigure([makeLink('council', { quantity: { bound: 'stated', value: 0, intervals: [] } })], {
      role: 'context',
      measure: share,
    });
    expect(figureSentence(flood, figure)).toMatch(/: 0% homes flooded\. /);
  });
});

describe('linkPhrase', () => {
  const seen = (...names: readonly string[]) => makeSource('notice', { seenIn: names.map((name) => makeSource(name)) });

  test.each([
    ['a document that was seen', makeLink('council', { date: toDated('2021-03-30') }), 'council, 30 March 2021'],
    [
      'one with a speaker',
      makeLink('courier', { date: toDated('2021-03'), credits: makeAgent('the mayor') }),
      'the mayor in courier, March 2021',
    ],
    ['one without a date', makeLink('council'), 'council, date not known'],
    [
      'one that another carried',
      makeLink('council', { date: toDated('2021'), source: seen('agency') }),
      'council, 2021, as reported by agency',
    ],
    [
      'one that two carried',
      makeLink('council', { date: toDated('2021'), source: seen('agency', 'radio') }),
      'council, 2021, as reported by agency and radio',
    ],
    [
      'one that three carried',
      makeLink('council', { date: toDated('2021'), source: seen('agency', 'radio', 'paper') }),
      'council, 2021, as reported by agency and two others',
    ],
    [
      'one that the same paper carried twice',
      makeLink('council', { date: toDated('2021'), source: seen('agency', 'agency') }),
      'council, 2021, as reported by agency',
    ],
  ])('names %s', (_, link, phrase) => expect(linkPhrase(link)).toBe(phrase));
});

test('a party to the war is called one, on either side, and nobody else is', () => {
  expect(agentWithParty(makeAgent('General Staff', { party: 'Ukraine' }))).toBe('General Staff, a party to the war');
  expect(agentWithParty(makeAgent('Ministry', { party: 'Russia' }))).toBe('Ministry, a party to the war');
  expect(agentWithParty(makeAgent('Mediazona'))).toBe('Mediazona');
});
