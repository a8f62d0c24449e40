import type { Tick } from '../../lib/kinds/drawing';

/** Where a tick's label begins and ends along its axis, in px. */
export type Extent = readonly [from: number, to: number];

/** The least space in px between the labels of two ticks. */
const GAP = 10;

/** The ticks that have room, in their order: labels never touch, and those that must stand are placed first. */
export function fitTicks(ticks: readonly Tick[], extentOf: (tick: Tick) => Extent): readonly Tick[] {
  const kept = new Map<Tick, Extent>();
  const inTurn = [...ticks.filter(({ fixed }) => fixed === true), ...ticks.filter(({ fixed }) => fixed !== true)];
  for (const tick of inTurn) {
    const [from, to] = extentOf(tick);
    const touches = [...kept.values()].some((other) => from < other[1] + GAP && other[0] < to + GAP);
    if (!touches) kept.set(tick, [from, to]);
  }
  return ticks.filter((tick) => kept.has(tick));
}
