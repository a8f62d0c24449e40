import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatEditorSchema } from '../../../lib/cli/editor-schema';
import { formatKeysPage } from '../../../lib/cli/keys/page';

const written = readFileSync('data/report.schema.json', 'utf8');
const Schema = z.object({ properties: z.object({ figures: z.any(), charts: z.any() }) });

describe('the schema for editors', () => {
  test('is that of the code (else run npm run schema)', () => {
    expect(written).toBe(formatEditorSchema());
  });

  test('says of keys what the schema says, with an example', () => {
    const { properties } = Schema.parse(JSON.parse(written));
    const figure = properties.figures.additionalProperties;
    expect(figure.description).toContain('One number, said by someone');
    expect(figure.properties.label.description).toContain('What stands under the number');
    expect(figure.properties.period.examples).toContain('2024-Q1');
    expect(figure.properties.chain.items.properties.hedges.description).toContain('`[]` means that none was used');
    const charts: { description: string }[] = properties.charts.additionalProperties.oneOf;
    expect(charts.map(({ description }) => description)).toContainEqual(expect.stringContaining('One share as a bar'));
  });

  test('asks for no key at the top, since a report may be split over files', () => {
    expect(JSON.parse(written)).not.toHaveProperty('required');
  });

  test('is named in the first line of every data file', () => {
    const folder = 'data/north-korea-russia-2024';
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    for (const file of files)
      expect(readFileSync(`${folder}/${file}`, 'utf8')).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/report\.schema\.json\n/,
      );
  });
});

describe('the reference of keys', () => {
  const page = readFileSync('KEYS.md', 'utf8');

  test('is that of the code (else run npm run schema)', () => {
    expect(page).toBe(formatKeysPage());
  });

  test.each([
    '| `period` | date or period |',
    '| `by` | `quotes`, `paraphrases`, `rests-on` |',
    '| `intervals` | list: [interval](#interval) |',
    '| `written` | text |',
    '| `sideBySide` | `true` or `false` |',
    '| `before` | name from `figures` |',
    '| `readings` | list: name from `figures` |',
    '| **`kind`** | `person`, `organisation`, `unnamed` |',
    '`comparisons.…`: Which figures may be set against which',
  ])('has a line %s', (line) => {
    expect(page).toContain(line);
  });

  test('tells the keys of every chart once', () => {
    expect(page.match(/^\| \*\*`headline`\*\* .*at most 15 words/gm)).toHaveLength(1);
    expect(page).toContain('All keys of [every chart](#every-chart), and:');
  });

  test('links to chapters that are there', () => {
    const titles = [...page.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
    const anchors = titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    for (const [, anchor] of page.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
  });
});
