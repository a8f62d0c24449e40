import { describe, expect, test } from 'vitest';
import { figureRow } from '../../../lib/derive/table-view';
import { natureText, toTile, whoText } from '../../../lib/derive/tile';
import { pick } from '../../../lib/facts/lookup';
import { isLater } from '../../../lib/facts/said';
import { toDated } from '../../../lib/schema/date';
import type { Quantity } from '../../../lib/schema/quantity';
import type { Link } from '../../../lib/schema/report';
import { loadFlood } from '../support/load-real';
import { makeAgent, makeFigure, makeLink, makeSource } from '../support/make-link';

const report = loadFlood();
const figure = (id: string) => pick(report.figures, id);
const stated = (value: number): Quantity => ({ bound: 'stated', value, intervals: [] });
const between: Quantity = { bound: 'between', low: 240, high: 390, intervals: [] };
const { article } = report.head;

/** A figure that the article took over from an agency. */
const takenOver = (agency: Partial<Link>, paper: Partial<Link>) =>
  makeFigure([
    makeLink('agency', { quantity: stated(20), ...agency }),
    makeLink('paper', { by: 'paraphrases', source: article, quantity: stated(20), paragraph: 4, ...paper }),
  ]);

describe('a tile', () => {
  test.each([
    [
      'an estimate over a number',
      'estimate',
      { bound: 'moreThan', value: 5, intervals: [] },
      'Estimate: more than this',
    ],
    ['an estimate up to a number', 'estimate', { bound: 'upTo', value: 5, intervals: [] }, 'Estimate: at most this'],
    ['a count of about a number', 'count', { bound: 'about', value: 5, intervals: [] }, 'Count: about this'],
    ['a count of at least a number', 'count', { bound: 'atLeast', value: 5, intervals: [] }, 'Count: at least this'],
    ['an estimate between two', 'estimate', between, 'Estimate: a range'],
    ['an order', 'order', stated(5), 'Order'],
    ['a model', 'model', stated(5), 'Model'],
    ['a target', 'target', stated(5), 'Target'],
    ['a forecast', 'forecast', stated(5), 'Forecast'],
  ] as const)('of %s says what kind of number it is, and how it is limited', (_, nature, quantity, text) =>
    expect(natureText(makeFigure([makeLink('council', { nature, quantity })], { role: 'context' }))).toBe(text),
  );

  test.each([
    // The article printed no hedge; what it didn't carry over stands in what differs.
    ['of the article, none', takenOver({ hedges: ['likely'] }, { hedges: [] }), undefined],
    ['of the article, one', takenOver({}, { hedges: ['claimed'] }), '“claimed”'],
    ['of who says it, where it is context', figureOf('context', ['likely']), '“likely”'],
    // Not known isn't none: nothing is said of it.
    ['that isn’t known', figureOf('context', undefined), undefined],
  ] as const)('shows how surely it was said: a hedge %s', (_, one, hedges) =>
    expect(toTile(report, one).hedges).toBe(hedges),
  );

  test.each([
    [
      'the speaker, as reported by another, and the paragraph',
      takenOver(
        { date: toDated('2021-03-30'), source: makeSource('notice', { seenIn: [makeSource('radio')] }) },
        { credits: makeAgent('agency') },
      ),
      /^agency, 30 March 2021, as reported by radio; paragraph 4$/,
    ],
    [
      'the article itself, where it names nobody',
      makeFigure([
        makeLink('paper', { source: article, quantity: stated(20), paragraph: 4, date: toDated('2021-04-01') }),
      ]),
      /^paper, naming no source; paragraph 4$/,
    ],
    [
      'who it is of, where that is inferred',
      takenOver({ date: toDated('2021-03-30') }, { inferred: 'Only the agency has it.' }),
      /^paper, naming no source; paragraph 4\. We trace it to agency, 30 March 2021/,
    ],
    [
      'that it is later than the article',
      makeFigure([makeLink('council', { date: toDated('2021-05-03'), quantity: stated(20) })], { role: 'context' }),
      /^council, 3 May 2021; later than the article$/,
    ],
  ] as const)('says who says so, and where: %s', (_, one, text) => expect(whoText(report, one)).toMatch(text));

  test('says what differs, and to whom that belongs', () => {
    expect(toTile(report, takenOver({ hedges: ['likely'] }, { hedges: [] })).differs).toMatch(/^The agency.*“likely”/);
    expect(toTile(report, takenOver({ hedges: ['likely'] }, { hedges: ['likely'] })).differs).toBeUndefined();
  });

  test('names the sources of the speaker, of who gave the number, and of the article', () => {
    const numbers = (id: string) => toTile(report, figure(id)).marks.map(({ number }) => number);
    expect(numbers('homes-flooded')).toContain(article.number);
    expect(numbers('homes-flooded')).toContain(pick(report.sources, 'council-notice').number);
    expect(numbers('bags-2019')).not.toContain(article.number);
  });
});

function figureOf(role: 'reported' | 'context', hedges: string[] | undefined) {
  return makeFigure([makeLink('council', { quantity: stated(5), ...(hedges === undefined ? {} : { hedges }) })], {
    role,
  });
}

describe('what is later than the article', () => {
  test.each([
    ['2021-03-31', false],
    ['2021-04-01', false],
    ['2021-04-02', true],
    ['2021-04', false],
    ['2021-05', true],
    ['2023-08', true],
    [undefined, false],
  ])('of %s is %s, by the article’s own day', (date, later) =>
    expect(isLater(report, date === undefined ? undefined : toDated(date))).toBe(later),
  );

  test('is only what comes after all of the time in which the article may have appeared', () => {
    const { head } = report;
    const undated = { ...report, head: { ...head, article: { ...head.article, issued: toDated('2021-04') } } };
    expect(isLater(undated, toDated('2021-04-20'))).toBe(false);
    expect(isLater(undated, toDated('2021-05-01'))).toBe(true);
  });

  test('says so in a table', () => {
    const date = (on: string) => {
      const link = makeLink('council', { date: toDated(on), quantity: stated(5) });
      return figureRow(report, makeFigure([link], { role: 'context' }))[5]?.text;
    };
    expect(date('2021-05-28')).toBe('28 May 2021, later than the article');
    expect(date('2021-04-01')).toBe('1 April 2021');
  });
});
