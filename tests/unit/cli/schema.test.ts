import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatEditorSchema } from '../../../lib/cli/editor-schema';
import { readSchemaDocs } from '../../../lib/cli/schema-docs';

const written = readFileSync('data/report.schema.json', 'utf8');
const Schema = z.object({ properties: z.object({ figures: z.any(), charts: z.any() }) });

describe('the schema for editors', () => {
  test('is that of the code (else run npm run schema)', () => {
    expect(written).toBe(formatEditorSchema(readSchemaDocs('lib/schema', 'lib/kinds')));
  });

  test('says of keys what their doc comments say', () => {
    const { properties } = Schema.parse(JSON.parse(written));
    const figure = properties.figures.additionalProperties;
    expect(figure.description).toContain('One number, said by someone');
    expect(figure.properties.label.description).toContain('What stands under the number');
    expect(figure.properties.chain.items.properties.hedges.description).toContain('`[]` means that none was used');
    expect(figure.properties.chain.items.properties.quantity.description).toContain('{ moreThan: 648000 }');
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
