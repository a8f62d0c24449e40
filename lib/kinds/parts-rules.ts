import { lastQuantity, limitsOf } from '../facts/quantity';
import type { Nature } from '../schema/quantity';
import { natures } from '../words/natures';
import type { At, Entries, Wrong } from './kind';
import { requireNoRank } from './lengths';
import { measuresOf, requireOneMeasure, requireOneUnit } from './measures';
import type { Bar } from './parts';
import { sumOf } from './parts-rest';

/** Bars count one measure; so do the parts of each, or by one of their own, in its unit, as parts of it. */
export function checkMeasures(bars: readonly Bar[], entries: Entries): readonly Wrong[] {
  const own = bars.flatMap(({ figure, parts }) => [
    figure,
    ...parts.filter((id) => entries.figures.get(id)?.partOf !== figure),
  ]);
  const measures = measuresOf(
    entries,
    bars.flatMap(({ figure, parts }) => [figure, ...parts]),
  );
  const wrong = requireOneMeasure(measuresOf(entries, own), 'bars');
  if (wrong.length > 0) return wrong;
  return [...requireNoRank(entries, measures, 'bars', 'bars'), ...requireOneUnit(entries, measures, 'bars')];
}

/** Natures of what somebody wants, allows, orders or expects: no part of what there is, nor what there is of them. */
const PLANNED: ReadonlySet<Nature> = new Set(['target', 'authorised', 'order', 'forecast']);

/** Whether a number of one nature can be a part of one of another without a reason: both tell what is, or one plan. */
export function isLike(part: Nature = 'unstated', whole: Nature = 'unstated'): boolean {
  const isOpen = [part, whole].some((one) => one === 'unstated' || one === 'derived');
  return isOpen || part === whole || !(PLANNED.has(part) || PLANNED.has(whole));
}

/** Parts of another nature than their whole, such as a target of a count, unless a comparison says why they may be. */
export function checkNatures(bars: readonly Bar[], { figures, comparisons, allCompared }: Entries): readonly Wrong[] {
  if (!allCompared) return [];
  const natureOf = (id: string) => figures.get(id)?.chain.at(-1)?.nature ?? 'unstated';
  const isCompared = (ids: readonly string[]) =>
    [...comparisons.values()].some((one) => ids.every((id) => one.figures.includes(id)));
  return bars.flatMap(({ figure, parts }, index) => {
    const whole = natureOf(figure);
    return parts.flatMap((id, place): Wrong[] => {
      const part = natureOf(id);
      if (!figures.has(figure) || !figures.has(id) || isLike(part, whole) || isCompared([figure, id])) return [];
      const message = `${id} is of another kind (${natures[part].name}) than ${figure} (${natures[whole].name}) and no part of it; give it a bar of its own, or write a comparison of the two that says why`;
      return [{ at: ['bars', index, 'parts', place], message }];
    });
  });
}

/** Bars without a length, and parts that would reach beyond their bar. */
export function checkBars(bars: readonly Bar[], { figures }: Entries): readonly Wrong[] {
  const limits = (id: string) => {
    const quantity = lastQuantity(figures.get(id));
    return quantity === undefined ? undefined : limitsOf(quantity);
  };
  return bars.flatMap(({ figure, parts }, index): Wrong[] => {
    const at: At = ['bars', index];
    const whole = limits(figure);
    if (whole === undefined) return [];
    if (whole.high === 0) {
      const message = `${figure} is zero, and no bar can be drawn of it; show it in a section of kind: figures`;
      return [{ at: [...at, 'figure'], message }];
    }
    const lows = parts.map((id) => limits(id)?.low ?? 0);
    const sum = sumOf(lows);
    // A part that alone is more than its whole has a fault of its own.
    const isTold = parts.some((id, place) => figures.get(id)?.partOf === figure && (lows[place] ?? 0) > whole.high);
    if (whole.high < 0 || sum <= whole.high || isTold) return [];
    const message = `the parts make ${sum}, more than the ${whole.high} of ${figure}; leave out parts that overlap, correct a number, or draw them with kind: bars`;
    return [{ at: [...at, 'parts'], message }];
  });
}
