import type { BoundName } from './bound-phrases';

/** How a number is limited; the words are those of a report's quantities. `stated`: as written, no bound given. */
export type Bound = BoundName;

/** A part of one as it was written: two thirds. */
export type Ratio = { readonly numerator: number; readonly denominator: number };

/** What a mention says, by kind. Numbers have their scale applied: 1.5 million is 1500000. */
export type Reading =
  /** A count or a measurement; the unit in symbols, where there is one: `km`, `°C`. */
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  /** A share of a whole as a part of one: 18% is 0.18, two thirds stay a fraction. */
  | { readonly kind: 'share'; readonly value: number | Ratio; readonly unit?: 'percentage points' }
  /** An amount of money; the unit is the currency in ISO 4217. `coin` is what it is counted in where several have a coin of that name. */
  | { readonly kind: 'money'; readonly value: number; readonly unit: string; readonly coin?: string }
  /** A factor (doubled: 2), one in three (1 and 3), or the parts of a score (4-4-2). */
  | { readonly kind: 'ratio'; readonly value: number | Ratio | readonly number[] }
  /** A place in an order: third is 3. */
  | { readonly kind: 'ordinal'; readonly value: number }
  /**
   * A date: EDTF, with X for what isn't said (`XXXX-06`, `199X`), a clock time (`T08:30`), or, relative to the text's
   * own date, a period (`P-1Y` for last year), `weekday-2` (Tuesday), `weekend`, `this-century` or `next-21` (next spring).
   */
  | { readonly kind: 'date'; readonly value: string; readonly resolved?: string }
  /** A stretch of time in ISO 8601: `P25Y`. */
  | { readonly kind: 'duration'; readonly value: string }
  /** So much for each of something. `of` says what is counted; a duration's value is ISO 8601. */
  | {
      readonly kind: 'rate';
      readonly value: number | string;
      readonly of: 'number' | 'share' | 'money' | 'duration';
      readonly unit?: string;
      readonly coin?: string;
      readonly per: string;
    }
  /** Two ends, of numbers or of durations (ISO 8601); `best` where a value was given with its margin. */
  | {
      readonly kind: 'range';
      readonly value: { readonly low: number; readonly high: number } | { readonly low: string; readonly high: string };
      readonly of: 'number' | 'share' | 'money' | 'duration';
      readonly best?: number | string;
      readonly unit?: string;
      readonly coin?: string;
      readonly per?: string;
    }
  /** A number without a value: the size in which it counts, 12 for dozens, 10000 for tens of thousands, 1 for several. */
  | { readonly kind: 'vague'; readonly value: number };

export type Kind = Reading['kind'];

/** A reading and the tokens that it covers; `next` is the token behind it. */
export type Found = { readonly at: number; readonly next: number; readonly reading: Reading };

/** A numeric mention of a text. Offsets count UTF-16 units of the whole text; the end is exclusive. */
export type Mention = Reading & {
  readonly start: number;
  readonly end: number;
  /** The text from start to end, as written. */
  readonly text: string;
  readonly bound: Bound;
  /** The bound as it was written: `over`, `or more`. For `stated` the words that call the number small (`only`), if any. Missing for ranges. */
  readonly boundText?: string;
  /** The words around it say that something fell by it: as a change it is below nought. */
  readonly falls?: true;
  /** The hedges that limit it, as written, in order: those of its clause, and what it is claimed or believed by. */
  readonly hedges: readonly string[];
  /** Counted from 1. */
  readonly paragraph: number;
};
