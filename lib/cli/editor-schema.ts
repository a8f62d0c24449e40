import { z } from 'zod';
import { ReportDocument } from '../kinds/document';

const Node = z.record(z.string(), z.unknown());
type Node = z.output<typeof Node>;

const isNode = (value: unknown): value is Node => Node.safeParse(value).success && !Array.isArray(value);

/** Limits that every whole number has; in an editor they say nothing. */
const isNoise = (key: string, value: unknown) =>
  (key === 'minimum' || key === 'maximum') && typeof value === 'number' && !(Math.abs(value) < Number.MAX_SAFE_INTEGER);

function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoise);
  if (!isNode(value)) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !isNoise(key, inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNoise(inner)]));
}

/**
 * The JSON Schema of one data file: any of a report’s keys, since a report may be split over files. As text. What each key
 * means, with examples, comes from the schema’s own `meta`.
 */
export function formatEditorSchema(): string {
  const schema = z.toJSONSchema(ReportDocument.partial(), {
    io: 'input',
    // Ours are what a person writes; zod leaves out those of what is read into something else, as dates are.
    override: ({ zodSchema, jsonSchema }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return `${JSON.stringify(withoutNoise(schema), undefined, 1)}\n`;
}
