import { describe, expect, test } from 'vitest';
import { toChartCsv } from '../../../lib/derive/csv';
import { toDeck } from '../../../lib/derive/deck';
import { toDiffers } from '../../../lib/derive/differs';
import { toFactSheet } from '../../../lib/derive/fact-sheet';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { toPrintReport } from '../../../lib/derive/print';
import { figureRow } from '../../../lib/derive/table-view';
import { toTile } from '../../../lib/derive/tile';
import { driftLines } from '../../../lib/facts/drift-text';
import { pick } from '../../../lib/facts/lookup';
import { toRow } from '../../../lib/kinds/row';
import { toDated } from '../../../lib/schema/date';
import type { Quantity } from '../../../lib/schema/quantity';
import type { Link } from '../../../lib/schema/report';
import { economyOf } from '../load/economy';
import { makeAgent, makeFigure, makeLink, makeSource } from '../support/make-link';

const AGENCY = '{ agent: bank, by: paraphrases, date: 2025-01-27, source: bulletin, ';
const growth = (origin: string, agency: string) =>
  economyOf([
    `      - { agent: statnorth, date: 2025-01-20, source: yearbook, quantity: { stated: -2.2, intervals: [{ kind: confidence, level: 95, low: -2.9, high: -1.5 }] }, nature: estimate }\n`,
    `      - { agent: statnorth, date: 2025-01-20, source: yearbook, ${origin} nature: estimate }\n      - ${AGENCY}${agency} nature: estimate }\n`,
  ]);

/** What a relay lost of what the origin said, and what the article then has. */
const CASES = [
  [
    'a hedge',
    'quantity: { stated: -2.2 }, hedges: [likely],',
    'quantity: { stated: -2.2 }, hedges: [],',
    'STATNORTH said “likely” −2.2%; the Northmark central bank left out “likely”',
  ],
  [
    'a bound',
    'quantity: { about: -2.2 },',
    'quantity: { stated: -2.2 },',
    'STATNORTH gave about −2.2%; the Northmark central bank left out “about”',
  ],
  [
    'a range',
    'quantity: { between: [-2.9, -1.5] },',
    'quantity: { stated: -2.2 },',
    'STATNORTH gave −2.9% to −1.5%; the Northmark central bank printed −2.2%, without the range',
  ],
  [
    'a value',
    'quantity: { stated: -2.4 },',
    'quantity: { stated: -2.2 },',
    'STATNORTH gave −2.4%; the Northmark central bank printed −2.2%',
  ],
  [
    'whether it is a plan',
    'quantity: { stated: -2.2 }, modality: planned,',
    'quantity: { stated: -2.2 }, modality: done,',
    'STATNORTH told of a plan; the Northmark central bank told of something done',
  ],
  [
    'its speaker',
    'quantity: { stated: -2.2 },',
    'credits: herald, quantity: { stated: -2.2 },',
    'STATNORTH spoke for itself; the Northmark central bank credited the Northmark Herald',
  ],
  [
    'a hedge across a relay of whose words nothing is known',
    'quantity: { stated: -2.2 }, hedges: [likely],',
    'quantity: { stated: -2.2 },',
    'STATNORTH said “likely” −2.2%; the article left out “likely”',
  ],
  [
    'a range across a relay whose number isn’t known',
    'quantity: { between: [-2.9, -1.5] },',
    '',
    'STATNORTH gave −2.9% to −1.5%; the article printed −2.2%, without the range',
  ],
] as const;

