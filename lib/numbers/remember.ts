import type { Tokens } from './token';

/** Remembers what a reading found at each token of a text, because many forms ask for the same number. */
export function remember<T>(parse: (tokens: Tokens, at: number) => T): (tokens: Tokens, at: number) => T {
  const texts = new WeakMap<Tokens, Map<number, { readonly result: T }>>();
  return (tokens, at) => {
    const known = texts.get(tokens) ?? new Map<number, { readonly result: T }>();
    const before = known.get(at);
    if (before !== undefined) return before.result;
    const result = parse(tokens, at);
    known.set(at, { result });
    texts.set(tokens, known);
    return result;
  };
}
