/** Something that stands at a height and takes some of it, both in px: it wants its middle there. */
export type Wish = { readonly middle: number; readonly height: number };

/**
 * Where things that would stand on one another may stand instead, in px from their top, in their own order: each as near
 * to its wish as the others leave room for, none beyond the two ends. Undefined where they need more room than there is.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): readonly number[] | undefined {
  const needed = wishes.reduce((sum, { height }) => sum + height, 0);
  if (needed > to - from) return undefined;
  const order = [...wishes.keys()].sort((a, b) => (wishes[a]?.middle ?? 0) - (wishes[b]?.middle ?? 0));
  const sorted = order.flatMap((index) => wishes[index] ?? []);
  const tops = toTops(sorted, from, to);
  return wishes.map((_, index) => tops[order.indexOf(index)] ?? from);
}

/** Things in a heap that push each other aside; the heap stands where its things wish on the average. */
type Heap = { readonly wishes: readonly Wish[]; readonly top: number; readonly height: number };

function toHeap(wishes: readonly Wish[], from: number, to: number): Heap {
  const height = wishes.reduce((sum, wish) => sum + wish.height, 0);
  let above = 0;
  const tops = wishes.map((wish) => {
    const top = wish.middle - wish.height / 2 - above;
    above += wish.height;
    return top;
  });
  const wanted = tops.reduce((sum, top) => sum + top, 0) / tops.length;
  return { wishes, height, top: Math.min(Math.max(wanted, from), to - height) };
}

function toTops(sorted: readonly Wish[], from: number, to: number): readonly number[] {
  const heaps: Heap[] = [];
  for (const wish of sorted) {
    let heap = toHeap([wish], from, to);
    for (let above = heaps.at(-1); above !== undefined && above.top + above.height > heap.top; above = heaps.at(-1)) {
      heaps.pop();
      heap = toHeap([...above.wishes, ...heap.wishes], from, to);
    }
    heaps.push(heap);
  }
  return heaps.flatMap(({ wishes, top }) => {
    let y = top;
    return wishes.map(({ height }) => {
      y += height;
      return y - height;
    });
  });
}
