import { z } from 'zod';
import { ReportDocument } from '../../kinds/document';
import { type EntryKind, entryKinds, proseTexts, references } from '../../schema/text';

type Leaf = { readonly at: string; readonly schema: z.core.$ZodType };

/** Every value that isn’t a map or list in a schema, as the pattern at which it stands. */
function leavesOf(schema: z.core.$ZodType, at: string): Leaf[] {
  const under = (key: string) => (at === '' ? key : `${at}.${key}`);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return leavesOf(schema.unwrap(), at);
  if (schema instanceof z.ZodPipe) return leavesOf(schema.in, at);
  if (schema instanceof z.ZodArray) return leavesOf(schema.element, under('*'));
  if (schema instanceof z.ZodRecord) return leavesOf(schema.valueType, under('*'));
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => leavesOf(option, at));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, value]) => leavesOf(value, under(key)));
  return [{ at, schema }];
}

const leaves = leavesOf(ReportDocument, '');

const patternsOf = (is: (leaf: Leaf) => boolean) => [...new Set(leaves.filter(is).map(({ at }) => at))];

/** Where the schemas say that prose stands: patterns such as `figures.*.note`. */
export const PROSE: readonly string[] = patternsOf(({ schema }) => proseTexts.get(schema) !== undefined);

/** Where entries name agents, sources and so on. */
export const REFERENCES: readonly { readonly to: EntryKind; readonly at: readonly string[] }[] = entryKinds.map(
  (to) => ({ to, at: patternsOf(({ schema }) => references.get(schema)?.to === to) }),
);
