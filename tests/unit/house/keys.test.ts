import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { exampleOf, examplesOf, inLine } from '../../../lib/cli/keys/example';
import { type Chapter, chaptersOf, unwrap } from '../../../lib/cli/keys/walk';
import { ReportDocument } from '../../../lib/kinds/document';
import { ChartInput } from '../../../lib/kinds/list';

const chapters = chaptersOf(ReportDocument);
const keys = chapters.flatMap((chapter) =>
  chapter.keys.map((key) => ({ ...key, path: `${chapter.title}: ${key.name}` })),
);
/** Keys that have one value say what they are by it. */
const telling = keys.filter(({ schema }) => !(unwrap(schema).schema instanceof z.ZodLiteral));

/** What editors and KEYS.md say of a key stands in the schema: `.meta({ description: '…', examples: [ … ] })`. */
describe('every key of a report', () => {
  test('says what it means, by description in its .meta()', () => {
    expect(telling.filter(({ said }) => said.description === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('has an example to copy, by examples in its .meta()', () => {
    expect(keys.filter((key) => examplesOf(key).length === 0).map(({ path }) => path)).toEqual([]);
  });

  test('has only examples that can be read, as they stand on the page', () => {
    const faults = keys.flatMap((key) =>
      examplesOf(key).flatMap((example) => {
        const written = parseDocument(`key: ${inLine(example)}`, { schema: 'core' }).toJS();
        const { success, error } = z.safeParse(key.schema, written.key);
        return success
          ? []
          : [`${key.path}: ${inLine(example)}: ${error.issues.map(({ message }) => message).join(' ')}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

test('the README’s table has a row for each kind of chart', () => {
  const readme = readFileSync('README.md', 'utf8');
  const kinds = ChartInput.options.map(({ shape }) => shape.kind.value);
  expect(kinds.filter((kind) => !readme.includes(`\n| \`${kind}\` | `))).toEqual([]);
});

const entries = chapters.filter(({ schema }) => !(schema instanceof z.ZodUnion));

test.each(entries.map((chapter): [string, Chapter] => [chapter.title, chapter]))(
  'the example of “%s” can be read',
  (_, chapter) => {
    expect(z.safeParse(chapter.schema, exampleOf(chapter)).error?.issues).toBeUndefined();
  },
);
