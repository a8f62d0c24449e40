import type { Mention } from '../numbers/mention';
import type { Phrase } from './phrase';
import { toSlug } from './slug';

/** The unit of a number of which the words don’t tell what it counts. */
export const UNKNOWN = 'units';

/** A name for a mention’s figure, from what it counts: `active-servicemen`, `share-of-ukraine`. */
export function toFigureName({ noun, whole }: Phrase, mention: Mention, isShare: boolean): string {
  const part = whole === '' ? noun : whole;
  if (isShare) return part === '' ? 'share' : toSlug(`share of ${part}`, 'share');
  const what = noun.split(' ').slice(0, 3).join(' ');
  const unit = mention.kind === 'duration' ? toUnit({ noun, whole, words: '' }, mention, false) : '';
  return toSlug(what === '' ? unit : what, `${mention.kind}-in-paragraph-${mention.paragraph}`);
}

/** What stands under a number of which the words don’t tell what it counts; a symbol or a currency’s code tells nobody. */
export function guessPlain(mention: Mention, isPercent: boolean): string {
  if (isPercent) return 'per cent';
  switch (mention.kind) {
    case 'money':
      return 'amount of money';
    case 'duration':
      return toUnit({ noun: '', whole: '', words: '' }, mention, false);
    default:
      return 'unit' in mention && mention.unit !== undefined ? `number in ${mention.unit}` : 'number';
  }
}

/** What a figure’s measure counts, in one word or two: `people`, `per cent`, `GBP`, `years`. At most 40 characters. */
export function toUnit({ noun }: Phrase, mention: Mention, isPercent: boolean): string {
  if (isPercent) return 'per cent';
  if ('unit' in mention && mention.unit !== undefined) return mention.unit;
  if (mention.kind === 'duration')
    return (
      mention.text
        .replace(/^[^\p{L}]*[\d.,\s-]*/u, '')
        .split(/[\s-]/)
        .at(-1) ?? 'years'
    );
  return noun === '' || noun.length > 40 ? UNKNOWN : noun;
}
