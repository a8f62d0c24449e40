import { formatNumber } from '../format/number';
import type { Mention } from '../numbers/mention';
import type { Told } from './outliner';
import type { Phrase } from './phrase';
import { toSlug } from './slug';

/** The unit of a number of which the words don’t tell what it counts. */
export const UNKNOWN = 'units';

/** The base of a rate in the words of the text, with what is counted in it: `per 100,000 people`, `mph`, `casualties a day`. */
function rateOf({ noun }: Phrase, mention: Mention): string | undefined {
  if (mention.kind !== 'rate' || mention.of !== 'number') return undefined;
  if (/^\d+$/.test(mention.per)) return `per ${formatNumber(Number(mention.per))} ${noun}`.trim();
  const behind = mention.text.replace(/^[\d.,\s]*\d\s*(?:(?:thousand|million|billion|trillion|m|bn)\b)?[\s-]*/u, '');
  return behind === mention.text ? undefined : behind;
}

/** Whether a rate counts so many in so many: `11.8 per 100,000`. */
const isByBase = (mention: Mention) => mention.kind === 'rate' && mention.of === 'number' && /^\d+$/.test(mention.per);

/** What stands under such a rate; undefined for all other numbers. */
export const guessRate = (phrase: Phrase, mention: Mention) =>
  isByBase(mention) ? rateOf(phrase, mention) : undefined;

/** A name for a mention’s figure, from what it counts: `active-servicemen`, `share-of-ukraine`. */
export function toFigureName(
  { phrase, subject }: Pick<Told, 'phrase' | 'subject'>,
  mention: Mention,
  isShare: boolean,
): string {
  const { noun, whole } = phrase;
  const part = whole === '' ? noun : whole;
  if (isShare) return part === '' ? 'share' : toSlug(`share of ${part}`, 'share');
  if (isByBase(mention)) return toSlug(`rate ${rateOf(phrase, mention)}`, 'rate');
  const what = noun.split(' ').slice(0, 3).join(' ');
  const unit = mention.kind === 'duration' ? toUnit({ noun, whole, words: '' }, mention, false) : '';
  return toSlug(
    [what, subject, unit].find((one) => one !== '') ?? '',
    `${mention.kind}-in-paragraph-${mention.paragraph}`,
  );
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
export function toUnit(phrase: Phrase, mention: Mention, isPercent: boolean): string {
  const { noun } = phrase;
  if (isPercent) return 'per cent';
  const rate = rateOf(phrase, mention);
  if (rate !== undefined && rate.length <= 40) return rate;
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
