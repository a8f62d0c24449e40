import { lastQuantity, limitsOf } from '../../facts/quantity';
import { isSameUnit } from '../../format/unit';
import type { Fault } from '../fault';
import type { Checked } from './checked';

/** Parts that are larger than the whole that they are part of, where both are counted in one unit. */
export function checkParts({ draft }: Checked): Fault[] {
  return [...draft.figures].flatMap(([id, part]) => {
    const whole = draft.figures.get(part.partOf ?? '');
    const measure = draft.measures.get(part.measure);
    const wholeMeasure = draft.measures.get(whole?.measure ?? '');
    const quantity = lastQuantity(part);
    const wholeQuantity = lastQuantity(whole);
    if (measure === undefined || wholeMeasure === undefined || quantity === undefined || wholeQuantity === undefined)
      return [];
    if (part.partOf === id || !isSameUnit(measure.unit, wholeMeasure.unit) || measure.whole !== wholeMeasure.whole)
      return [];
    const { low } = limitsOf(quantity);
    const { high } = limitsOf(wholeQuantity);
    if (low <= high) return [];
    const message = `${low} is more than the ${high} of its whole, ${part.partOf}; correct one of the numbers, or remove partOf`;
    return [{ path: ['figures', id, 'partOf'], message }];
  });
}
