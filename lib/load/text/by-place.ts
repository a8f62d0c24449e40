type Stretch = { readonly start: number; readonly end: number };

/** UTF-16 units that share a shelf. */
const SHELF = 256;

/** Keeps what stands in a text by where it stands, so that what overlaps a stretch is found without looking at all of it. */
export class ByPlace<One extends Stretch> {
  readonly #shelves = new Map<number, One[]>();
  #count = 0;

  constructor(all: Iterable<One> = []) {
    for (const one of all) this.add(one);
  }

  get size(): number {
    return this.#count;
  }

  add(one: One): void {
    this.#count += 1;
    for (let shelf = Math.floor(one.start / SHELF); shelf * SHELF < one.end; shelf += 1) {
      const others = this.#shelves.get(shelf);
      if (others === undefined) this.#shelves.set(shelf, [one]);
      else others.push(one);
    }
  }

  /** All that has a character in common with a stretch, in the order in which it was added. */
  overlapping({ start, end }: Stretch): readonly One[] {
    const found = new Set<One>();
    for (let shelf = Math.floor(start / SHELF); shelf * SHELF < end; shelf += 1)
      for (const one of this.#shelves.get(shelf) ?? []) if (one.start < end && start < one.end) found.add(one);
    return [...found];
  }
}

/** What stands in each paragraph, by its number. */
export function groupByParagraph<One extends { readonly paragraph: number }>(
  all: Iterable<One>,
): ReadonlyMap<number, readonly One[]> {
  const groups = new Map<number, One[]>();
  for (const one of all) {
    const own = groups.get(one.paragraph);
    if (own === undefined) groups.set(one.paragraph, [one]);
    else own.push(one);
  }
  return groups;
}
