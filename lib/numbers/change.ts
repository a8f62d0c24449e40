import type { Quantity } from './quantity';
import { lowerAt, type Tokens } from './token';

const CHANGES = new Set(
  (
    'rose rise rises risen rising fell fall falls fallen falling climbed climb climbs gained gain gains lost lose loses dropped drop drops ' +
    'dipped slipped slid jumped jump surged soared added adds eased edged shed sank plunged tumbled grew increased decreased declined ' +
    'advanced retreated widened narrowed up down higher lower revised raised raise raising cut cuts cutting doubled tripled expanded ' +
    'shrank shrunk contracted moved moves went goes gone go swung shifted improved worsened slowed accelerated recovered rebounded ' +
    'deepen deepens deepened deepening widen widening raises lifting lowering reducing shortening lengthening extending expanding upgrading moving ' +
    'reduced lifted lowered trimmed upgraded downgraded changed extended lengthened shortened swelled ballooned crept inched ticked ' +
    'edging slipping sliding growing increasing decreasing declining climbing jumping dropping gaining losing increase decrease ' +
    'decline grow grows shrinks shrink doubling crashed halved rocketed spiked leapt leaped hiked boosted boost'
  ).split(' '),
);
/** What may stand between a verb of change and by how much: `rose by another 4p to 210p`. */
const CHANGE_ADVERBS = new Set(
  '+ by another a further about around nearly almost just only some sharply slightly over more than'.split(' '),
);

/** Whether a word tells that something rose, fell or moved. */
export const isVerbOfChange = (word: string): boolean => CHANGES.has(word);

/** Whether a verb of change stands before: `rose 4p`, `fell by another 3%`. */
export function followsChange(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= at - 4; place -= 1) {
    if (CHANGES.has(lowerAt(tokens, place))) return true;
    if (!CHANGE_ADVERBS.has(lowerAt(tokens, place))) return false;
  }
  return false;
}

/** How many times the change the level must be, for two amounts in one unit to be a change and a level. */
const LEVEL = 3;

/**
 * Whether a pair joined by "to" is a change and the level that it led to: `rose four basis points to 4.32%`, `fell 3p
 * to 210p`. Where both have the same unit and lie close, as in `rose 12% to 15%`, it is a range.
 */
export function isChange(tokens: Tokens, at: number, low: Quantity, high: Quantity): boolean {
  const inPoints = (quantity: Quantity) => /^(?:points?|pp)$/.test(lowerAt(tokens, quantity.next - 1));
  if (low.kind === 'share' && high.kind === 'share' && inPoints(low) && !inPoints(high)) return true;
  if (!followsChange(tokens, at)) return false;
  const bare = (quantity: Quantity) => quantity.kind === 'number' && quantity.unit === undefined;
  return (!bare(low) || bare(high)) && low.value * LEVEL < high.value;
}
