import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What is said of a schema: `meta` that it carries, as far as the reference of keys and editors use it. */
const Said = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
});
type Said = z.output<typeof Said>;

/** A key of an entry: its name (with those around it, where they have no chapter of their own), and what it holds. */
export type Key = {
  readonly name: string;
  readonly schema: Schema;
  readonly needed: boolean;
  readonly said: Said;
};

/** An entry, or a part of one that has a title: its keys, and where it stands in a report. */
export type Chapter = {
  readonly title: string;
  /** The path of the first place in which it may stand, with `*` for any name and `[]` for any place in a list. */
  readonly at: readonly string[];
  readonly schema: Schema;
  readonly said: Said;
  readonly keys: readonly Key[];
};

/** A schema without what only says whether it may be missing, with what is said of it on the way: the outermost counts. */
export function unwrap(schema: Schema): { readonly schema: Schema; readonly said: Said; readonly optional: boolean } {
  const said = Said.parse(z.globalRegistry.get(schema) ?? {});
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)) return { schema, said, optional: false };
  const inner = unwrap(schema.unwrap());
  return { schema: inner.schema, said: { ...inner.said, ...said }, optional: true };
}

/** The object that a schema reads, where it reads one. */
function objectOf(schema: Schema): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  return schema instanceof z.ZodPipe ? objectOf(unwrap(schema.in).schema) : undefined;
}

/** What stands in a map or a list, or may stand in the place of a schema: each with the step to it. */
function innerOf(schema: Schema): readonly { readonly step: readonly string[]; readonly schema: Schema }[] {
  if (schema instanceof z.ZodArray) return [{ step: ['[]'], schema: schema.element }];
  if (schema instanceof z.ZodRecord) return [{ step: ['*'], schema: schema.valueType }];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ({ step: [], schema: option }));
  return schema instanceof z.ZodPipe ? [{ step: [], schema: schema.in }] : [];
}

/** The keys of an object. Those of objects in it that have no title are keys of it too: `text.sha256`. */
function keysOf(object: z.ZodObject, around = ''): readonly Key[] {
  return Object.entries(object.shape).flatMap(([key, written]): readonly Key[] => {
    const { schema, said, optional } = unwrap(written);
    const name = `${around}${key}`;
    return [{ name, schema: written, needed: !optional, said }, ...keysWithin(schema, name)];
  });
}

function keysWithin(schema: Schema, name: string): readonly Key[] {
  if (unwrap(schema).said.title !== undefined) return [];
  const object = objectOf(schema);
  if (object !== undefined) return keysOf(object, `${name}.`);
  const keys = innerOf(schema).flatMap((inner) => keysWithin(unwrap(inner.schema).schema, name));
  // Of a choice, no key is needed by itself.
  return schema instanceof z.ZodUnion ? keys.map((key) => ({ ...key, needed: false })) : keys;
}

/** The keys that all objects of a choice have. */
function sharedKeys(schema: Schema): readonly Key[] {
  if (!(schema instanceof z.ZodUnion)) return [];
  const all = schema.options.map((option) => objectOf(unwrap(option).schema)).map((one) => (one ? keysOf(one) : []));
  const [first = [], ...others] = all;
  return first.filter((key) => others.every((keys) => keys.some((other) => other.schema === key.schema)));
}

/** Every entry of a schema that has a title, and every part of one that has, in the order in which they are first met. */
export function chaptersOf(schema: Schema, at: readonly string[] = [], seen = new Set<Schema>()): readonly Chapter[] {
  const { schema: own, said } = unwrap(schema);
  if (seen.has(own)) return [];
  seen.add(own);
  const object = objectOf(own);
  const keys = object === undefined ? sharedKeys(own) : keysOf(object);
  const chapter = said.title === undefined ? [] : [{ title: said.title, at, schema: own, said, keys }];
  const parts =
    object === undefined
      ? innerOf(own).map((inner) => ({ at: [...at, ...inner.step], schema: inner.schema }))
      : Object.entries(object.shape).map(([key, inner]) => ({ at: [...at, key], schema: inner }));
  return [...chapter, ...parts.flatMap((part) => chaptersOf(part.schema, part.at, seen))];
}
