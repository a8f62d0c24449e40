/** A name for an entry from some words: lower-case words joined by hyphens, at most 50 characters; `fallback` where none are left. */
export function toSlug(words: string, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{M}’'‘]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return plain === '' ? fallback : plain;
}

/** Gives out names, each once: a second `homes` becomes `homes-2`. */
export class Names {
  readonly #taken: Set<string>;
  /** The last number given to a name, so that many of one name cost no more than few. */
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(name: string): string {
    let free = name;
    let number = this.#last.get(name) ?? 1;
    for (; this.#taken.has(free); free = `${name}-${number}`) number += 1;
    this.#last.set(name, number);
    this.#taken.add(free);
    return free;
  }
}
