import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, type TestContext, test } from 'vitest';
import { z } from 'zod';
import { loadReport } from '../../../lib/load/load-report';
import type { Link, Report } from '../../../lib/schema/report';

/*
 * What only this report must hold: that its data say what the article and the research beside the repository say.
 * The article's text and the research aren't in the repository; tests that need them skip where they are absent.
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
