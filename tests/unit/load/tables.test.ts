import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReportDocument } from '../../../lib/kinds/document';
import { PROSE, REFERENCES } from '../../../lib/load/check/text-places';
import { Id, Prose } from '../../../lib/schema/text';

type Leaf = { readonly at: string; readonly schema: z.ZodType };

/** Every value that isn't a map or list in a schema, as the pattern at which it stands. */
function leavesOf(schema: z.ZodType, at: string): Leaf[] {
  const under = (key: string) => (at === '' ? key : `${at}.${key}`);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return leavesOf(schema.unwrap() as z.ZodType, at);
  if (schema instanceof z.ZodPipe) return leavesOf(schema.in as z.ZodType, at);
  if (schema instanceof z.ZodArray) return leavesOf(schema.element as z.ZodType, under('*'));
  if (schema instanceof z.ZodRecord) return leavesOf(schema.valueType as z.ZodType, under('*'));
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => leavesOf(option, at));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, value]) => leavesOf(value as z.ZodType, under(key)));
  return [{ at, schema }];
}

/** The checks of a text's schema; a schema made from another keeps the other's. */
const checksOf = (schema: z.ZodType) => schema.def.checks ?? [];
const isMadeFrom = (schema: z.ZodType, origin: z.ZodType) => {
  const mark = checksOf(origin).at(-1);
  return mark !== undefined && checksOf(schema).includes(mark);
};

const leaves = leavesOf(ReportDocument, '');
const patternsOf = (origin: z.ZodType) =>
  [...new Set(leaves.filter(({ schema }) => isMadeFrom(schema, origin)).map(({ at }) => at))].sort();

describe('the tables of the checks', () => {
  it('know every prose text of the schemas', () => {
    expect(patternsOf(Prose).length).toBeGreaterThan(20);
    expect([...PROSE].sort()).toEqual(patternsOf(Prose));
  });

  it('know every reference of the schemas', () => {
    const names = ['report.sections.*.id'];
    const known = [...REFERENCES.flatMap(({ at }) => at), ...names].sort();
    expect(known).toEqual(patternsOf(Id));
  });
});
