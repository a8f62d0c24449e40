import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnnotated } from '../../../lib/cli/bench-numbers';
import { settleDraft } from '../../../lib/cli/settle-draft';
import { toNewReport } from '../../../lib/new/data-files';
import { createMeasure } from '../../../lib/still/measure-text';
import { expectShown } from '../support/expect-shown';
import { makeFolder } from '../support/make-folder';

const measure = await createMeasure();
const SEED = { seed: 20240723, endOnFailure: true };

/** Sentences that nobody wrote for this: of the shared cases, where they are there, and of the texts that numbers are found in. */
const shared = join('..', 'shared', 'numbers', 'cases.tsv');
const cases = existsSync(shared)
  ? readFileSync(shared, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('\t')[1] ?? [])
  : [];
const texts = ['tests/fixtures/numbers', 'tests/fixtures/numbers/held-back'].flatMap(readAnnotated);
const sentences = [...cases, ...texts.flatMap(({ text }) => text.split(/(?<=[.!?”])\s+/))].filter((one) => one !== '');

/** Begins a report with a text, and holds to it that the check takes it and that everything in it can be drawn. */
async function expectDraft(
  text: string,
  day = '2024-07-23',
): Promise<{ figures: number; problems: readonly string[] }> {
  const article = {
    text,
    publisher: 'The Aldermere Courier',
    day,
    url: 'https://courier.example/x',
    today: '2024-08-01',
  };
  const settled = await settleDraft(makeFolder({}), 'draft', article);
  if (settled === undefined) return { figures: 0, problems: [] };
  if (!('made' in settled)) throw new Error(settled.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  await expectShown(settled.report, measure);
  return { figures: settled.report.figures.size, problems: settled.refused.map(({ message }) => message) };
}

describe('a new report is one that the check takes, and that can be drawn', () => {
  test('of sentences alone', async () => {
    // Each takes as long as a check of a whole report does: every ninth of them is enough, whole texts follow.
    for (const sentence of sentences.filter((_, index) => index % 9 === 0)) await expectDraft(sentence);
  }, 600_000);

  test('of sentences in any order, a paragraph each or several in one', async () => {
    const paragraph = fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
      .map((all) => all.join(' '));
    const text = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'));
    const day = fc.constantFrom('2024-07-23', '2024-01-01', '2024-02-29', '2023-12-31', '1936-10-05');
    await fc.assert(
      fc.asyncProperty(text, day, async (written, on) => void (await expectDraft(written, on))),
      { ...SEED, numRuns: 8 },
    );
  }, 600_000);

  test('of numbers and words that nobody expects', async () => {
    const number = fc.constantFrom(
      ...[
        '0',
        '-0',
        '−5',
        '007',
        '1,234',
        '1.50',
        '9'.repeat(30),
        '0.0000000000001',
        '1e400',
        '1,2,3',
        '½',
        '3-1',
        '٩٩٩',
      ],
      ...['100%', '250%', '-5%', '99.9999%', '0/0', '7/0', 'three-quarters', 'nobody', 'dozens', 'a hundred', 'XXII'],
      ...[
        '£1',
        '€0.001',
        '$4.2bn',
        '₹14.13 trillion',
        '5 °C',
        '12:30',
        '2024-02-30',
        '31 February',
        '44 BC',
        'since 1204',
      ],
      ...[
        'over 5',
        'between 9 and 3',
        'from 5 to 5',
        '10 or more',
        'up to −3',
        '20-odd',
        '5 ± 9',
        'one in four',
        'two a day',
      ],
      ...[
        'the 1990s',
        'this century',
        'next decade',
        'the winter of 2023-24',
        '22–26 July',
        'Q3 FY24',
        'last week',
        '1st',
      ],
    );
    const word = fc.oneof(
      fc.constantFrom(
        ...[
          'people',
          'TODO',
          '{casualties}',
          '# no',
          'yes: no',
          '- a',
          '"',
          "'",
          '\\',
          '|',
          '>',
          '&a',
          '*a',
          '!tag',
          '%YAML',
        ],
        ...[
          '---',
          '...',
          'null',
          'true',
          '[x]',
          '@',
          '`',
          '\t',
          'ـ',
          'שלום',
          'مرحبا',
          '👩‍👩‍👧',
          'e\u0301',
          '\u2028',
          '\u0085',
          '\u00a0',
        ],
        ...[
          'x'.repeat(350),
          'of the whole',
          'said Ada Brook',
          '“It was a long night for all of us here,” said Ada Brook.',
          'the office said',
          'according to the office',
          'of whom',
          'of the',
          'up from',
          'rose from',
          'to',
          'in 2019',
          'by 2030',
          'on 31 December',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !/[\n\r\p{Cc}]/u.test(one)),
    );
    const piece = fc.oneof(number, word, fc.constantFrom('.', ',', ' ', '\n', ' and ', '(', ')', '“', '”', '–'));
    const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(text, async (written) => void (await expectDraft(written))),
      { ...SEED, numRuns: 30 },
    );
  }, 600_000);

  test.each([
    ['CRLF', 'The town has 1,200 homes.\r\nOf them 300 were flooded.\r\n', 2],
    ['right-to-left text', 'בעיר 1,200 בתים. نزح 300 شخص.', 2],
    ['names in letters that addresses lack', '“הלילה היה ארוך לכולנו כאן מאוד” said 王 小明. It cost 5 million.', 1],
    [
      'two names that differ by an accent',
      '“It was a very long night,” said José Díaz. “It was a short 12 hours,” said Jose Diaz.',
      1,
    ],
    ['a byte-order mark', '\ufeffThe town has 1,200 homes.', 1],
    ['a word of five thousand letters', `Of the 1,200 ${'x'.repeat(5000)} that it had, 300 were flooded.`, 2],
    ['numbers alone', Array.from({ length: 400 }, (_, index) => String(index * 7919)).join(' '), 300],
    ['parts of parts', Array.from({ length: 100 }, (_, index) => `of whom ${900 - index}`).join(', '), 80],
    ['wholes of wholes', Array.from({ length: 100 }, (_, index) => `${index * 7 + 30_000} of`).join(' '), 80],
    [
      'changes of changes',
      Array.from({ length: 100 }, (_, index) => `rose from ${index} to ${index + 9}`).join(' and '),
      80,
    ],
    [
      'speakers alone',
      `${Array.from({ length: 100 }, (_, index) => `Jo Hill${'x'.repeat(index)} said 5 people came`).join(', ')}.`,
      50,
    ],
    ['no number', 'Nothing was counted.', 0],
  ])(
    'of %s',
    async (_, text, figures) => {
      const { figures: found } = await expectDraft(text);
      expect(found).toBeGreaterThanOrEqual(figures);
    },
    300_000,
  );

  test('of a line of a megabyte, without a number and with many', async () => {
    expect((await expectDraft('word '.repeat(200_000))).figures).toBe(0);
    expect((await expectDraft('x'.repeat(1_000_000))).figures).toBe(0);
  }, 120_000);

  test('of twenty thousand numbers in one sentence, whose parts and changes have no end', () => {
    const pieces = Array.from({ length: 20_000 }, (_, index) => `${index + 3000} boats`);
    const article = { publisher: 'The Paper', day: '2024-07-23', url: 'https://x.example', today: '2024-08-01' };
    for (const between of [' and ', ', of whom ', ', up from ', ' said Jo Hill, '])
      expect(toNewReport({ ...article, text: pieces.join(between) })?.outline.figures.length).toBeGreaterThan(1000);
  }, 120_000);

  test.each([
    [2000, 0],
    [4000, 2000],
  ])(
    'of %i numbers: all that an article may have are in it, and %i are counted as left out',
    async (all, beyond) => {
      const lines = Array.from(
        { length: all / 2 },
        (_, index) => `The town counted ${(index + 1000) * 7} people in street ${index}.`,
      );
      const article = { publisher: 'The Paper', day: '2024-07-23', url: 'https://x.example', today: '2024-08-01' };
      const settled = await settleDraft(makeFolder({}), 'draft', { ...article, text: lines.join('\n') });
      if (settled === undefined || !('made' in settled)) throw new Error('no draft');
      expect(settled.refused).toEqual([]);
      expect(settled.made.files.has('figures-2.yaml')).toBe(true);
      const { figures, events, notFigures, beyond: left } = settled.made.outline;
      expect(figures.length + events.length + notFigures.length).toBe(all - beyond);
      expect(left).toHaveLength(beyond);
    },
    300_000,
  );
});