describe.each(CASES)('of a chain of three that lost %s at a step', (_, origin, agency, sentence) => {
  const report = growth(origin, agency);
  const figure = pick(report.figures, 'growth');
  const [, did = ''] = sentence.split('; ');

  test('the tile, the table, the CSV, the figure’s page and paper say at which', () => {
    expect(toTile(report, figure).differs).toBe(sentence);
    expect(figureRow(report, figure).map(({ text }) => text)).toContain(sentence);
    expect(toChartCsv(report, { figures: [figure], series: [], events: [] })).toContain(sentence);
    const page = toFigurePage(report, figure);
    expect(page.chain.links.flatMap(({ differs }) => differs ?? [])).toEqual([sentence]);
    expect(page.tile.differs).toBe(sentence);
    expect(JSON.stringify(toPrintReport(report))).toContain(sentence);
    expect(JSON.stringify(toFactSheet(report))).toContain(sentence);
  });

  test('the table of what differs, the slides and their notes do', () => {
    expect(toDiffers(report).filter(({ about }) => about === figure.name)).toMatchObject([{ differs: did }]);
    const { slides } = toDeck(report);
    expect(JSON.stringify(slides.map(({ body }) => body))).toContain(sentence);
    expect(JSON.stringify(slides.map(({ notes }) => notes))).toContain(sentence);
  });

  test('the row of a chart has it in few words', () => {
    const aside = toRow(report, figure).aside.map((line) => line.map(({ text }) => text).join(''));
    expect(driftLines(figure)).toHaveLength(1);
    expect(aside).toEqual(expect.arrayContaining([...driftLines(figure)]));
  });
});

describe('what a document had, in a drawing', () => {
  const about = (value: number) => ({ bound: 'about' as const, value, intervals: [] });
  const between = { bound: 'between' as const, low: 370, high: 410, intervals: [] };
  test.each([
    ['a bound with another number', about(950), about(1100), 'Union: about 950'],
    ['both ends of a range as words', between, { ...about(500), bound: 'stated' as const }, 'Union: 370 to 410'],
    ['a range as a range', between, { ...about(400), bound: 'stated' as const }, 'Union: range 370–\u2060410'],
    [
      'an interval with another number',
      { ...about(41_000), intervals: [{ kind: 'prediction' as const, level: 80, low: 30_000, high: 55_000 }] },
      { ...between, low: 30_000, high: 55_000 },
      'Union: about 41,000, 80% prediction interval 30,000–\u206055,000',
    ],
  ])('is %s', (_, was, is, line) => {
    const chain = [makeLink('Union', { quantity: was }), makeLink('Courier', { by: 'paraphrases', quantity: is })];
    expect(driftLines(makeFigure(chain))).toEqual([line]);
  });
});

describe('a chain that loses something at two steps', () => {
  const report = growth(
    'quantity: { stated: -2.2, intervals: [{ kind: confidence, level: 95, low: -2.9, high: -1.5 }] }, hedges: [likely],',
    'quantity: { about: -2.2 }, hedges: [likely],',
  );
  const figure = pick(report.figures, 'growth');

  test('has a sentence for each, in their order', () =>
    expect(toTile(report, figure).differs).toBe(
      'STATNORTH gave −2.2%, 95% interval −2.9% to −1.5%; the Northmark central bank left out the 95% interval. ' +
        'The Northmark central bank said “likely” about −2.2%; the article left out “likely” and “about”',
    ));

  test('has a line for each step in a drawing, and a row for each step in the table', () => {
    expect(driftLines(figure)).toEqual([
      'STATNORTH: 95% interval −2.9% to −1.5%; Northmark central bank: without it',
      'Northmark central bank: “likely”, “about”',
    ]);
    const rows = toDiffers(report).filter(({ about }) => about === figure.name);
    expect(rows.map(({ differs }) => differs)).toEqual([
      'the Northmark central bank left out the 95% interval',
      'the article left out “likely” and “about”',
    ]);
  });
});

const number: Quantity = { bound: 'stated', value: 630_000, intervals: [] };
const unaids = (given: Partial<Link> = {}) =>
  makeLink('UNAIDS', { date: toDated('2024-07-20'), quantity: number, ...given });
const agency = (given: Partial<Link> = {}) =>
  makeLink('AFP', { by: 'paraphrases', date: toDated('2024-07-21'), quantity: number, ...given });
const article = (given: Partial<Link> = {}) =>
  makeLink('Courier', {
    ...{ by: 'paraphrases', date: toDated('2024-07-22'), quantity: number, paragraph: 3, nature: 'estimate' },
    ...given,
  });
const first = ({ by: _, ...link }: Link): Link => link;

