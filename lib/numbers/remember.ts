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

/** How many texts are remembered at once: more are of other reports. And how long they are, in letters: an article comes once. */
const MOST = 4000;
const LONGEST = 400;

/** Remembers what was worked out of a short text, because a report has the same words again on each of its pages. */
export function rememberText<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    if (text.length > LONGEST) return workOut(text);
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = workOut(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { result });
    return result;
  };
}
