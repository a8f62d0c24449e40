/** The ways in which a phrase limits a number; `stated` is a number as written, `between` one of two ends. */
export type BoundName = 'stated' | 'about' | 'moreThan' | 'atLeast' | 'lessThan' | 'upTo' | 'between';

/** The bounds that phrases say. */
export type Limit = Exclude<BoundName, 'stated' | 'between'>;

/**
 * Every phrase that says a bound, by whether it stands before the number or behind it. The first before is the one that
 * we use where a document's own isn't known. Marks and hyphens at an edge touch the number: `over-65s`, `20+`, `20-odd`.
 */
export const bounds = {
  about: {
    before: [
      ...['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'c', 'c.', 'ca', 'ca.', 'approx', 'approx.'],
      ...['nearly', 'almost', 'close to', 'near', 'very nearly', 'just about', 'virtually', 'more or less'],
      ...['in the region of', 'in the order of', 'on the order of', 'of the order of', 'in the vicinity of'],
      ...['in the neighborhood of', 'in the neighbourhood of', 'somewhere around', 'something like'],
      ...['nearer to', 'nearer', 'closer to'],
      ...['getting on for', 'close on', 'not far off', 'approaching', 'nearing', 'an estimated', 'estimated', '~', '≈'],
    ],
    behind: ['or so', 'or thereabouts', 'or about that', 'or nearly that', 'give or take', '-odd', '-ish', 'ish'],
  },
  moreThan: {
    before: [
      ...['more than', 'over', 'above', 'exceeding', 'exceeds', 'exceeded', 'exceed', 'in excess of', 'upwards of'],
      ...['upward of', 'north of', 'beyond', 'greater than', 'higher than', 'larger than', 'longer than', 'older than'],
      ...['better than', 'bigger than', 'heavier than', 'topped', 'topping', 'tops', 'surpassed', 'surpasses'],
      ...['surpassing', 'just over', 'well over', 'a little over', 'slightly over', 'just above', 'well above'],
      ...['slightly more than', 'a little more than', 'just more than', 'slightly above', 'well beyond', 'far above'],
      ...['well in excess of', 'a shade over', 'far more than', 'much more than', 'many more than', 'aged over', '>'],
      ...['over-', 'more-than-'],
    ],
    behind: ['or just over', 'or just above'],
  },
  atLeast: {
    before: [
      ...['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of'],
      ...['the minimum of', 'no lower than', 'not lower than', 'not below', 'not under', 'no smaller than'],
      ...['as few as', 'as little as', 'as low as', 'as early as', 'as young as', 'as short as', 'at a minimum'],
      ...['at the very least', 'at very least', 'at the least', 'at-least-', '≥', '>=', 'no earlier than'],
      ...['a good'],
      ...['not earlier than', 'no sooner than', 'not before', 'no younger than', 'no shorter than'],
    ],
    behind: [
      ...[
        'or more',
        'or greater',
        'or higher',
        'or above',
        'or over',
        'or older',
        'or better',
        'or larger',
        'or later',
      ],
      ...['or longer', 'or bigger', 'or stronger', 'or upwards', 'and upwards', 'and over', 'and above'],
      ...['and higher', 'and older', 'and greater', 'and up', 'and later', 'and counting', 'and rising', 'at least'],
      ...['at the very least', 'at a minimum', 'at the least', 'minimum', 'plus', '-plus', '+', 'at the earliest'],
    ],
  },
  lessThan: {
    before: [
      ...['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', 'younger than', 'shorter than'],
      ...['just under', 'well under', 'a little under', 'slightly under', 'short of', 'shy of', 'just short of'],
      ...['just shy of', 'well short of', 'a shade under', 'just below', 'well below', 'slightly below', 'far below'],
      ...['slightly less than', 'a little less than', 'just less than', 'slightly fewer than', 'south of', '<'],
      ...['not quite'],
      ...['aged under', 'much less than', 'far fewer than', 'far less than', 'under-', 'sub-', 'less-than-'],
    ],
    behind: ['or just under', 'or just below', 'or not quite'],
  },
  upTo: {
    before: [
      ...['up to', 'as many as', 'as much as', 'as high as', 'as long as', 'as late as', 'as far as', 'as old as'],
      ...[
        'at most',
        'at the most',
        'at the very most',
        'at very most',
        'no more than',
        'not more than',
        'no greater than',
      ],
      ...['no higher than', 'not higher than', 'not above', 'not over', 'no longer than', 'no larger than'],
      ...['no older than', 'a maximum of', 'maximum of', 'the maximum of', 'up-to-', '≤', '<=', 'no later than'],
      ...['not later than', 'anything up to', 'not greater than', 'not exceeding'],
      ...['no taller than', 'no heavier than', 'no wider than', 'no deeper than', 'no bigger than', 'no faster than'],
    ],
    behind: [
      ...['or less', 'or fewer', 'or under', 'or below', 'or lower', 'or younger', 'or smaller', 'or shorter'],
      ...[
        'or up to that',
        'up to that',
        'or earlier',
        'and under',
        'and below',
        'and younger',
        'at most',
        'at the most',
      ],
      ...['at the very most', 'at a maximum', 'maximum', 'tops', 'at the latest'],
    ],
  },
} as const satisfies Readonly<
  Record<Limit, { readonly before: readonly [string, ...string[]]; readonly behind: readonly string[] }>
>;

type Table = typeof bounds;

/** A phrase of the table. */
export type BoundPhrase = Table[Limit]['before'][number] | Table[Limit]['behind'][number];

/** The bounds that phrases say, in the order of the table. */
export const limits: readonly Limit[] = ['about', 'moreThan', 'atLeast', 'lessThan', 'upTo'];

/** Every bound, in the order in which the editor offers them. */
export const boundNames = ['stated', ...limits, 'between'] as const satisfies readonly BoundName[];

/** A phrase with what it says of the number beside it. */
export type Limiting = { readonly words: BoundPhrase; readonly bound: Limit; readonly place: 'before' | 'behind' };

/** Every phrase of the table with its bound and place. */
export const boundPhrases: readonly Limiting[] = limits.flatMap((bound) => [
  ...bounds[bound].before.map((words) => ({ words, bound, place: 'before' as const })),
  ...bounds[bound].behind.map((words) => ({ words, bound, place: 'behind' as const })),
]);

/** What a bound becomes when it is denied: what is not over forty is forty at most. */
export const denied: Readonly<Partial<Record<BoundName, Limit>>> = { moreThan: 'upTo', lessThan: 'atLeast' };

/** Phrases that a “not” before them turns around; others have a “not” of their own, or say nothing when denied. */
export const deniable: ReadonlySet<string> = new Set(
  'exceed exceeds exceeded exceeding over above below under beyond top topped surpass surpassed'.split(' '),
);

/** Verbs that may stand between the “not” and the bound: `does not fall below 5`. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  (
    'fall drop go dip sink slip be rise climb get stay come fell fallen dropped gone dipped sunk slipped been risen climbed ' +
    'rose to ever expect expected'
  ).split(' '),
);

/**
 * Phrases that say a bound only beside some words or kinds of number, and so are read but never printed as a bound’s own:
 * `climbed past 200`, `the toll passed 1,000`, `shortly before 4 a.m.`, `within 10 km`, `prices start from £5`.
 */
export const contextPhrases: readonly { readonly words: string; readonly bound: Limit; readonly place: 'before' }[] = [
  ...['past', 'passed', 'passing', 'top', 'shortly after', 'soon after', 'just after'].map((words) => ({
    words,
    bound: 'moreThan' as const,
    place: 'before' as const,
  })),
  ...['shortly before', 'just before'].map((words) => ({
    words,
    bound: 'lessThan' as const,
    place: 'before' as const,
  })),
  ...['within', 'inside', 'ceiling of', 'cap of', 'capped at'].map((words) => ({
    words,
    bound: 'upTo' as const,
    place: 'before' as const,
  })),
  ...['starting at', 'starting from', 'start at', 'start from', 'starts at', 'starts from'].map((words) => ({
    words,
    bound: 'atLeast' as const,
    place: 'before' as const,
  })),
];
