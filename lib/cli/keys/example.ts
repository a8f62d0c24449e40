import { stringify } from 'yaml';
import { z } from 'zod';
import { type Chapter, type Key, unwrap } from './walk';

/** A value in one line of YAML, as it stands behind a key. */
export function inLine(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
}

/** An example of an entry: its own, or one made of the examples of the keys that it needs. */
export function exampleOf(chapter: Chapter): unknown {
  const [own] = chapter.said.examples ?? [];
  if (own !== undefined) return own;
  const needed = chapter.keys.filter(({ name, needed: isNeeded }) => isNeeded && !name.includes('.'));
  return Object.fromEntries(needed.map((key) => [key.name, examplesOf(key)[0]]));
}

/** The examples of a key: its own, or one of what it holds, in a list where it holds one. */
export function examplesOf({ schema, said }: Key): readonly unknown[] {
  return said.examples ?? heldExamples(schema);
}

function heldExamples(schema: z.core.$ZodType): readonly unknown[] {
  const { schema: own, said } = unwrap(schema);
  if (said.examples !== undefined) return said.examples;
  if (own instanceof z.ZodArray)
    return heldExamples(own.element)
      .slice(0, 1)
      .map((one) => [one]);
  if (own instanceof z.ZodUnion) return own.options.flatMap(heldExamples);
  return own instanceof z.ZodLiteral ? [...own.values] : [];
}
