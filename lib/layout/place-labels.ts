import { type Box, crosses, overlaps, type Stroke } from './geometry';
import { type Ask, type Field, findSpots, type Place, type Spot } from './label-spots';

const nears = (connector: Stroke | undefined, clear: Box) => connector !== undefined && crosses(connector, clear);

/** Whether a place leaves those that are taken alone. */
function fits({ grown, way, place, clear }: Spot, taken: readonly Spot[]): boolean {
  return !taken.some(
    ({ place: { box, connector }, clear: apart }) =>
      overlaps(grown, box) || crosses(way, box) || nears(place.connector, apart) || nears(connector, clear),
  );
}

/** What no label costs, by its weight: more than any place. */
const LEFT = 1000;

type Seeking = { readonly key: string; readonly spots: readonly Spot[]; readonly weight: number };
type Settled = { readonly taken: readonly Spot[]; readonly left: readonly string[]; readonly cost: number };

const NOTHING: Settled = { taken: [], left: [], cost: 0 };

/** One more label at the best place that is left. */
function settleOne({ taken, left, cost }: Settled, { key, spots, weight }: Seeking): Settled {
  const spot = spots.find((candidate) => fits(candidate, taken));
  return spot === undefined
    ? { taken, left: [...left, key], cost: cost + LEFT * weight }
    : { taken: [...taken, spot], left, cost: cost + spot.cost };
}

/** The least that labels can cost, each at its best place. */
const leastOf = (seeking: readonly Seeking[]) =>
  seeking.reduce((sum, { spots, weight }) => sum + (spots[0]?.cost ?? LEFT * weight), 0);

/** The best of all orders that go on from what is settled; an order is given up once it can't be better than the best so far. */
function settleInAnyOrder(settled: Settled, rest: readonly Seeking[], best: Settled | undefined): Settled | undefined {
  if (best !== undefined && settled.cost + leastOf(rest) >= best.cost) return best;
  if (rest.length === 0) return settled;
  let found = best;
  for (const [index, next] of rest.entries()) {
    found = settleInAnyOrder(settleOne(settled, next), [...rest.slice(0, index), ...rest.slice(index + 1)], found);
  }
  return found;
}

type Order = { readonly order: readonly Seeking[]; readonly settled: Settled };

/** An order if it is better than the best so far, else that; it is given up once it can't be. */
function better(best: Order, order: readonly Seeking[]): Order {
  let settled = NOTHING;
  let least = leastOf(order);
  for (const next of order) {
    least -= leastOf([next]);
    settled = settleOne(settled, next);
    if (settled.cost + least >= best.settled.cost) return best;
  }
  return { order, settled };
}

/**
 * Of many labels not all orders are tried, but the heaviest first, and their own, turned round step by step; then each of
 * the best order is put first, as long as one that is makes it better.
 */
function settleInTurn(seeking: readonly Seeking[]): Settled {
  const heavyFirst = seeking.toSorted((one, other) => other.weight - one.weight);
  const turned = seeking.map((_, index) => [...seeking.slice(index), ...seeking.slice(0, index)]);
  let best = turned.reduce(better, { order: heavyFirst, settled: heavyFirst.reduce(settleOne, NOTHING) });
  for (;;) {
    const { order } = best;
    const next = order.map((first) => [first, ...order.filter((one) => one !== first)]).reduce(better, best);
    if (next === best) return best.settled;
    best = next;
  }
}

/**
 * Places for labels beside their subjects, in px: over no mark, no line and no other label, and inside the bounds.
 * The order that places most, nearest, wins: of up to five labels every order is tried. Those that fit nowhere are
 * named in `left`.
 */
export function placeLabels(
  asks: readonly Ask[],
  field: Field,
): { readonly places: readonly Place[]; readonly left: readonly string[] } {
  const seeking = asks.map((ask) => ({ key: ask.key, spots: findSpots(ask, field), weight: ask.weight ?? 1 }));
  const { taken, left } =
    (seeking.length > 5 ? settleInTurn(seeking) : settleInAnyOrder(NOTHING, seeking, undefined)) ?? NOTHING;
  return { places: taken.map(({ place }) => place), left };
}
