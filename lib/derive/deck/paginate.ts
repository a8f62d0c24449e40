/**
 * Items over as few pages as the budget allows, in their order, and of about the same weight. An item heavier than the
 * budget has a page of its own.
 * @param budget what a page can bear, in the unit of the weights.
 */
export function paginate<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  budget: number,
): readonly (readonly Item[])[] {
  const fewest = fill(items, weightOf, budget);
  const share = items.reduce((sum, item) => sum + weightOf(item), 0) / fewest.length;
  for (let limit = share; limit < budget; limit += budget / 40) {
    const even = fill(items, weightOf, limit);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** Fills page after page up to a limit. */
function fill<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  limit: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let weight = 0;
  for (const item of items) {
    const page = pages.at(-1);
    weight += weightOf(item);
    if (page === undefined || weight > limit) {
      pages.push([item]);
      weight = weightOf(item);
    } else page.push(item);
  }
  return pages;
}

/** How many lines a text takes, about, where a line holds so many characters; 0 for none. */
export function countLines(text: string, perLine: number): number {
  return Math.ceil(text.length / perLine);
}
