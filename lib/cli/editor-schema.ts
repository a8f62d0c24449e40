import { z } from 'zod';
import { ReportDocument } from '../kinds/document';
import type { ObjectDocs } from './schema-docs';

const Node = z.record(z.string(), z.unknown());
type Node = z.output<typeof Node>;

const isNode = (value: unknown): value is Node => Node.safeParse(value).success && !Array.isArray(value);

/** Limits that every whole number has; in an editor they say nothing. */
const isNoise = (key: string, value: unknown) =>
  (key === 'minimum' || key === 'maximum') && typeof value === 'number' && !(Math.abs(value) < Number.MAX_SAFE_INTEGER);

/** The objects in the code that a node of the schema may be made from: all their keys are its own. The largest first. */
function findObjects(properties: Node, all: readonly ObjectDocs[]): readonly ObjectDocs[] {
  return all
    .filter(({ keys }) => keys.length > 0 && keys.every((key) => Object.hasOwn(properties, key)))
    .toSorted((a, b) => b.keys.length - a.keys.length);
}

function explainKeys(properties: Node, objects: readonly ObjectDocs[], all: readonly ObjectDocs[]): Node {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const description = objects.find(({ docs }) => docs.has(key))?.docs.get(key);
      const inner = explain(value, all);
      return [key, isNode(inner) && description !== undefined ? { description, ...inner } : inner];
    }),
  );
}

/** A schema with what the doc comments say of each key, where an editor shows it. */
function explain(value: unknown, all: readonly ObjectDocs[]): unknown {
  if (Array.isArray(value)) return value.map((inner) => explain(inner, all));
  if (!isNode(value)) return value;
  const { properties } = value;
  const objects = isNode(properties) ? findObjects(properties, all) : [];
  const about = objects.find((one) => one.about !== undefined)?.about;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !isNoise(key, inner))
    .map(([key, inner]) => [
      key,
      key === 'properties' && isNode(inner) ? explainKeys(inner, objects, all) : explain(inner, all),
    ]);
  return { ...(about === undefined ? {} : { description: about }), ...Object.fromEntries(entries) };
}

/** The JSON Schema of one data file: any of a report’s keys, since a report may be split over files. As text. */
export function formatEditorSchema(docs: readonly ObjectDocs[]): string {
  const schema = z.toJSONSchema(ReportDocument.partial(), { io: 'input' });
  return `${JSON.stringify(explain(schema, docs), undefined, 1)}\n`;
}
