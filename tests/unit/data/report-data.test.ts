import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, type TestContext, test } from 'vitest';
import { z } from 'zod';
import { chartContent, toChartView } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import { toDiffers } from '../../../lib/derive/differs';
import { natureText, toTile, whoText } from '../../../lib/derive/tile';
import { chainSteps } from '../../../lib/facts/drift';
import { pick } from '../../../lib/facts/lookup';
import { toPlainText } from '../../../lib/facts/prose-view';
import { loadReport } from '../../../lib/load/load-report';
import type { Link, Report } from '../../../lib/schema/report';

/*
 * What only this report must hold: that its data say what the article and the research beside the repository say, and
 * that its pages say that. A correction of the data changes this file and no other test. The article's text and the
 * research aren't in the repository; tests that need them skip where they are absent.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}data/north-korea-russia-2024`;
const beside = `${root}../shared/source/`;

function readReport(): Report {
  const loaded = loadReport(folder);
  if (!loaded.ok) throw new Error(`the data don't load: ${JSON.stringify(loaded.problems[0])}`);
  return loaded.report;
}

const report = readReport();
const said = [...report.figures.values(), ...report.events.values(), ...report.statements.values()];
const articleLinks = said.flatMap(({ id, chain }) =>
  chain.filter((link) => link.source === report.head.article).map((link) => ({ id, link })),
);

/** Reads a file from beside the repository, or skips the test and says why. */
function readBeside({ skip }: TestContext, name: string): string {
  skip(!existsSync(beside + name), `../shared/source/${name} isn't there`);
  return readFileSync(beside + name, 'utf8');
}

const toTokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu) ?? [];
const toParagraphs = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** The words and hedges that a link takes from the article. */
const phrasesOf = (link: Link) => [...(link.words === undefined ? [] : [link.words]), ...(link.hedges ?? [])];