describe('who is named', () => {
  const unseen = { source: makeSource('update', { seenIn: [makeSource('Radio')] }) };
  const credits = makeAgent('UNAIDS');
  const report = economyOf();

  test.each([
    [
      'an origin and the article',
      [unaids(), article()],
      'UNAIDS, 20 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'an origin that only another document carried',
      [unaids(unseen), article()],
      'UNAIDS, 20 July 2024, as reported by Radio; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'an origin, a relay and the article',
      [unaids(), agency(), article()],
      'UNAIDS, 20 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'an origin, two relays and the article, which credits the origin',
      [unaids(), agency(), makeLink('Wire', { by: 'quotes', quantity: number }), article({ credits })],
      'UNAIDS, 20 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'an origin whose number isn’t known, a relay and the article',
      [makeLink('UNAIDS', { date: toDated('2024-07-20') }), agency(), article()],
      'UNAIDS in AFP, 21 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'a relay that credits the origin, and the article',
      [first(agency({ credits })), article()],
      'UNAIDS in AFP, 21 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      // The agency spoke for itself as far as is known: that the article credits another stands in what differs.
      'a relay alone, and the article crediting an origin',
      [first(agency()), article({ credits })],
      'AFP, 21 July 2024; paragraph 3',
      'The article, from AFP',
    ],
    [
      'the article alone, crediting an origin',
      [first(article({ credits }))],
      'UNAIDS in Courier, 22 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'the article’s own count',
      [first(article())],
      'Courier, naming no source; paragraph 3',
      'The article, naming no source',
    ],
    [
      'an origin that we infer',
      [unaids(), article({ inferred: 'It names no source.' })],
      'Courier, naming no source; paragraph 3. We trace it to UNAIDS, 20 July 2024',
      'The article, naming no source',
    ],
    [
      'an origin behind a relay that we infer',
      [unaids(), agency(), article({ inferred: 'It names no source.' })],
      'Courier, naming no source; paragraph 3. We trace it to UNAIDS, 20 July 2024',
      'The article, naming no source',
    ],
    [
      'a relay that we join to an origin by inference',
      [unaids({ inferred: 'It fits.' }), agency(), article()],
      'AFP, 21 July 2024; paragraph 3',
      'The article, from AFP',
    ],
    [
      'a number that rests on another’s',
      [unaids(), article({ by: 'rests-on' })],
      'Courier, naming no source; paragraph 3. We trace it to UNAIDS, 20 July 2024',
      'The article, naming no source',
    ],
    [
      'a number that rests on another’s, as the article says',
      [unaids(), article({ by: 'rests-on', credits })],
      'UNAIDS in Courier, 22 July 2024; paragraph 3',
      'The article, from UNAIDS',
    ],
    [
      'a number that rests on what nobody saw',
      [makeLink('UNAIDS', { date: toDated('2024-07-20') }), article({ by: 'rests-on' })],
      'Courier, naming no source; paragraph 3. Behind it stands UNAIDS, 20 July 2024',
      'The article, naming no source',
    ],
    [
      'a relay whose number rests on an origin’s, and the article',
      [unaids(), agency({ by: 'rests-on' }), article()],
      'AFP, 21 July 2024; paragraph 3',
      'The article, from AFP',
    ],
  ])('of %s', (_, chain, who, row) => {
    const figure = makeFigure(chain);
    expect(toTile(report, figure).who).toBe(who);
    expect(toRow(report, figure).name).toBe(row);
    expect(toTile(report, figure).sentence.startsWith(who.split(/; paragraph|, naming/)[0] ?? '')).toBe(true);
  });

  test('of context whose number rests on another’s is whoever made it', () => {
    const figure = makeFigure([unaids(), agency({ by: 'rests-on' })], { role: 'context' });
    expect(toTile(report, figure).who).toContain('AFP, 21 July 2024');
    expect(toRow(report, figure).name).toBe('AFP');
  });

  test('a relay isn’t told to credit whom it has the number from, and the article neither', () => {
    expect(toTile(report, makeFigure([unaids(), agency(), article({ credits })])).differs).toBeUndefined();
    expect(toTile(report, makeFigure([first(agency()), article({ credits })])).differs).toBe(
      'AFP spoke for itself; the article credited UNAIDS',
    );
  });
});
