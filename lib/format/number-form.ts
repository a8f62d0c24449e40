import { scaleSizes } from '../words/units';
import { fitsScale, largeScale, MILLIONS, type Scale } from './number';
import type { Unit } from './unit';
import { writtenScale } from './written';

/**
 * The one form in which a chart writes its numbers, where a document writes one of them with a word as “million”: in
 * millions, or all in digits where one needs more decimals than that allows.
 */
export type NumberForm = 'millions' | 'digits';

/** The size in which numbers are written; none where one would need more than three decimals in it. */
export function sharedScale(values: readonly number[], unit: Unit, form?: NumberForm): Scale | undefined {
  const most = Math.max(...values.map(Math.abs));
  const isMillions = most >= MILLIONS.of && (form === undefined ? unit.sign !== undefined : form === 'millions');
  const scale = largeScale(most) ?? (isMillions ? MILLIONS : undefined);
  return scale !== undefined && values.every((value) => fitsScale(value, scale)) ? scale : undefined;
}

/** A number as its document has it, unless a chart writes it in another form. */
export function keptForm(
  written: string | undefined,
  values: readonly number[],
  unit: Unit,
  form: NumberForm | undefined,
): string | undefined {
  const scale = written === undefined || form === undefined ? undefined : writtenScale(written);
  if (scale === undefined || (form === 'millions' && scale === MILLIONS.word)) return written;
  const isLong = values.some((value) => largeScale(value) !== undefined) && sharedScale(values, unit) === undefined;
  return isLong || scaleSizes.has(unit.phrase?.split(' ')[0] ?? '') ? written : undefined;
}

/** The form in which what stands beside a number is written, where that is in millions: `39.9 million, range 36.1–44.6 million`. */
export function formOf(written: string | undefined): NumberForm | undefined {
  return written !== undefined && writtenScale(written) === MILLIONS.word ? 'millions' : undefined;
}
