import type { z } from 'zod';
import { joinAnd } from '../format/join-words';
import { explainIssue } from './explain-issue';
import { type Fault, formatPath, type Path } from './fault';
import { findNearest } from './nearest';
import type { Places } from './places';
import type { Tree } from './tree';

type Issue = z.core.$ZodIssue;

/** A value that has its shape, or everything that is wrong with it. */
export type Shaped<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] };

function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, path: Path): Fault[] {
  const lines = issue.message.split('\n');
  return issue.keys.map((key, index) => ({
    path: [...path, key],
    message: lines[index] ?? 'not a key here; remove it',
  }));
}

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The issues of the one form of a union whose keys the value has; where none or several fit, the union's own is better. */
function unionIssues(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] {
  const fitting = issue.errors.filter((issues) =>
    issues.every((inner) => inner.code !== 'unrecognized_keys' && inner.path.length > 0),
  );
  const [first = [], ...others] = fitting;
  return others.length === 0 ? first : [];
}

/** A key that is missing, and what may be written there. */
type Missing = { readonly path: Path; readonly hint: string };

/** Whether a missing key probably stands there in another spelling, which has its own fault. */
function isMisspelt({ path }: Missing, unknown: readonly Path[]): boolean {
  const parent = formatPath(path.slice(0, -1));
  const name = String(path.at(-1));
  return unknown.some(
    (key) => formatPath(key.slice(0, -1)) === parent && findNearest(String(key.at(-1)), [name]) === name,
  );
}

/** Missing keys of one map make one fault, at the map. */
function missingKeys(missing: readonly Missing[]): Fault[] {
  const byParent = new Map<string, { parent: Path; keys: { key: string; hint: string }[] }>();
  for (const { path, hint } of missing) {
    const parent = path.slice(0, -1);
    const entry = byParent.get(formatPath(parent)) ?? { parent, keys: [] };
    entry.keys.push({ key: String(path.at(-1)), hint });
    byParent.set(formatPath(parent), entry);
  }
  return [...byParent.values()].map(({ parent, keys }) => ({
    path: parent,
    message: `lacks ${joinAnd(keys.map(({ key }) => key))}; write ${joinAnd(keys.map(({ key, hint }) => `${key}: ${hint}`))}`,
  }));
}

function toFaults(issues: readonly Issue[], base: Path, places: Places): Fault[] {
  const missing: Missing[] = [];
  const unknown: Path[] = [];
  const faults: Fault[] = [];
  const add = (issue: Issue, from: Path): void => {
    const path = [...from, ...toPath(issue.path)];
    const inner = issue.code === 'invalid_union' ? unionIssues(issue) : [];
    if (issue.code === 'unrecognized_keys') {
      for (const fault of unknownKeys(issue, path)) faults.push(fault);
      for (const key of issue.keys) unknown.push([...path, key]);
    } else if (issue.code !== 'custom' && places.get(path) === undefined) missing.push({ path, hint: issue.message });
    else if (inner.length > 0) for (const one of inner) add(one, path);
    else faults.push({ path, message: issue.message });
  };
  for (const issue of issues) add(issue, base);
  return [...faults, ...missingKeys(missing.filter((one) => !isMisspelt(one, unknown)))];
}

/**
 * Checks a value against its schema.
 * @param path where the value stands in the report.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: Tree,
  path: Path,
  places: Places,
): Shaped<z.output<Schema>> {
  const result = schema.safeParse(value, { error: explainIssue });
  return result.success ? { value: result.data } : { faults: toFaults(result.error.issues, path, places) };
}
