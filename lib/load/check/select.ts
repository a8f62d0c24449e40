import type { Path } from '../fault';
import { isMap, type Tree } from '../tree';

/** A value and where it stands. */
export type Selected = { readonly path: Path; readonly value: Tree };

function step({ path, value }: Selected, key: string): Selected[] {
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*') {
    if (Array.isArray(value)) return value.map((inner, index) => ({ path: [...path, index], value: inner }));
    return Object.entries(value).map(([name, inner]) => ({ path: [...path, name], value: inner }));
  }
  const inner = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return inner === undefined ? [] : [{ path: [...path, key], value: inner }];
}

/**
 * The values at a pattern such as `figures.*.chain.*.agent`, in which `*` stands for every entry of a map or list.
 * Whatever isn't there, or has another shape, is passed over.
 */
export function select(tree: Tree, pattern: string): readonly Selected[] {
  return selectIn({ path: [], value: tree }, pattern);
}

/** The same from a value on; the paths stay those of the whole report. */
export function selectIn(start: Selected, pattern: string): readonly Selected[] {
  return pattern
    .split('.')
    .reduce<readonly Selected[]>((found, key) => found.flatMap((one) => step(one, key)), [start]);
}

/** The texts at any of some patterns. */
export function selectTexts(tree: Tree, patterns: readonly string[]): readonly { path: Path; text: string }[] {
  return patterns
    .flatMap((pattern) => select(tree, pattern))
    .flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, text: value }] : []));
}