/** Where a phrase stands in a paragraph, as token positions; empty when it doesn't. */
function placesOf(phrase: string, paragraph: readonly string[]): number[] {
  const plain = (token: string) => token.replace(/[.,’']+$/, '');
  const words = toTokens(phrase).map(plain);
  const start = paragraph.findIndex((_, index) =>
    words.every((word, at) => plain(paragraph[index + at] ?? '') === word),
  );
  return start < 0 ? [] : words.map((_, at) => start + at);
}

const Claims = z.object({
  sha256: z.string(),
  paragraphs: z.number(),
  claims: z.array(z.object({ id: z.string(), paragraph: z.number(), kind: z.string(), value: z.unknown() })),
});

describe('the claims of the article', () => {
  test('stand in the report once each, with their paragraph and kind', (context) => {
    const { claims } = Claims.parse(JSON.parse(readBeside(context, 'claims.json')));
    const kindOf = (id: string) => {
      if (report.figures.has(id)) return 'figure';
      return report.events.has(id) ? 'event' : report.statements.get(id)?.kind;
    };
    const held = said.flatMap((entry) => {
      const paragraph = entry.chain.at(-1)?.paragraph;
      return 'claim' in entry && entry.claim !== undefined
        ? [{ id: entry.claim, paragraph, kind: kindOf(entry.id) }]
        : [];
    });
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(held.toSorted(byId)).toEqual(
      claims.map(({ id, paragraph, kind }) => ({ id, paragraph, kind })).toSorted(byId),
    );
  });

  test('have the value that the article prints, where they are figures', (context) => {
    const { claims } = Claims.parse(JSON.parse(readBeside(context, 'claims.json')));
    for (const figure of report.figures.values()) {
      if (figure.role === 'context') continue;
      const quantity = figure.chain.at(-1)?.quantity;
      expect(quantity && 'value' in quantity ? quantity.value : undefined).toBe(
        claims.find(({ id }) => id === figure.claim)?.value,
      );
    }
  });

  test('belong to the text whose sha256 and paragraphs the report names', (context) => {
    const { sha256, paragraphs } = Claims.parse(JSON.parse(readBeside(context, 'claims.json')));
    expect(report.head.text).toEqual({ sha256, paragraphs });
  });
});

describe('the words taken from the article', () => {
  test('stand in the paragraph that the data name', (context) => {
    const paragraphs = toParagraphs(readBeside(context, 'article.txt')).map(toTokens);
    const missing = articleLinks.flatMap(({ id, link }) =>
      phrasesOf(link)
        .filter((phrase) => placesOf(phrase, paragraphs[(link.paragraph ?? 0) - 1] ?? []).length === 0)
        .map((phrase) => `${id}: “${phrase}” isn't in paragraph ${link.paragraph}`),
    );
    expect(missing).toEqual([]);
  });

  test('stay under a fifth of it, all words and hedges together', (context) => {
    const paragraphs = toParagraphs(readBeside(context, 'article.txt')).map(toTokens);
    const taken = new Set(
      articleLinks.flatMap(({ link }) =>
        phrasesOf(link).flatMap((phrase) =>
          placesOf(phrase, paragraphs[(link.paragraph ?? 0) - 1] ?? []).map((place) => `${link.paragraph}:${place}`),
        ),
      ),
    );
    expect(taken.size).toBeGreaterThan(40);
    expect(taken.size).toBeLessThan(paragraphs.flat().length / 5);
  });
});

describe('what nobody saw', () => {
  const agents = new Set(said.flatMap(({ chain, relays }) => [...chain, ...relays].map((link) => link.agent.name)));
  const sources = JSON.stringify([...report.sources.values()].map(({ seenIn: _, ...source }) => source));

  test.each(['Politico', 'Nicholson', 'Jochecov'])('stays out: %s', (name) => {
    expect(sources).not.toContain(name);
    expect([...agents].filter((agent) => agent.includes(name))).toEqual([]);
  });

  test('the article has no title and no author', () => {
    expect(report.head.article.title).toBeUndefined();
    expect(report.head.article.author).toBeUndefined();
  });

  test('the pact keeps its month', () => {
    expect(report.events.get('defence-pact')).toMatchObject({ date: { text: '2024-06' } });
    expect(report.events.get('defence-pact')?.precise).toBeUndefined();
  });
});

test('the UK’s totals are the two that it published', () => {
  const totals = [...report.figures.values()].flatMap((figure) =>
    figure.chain
      .filter((link) => link.agent.id === 'uk-mod' && figure.measure.id === 'casualties')
      .map(
        (link) =>
          `${link.date?.text} ${link.quantity?.bound} ${link.quantity && 'value' in link.quantity ? link.quantity.value : ''}`,
      ),
  );
  expect(new Set(totals)).toEqual(new Set(['2024-09-05 moreThan 610000', '2024-10-07 moreThan 648000']));
});

test('the readings of the General Staff are those of the data set', (context) => {
  const Rows = z.array(z.object({ date: z.string(), personnel: z.number(), 'personnel*': z.string() }));
  const rows = Rows.parse(JSON.parse(readBeside(context, 'series/general-staff-personnel-daily.json')));
  const published = new Map(rows.map((row) => [row.date, { value: row.personnel, bound: row['personnel*'] }]));
  const readings = report.series.get('general-staff-losses')?.readings ?? [];
  expect(readings.length).toBeGreaterThanOrEqual(40);
  for (const { date, value, bound } of readings) expect({ value, bound }).toEqual(published.get(date.text));
});

/** A month of the General Staff's losses is thirty times the UK's daily rate: the prose says so. */
test('the UK’s daily rate is the General Staff’s month divided by its days', () => {
  const reading = (date: string) =>
    report.series.get('general-staff-losses')?.readings.find((row) => row.date.text === date)?.value ?? Number.NaN;
  const rate = report.figures.get('uk-daily-rate')?.chain.at(-1)?.quantity;
  expect(rate).toMatchObject({ value: (reading('2024-10-01') - reading('2024-09-01')) / 30 });
});

const figure = (id: string) => pick(report.figures, id);

describe('a tile', () => {
  test.each([
    ['casualties', 'Estimate: more than this'],
    ['target-strength', 'Target'],
    ['call-up', 'Order'],
    ['occupied-share', 'Share'],
    ['officers-killed', 'Count'],
    ['us-officials-nyt', 'Estimate: at most this'],
    ['general-staff-october', 'Count: about this'],
    ['economist-model', /^Model, 95% interval /],
    ['mediazona-october', 'Count: at least this'],
    ['uk-yardstick-likely', /range$/],
  ])('of %s says what kind of number it is, and how it is limited', (id, text) => {
    if (typeof text === 'string') expect(natureText(figure(id))).toBe(text);
    else expect(natureText(figure(id))).toMatch(text);
  });

  test.each([
    // The article printed no hedge; what it didn't carry over stands in what differs.
    ['casualties', undefined],
    ['target-strength', '“intends to”'],
    ['call-up', '“attempt”'],
    ['officers-killed', '“claimed”'],
    ['strike-deaths', '“claimed”'],
    ['uk-total-october', '“likely”'],
    // Not known isn't none: nothing is said of it.
    ['decree-2023', undefined],
  ])('of %s shows how surely it was said: %s', (id, hedges) => expect(toTile(report, figure(id)).hedges).toBe(hedges));

  test.each([
    ['casualties', /^UK Ministry of Defence, 7 October 2024, as reported by Ukrinform[^;]*; paragraph 15$/],
    ['occupied-share', /^HuffPost UK, naming no source; paragraph 12$/],
    ['call-up', /^HuffPost UK, naming no source; paragraph 14\. We trace it to Sergei Shoigu, 21 September 2022/],
    ['officers-killed', /^Unnamed intelligence sources in Kyiv Post, 4 October 2024.*; paragraph 8$/],
    ['nato-rutte', /^Mark Rutte.*21 October 2024.*; later than the article$/],
    ['general-staff-october', /^Ukrainian General Staff, 7 October 2024((?!later).)*$/],
  ])('of %s says who says so, and where', (id, text) => expect(whoText(report, figure(id))).toMatch(text));

  test('says what differs, and to whom that belongs', () => {
    expect(toTile(report, figure('casualties')).differs).toMatch(/^The UK ministry.*“likely”/);
    expect(toTile(report, figure('strike-deaths')).differs).toContain('“more than”');
    expect(toTile(report, figure('occupied-share')).differs).toBeUndefined();
  });

  test('names the sources of the speaker, of who gave the number, and of the article', () => {
    const numbers = (id: string) => toTile(report, figure(id)).marks.map(({ number }) => number);
    expect(numbers('casualties')).toContain(report.head.article.number);
    expect(numbers('call-up')).toContain(pick(report.sources, 'shoigu-announcement').number);
    expect(numbers('general-staff-october')).not.toContain(report.head.article.number);
  });
});

describe('the sentence to copy', () => {
  const sentenceOf = (id: string) => toTile(report, figure(id)).sentence;

  test('says of the casualties who, when, as reported by whom, in which words, what is counted and what was printed', () => {
    const sentence = sentenceOf('casualties');
    expect(sentence).toMatch(/^UK Ministry of Defence, 7 October 2024, as reported by Ukrinform[^:]*: “/);
    expect(sentence).toMatch(/“[^”]*\blikely\b[^”]*\bover 648,000 casualties” \(killed and wounded\)\. /);
    expect(sentence).toMatch(/ HuffPost UK left out “likely”\.$/);
  });

  test.each([
    [
      'strike-deaths',
      /“more than 20 military personnel”.*HuffPost UK left out “more than”\. HuffPost UK wrote “claimed” with it\.$/,
    ],
    ['occupied-share', /^HuffPost UK, 8 October 2024: “occupies 18% of Ukraine”.*No source is named\.$/],
    [
      'call-up',
      /“attempt to call up 300,000 reservists”.*We infer that the number is from Sergei Shoigu, 21 September 2022/,
    ],
    ['years-since-visit', /“first time in 25 years”.*No source is named\.$/],
    [
      'target-strength',
      /“[^”]*1\.5 million active servicemen”.*infer that the number is from Vladimir Putin, 16 September 2024.*1,500,000/,
    ],
    ['officers-killed', /six.*“six officers from North Korea”, with the word “claimed”\.$/],
    [
      'general-staff-october',
      /^Ukrainian General Staff, 7 October 2024.*: about 661,630 .*Context: not in the article\.$/,
    ],
    ['share-isw', /^Institute for the Study of War, 8 October 2024: 18\.84% .*Context: not in the article\.$/],
  ])('of %s reads well', (id, form) => expect(sentenceOf(id)).toMatch(form));
});

const differs = toDiffers(report);
type DifferRow = (typeof differs)[number];
const wordsOf = ({ words }: DifferRow['before']) =>
  words.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** A row as a reader takes it in: which paragraph, what stood before, what the article has, what differs. */
function toLine(row: DifferRow) {
  return {
    paragraph: row.paragraph,
    before: wordsOf(row.before),
    who: row.before.who.replace(/,? as reported by .*/, ''),
    article: wordsOf(row.later),
    differs: row.differs,
    relation: row.relation,
  };
}

describe('what differs', () => {
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
  ])('has %s, with the words on both sides', (_, expected) => expect(differs.map(toLine)).toContainEqual(expected));

  test('says that a connection is inferred where no document says so', () => {
    expect(differs.find(({ paragraph }) => paragraph === 12)?.inferred).toMatch(/\w/);
    expect(differs.find(({ paragraph }) => paragraph === 15)?.inferred).toBeUndefined();
  });

  test('of the casualties is one hedge, and nothing else', () =>
    expect(chainSteps(figure('casualties')).map(({ drifts }) => drifts)).toEqual([
      [{ kind: 'hedge', lost: ['likely'] }],
    ]));
});

