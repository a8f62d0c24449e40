/** A value as YAML holds it, before its meaning is checked. */
export type Tree = string | number | boolean | null | readonly Tree[] | TreeMap;

/** A map of such values. */
export type TreeMap = { readonly [key: string]: Tree };

/** Whether a value is a map. */
export function isMap(value: unknown): value is TreeMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a map at a key; none where it is missing or something else. */
export function entriesOf(tree: TreeMap, key: string): readonly (readonly [string, Tree])[] {
  const value = Object.hasOwn(tree, key) ? tree[key] : undefined;
  return isMap(value) ? Object.entries(value) : [];
}
