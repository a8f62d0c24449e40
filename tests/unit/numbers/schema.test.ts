import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAnnotated } from '../../../lib/cli/bench-numbers';
import { findNumbers } from '../../../lib/numbers/find-numbers';
import { toRow } from '../../../lib/numbers/row';

const FIXTURES = join('tests', 'fixtures', 'numbers');
const schema = z.fromJSONSchema(JSON.parse(readFileSync(join('lib', 'numbers', 'mentions.schema.json'), 'utf8')));

describe('the schema of what the finder hands on', () => {
  test.each(
    [...readAnnotated(FIXTURES), ...readAnnotated(join(FIXTURES, 'held-back'))].map((one) => [one.name, one.text]),
  )('holds for %s', (_, text) => {
    const rows = findNumbers(text, { date: '2024-10-08' }).map(toRow);
    expect(rows.length).toBeGreaterThan(0);
    expect(schema.safeParse(rows).error).toBeUndefined();
  });

  test.each([
    { value: '5', kind: 'number', bound: 'stated', hedges: [], paragraph: 1, start: 0, end: 1 },
    { value: '5 euros', kind: 'money', text: '€5', bound: 'stated', hedges: [], paragraph: 1, start: 0, end: 2 },
    { value: '5', kind: 'number', text: '5', bound: 'some', hedges: [], paragraph: 1, start: 0, end: 1 },
    { value: '5', kind: 'number', text: '5', bound: 'stated', hedges: [], paragraph: 0, start: 0, end: 1 },
  ])('refuses %j', (row) => {
    expect(schema.safeParse([row]).success).toBe(false);
  });
});