test.each([
  ['{casualties}', 'over 648,000'],
  ['{casualties.paragraph}', 'paragraph 15'],
  ['{target-strength}', '1.5\u00a0million'],
  ['{occupied-share.number}', '18%'],
  ['{officers-killed}', 'six'],
  ['{kursk-incursion}', '2024'],
])('prose prints %s as %s', (prose, text) => expect(toPlainText(report, prose)).toBe(text));

test('the CSV keeps bound, hedge and day of the article’s casualties, and what the ministry said otherwise', () => {
  const chart = pick(report.charts, 'casualty-estimates');
  const csv = toChartCsv(report, chartContent(report, chart));
  const line = csv.split('\r\n').find((row) => /(^|,)casualties,/.test(row)) ?? '';
  for (const cell of [
    '2024-10-08',
    'moreThan',
    '648000',
    'estimate',
    'The UK ministry said “likely” over 648,000, as reported by Ukrinform',
  ])
    expect(line).toContain(cell);
});

test('the steps of the authorised strength are dated by their signing', () => {
  const { drawing } = toChartView(report, pick(report.charts, 'authorised-strength'));
  const dates =
    drawing.kind === 'steps' ? drawing.steps.map(({ label }) => label[1]?.map(({ text }) => text).join('')) : [];
  expect(dates.filter((date) => date?.startsWith('signed ') !== true)).toEqual([]);
});

test('under the announced number of reservists stand its speaker and the article’s own hedge', () => {
  const drawing = JSON.stringify(toChartView(report, pick(report.charts, 'call-up-met')).drawing);
  expect(drawing).toContain(
    'the number: Sergei Shoigu, 21 September 2022; order; party to the war; the article: “attempt”',
  );
});

test('the killed and the wounded of the US officials make their total', () => {
  const values = ['us-officials-nyt', 'us-nyt-killed', 'us-nyt-wounded'].map(
    (id) => pick(report.figures, id).said.last.quantity,
  );
  const [total, killed, wounded] = values.map((quantity) =>
    quantity?.bound === 'between' ? undefined : quantity?.value,
  );
  expect((killed ?? 0) + (wounded ?? 0)).toBe(total);
});
