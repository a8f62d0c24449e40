import { lowerAt, type Tokens } from './token';

/** What is told in per cent, so that its points are percentage points: `the rate was cut by half a point`. */
const IN_PERCENT = new Set(
  '% percent cent percentage rate rates inflation unemployment turnout yield yields interest growth support polls poll approval'.split(
    ' ',
  ),
);
/** How many tokens away that may stand. */
const NEAR = 14;

type Point = { readonly next: number } & (
  | { readonly kind: 'number' }
  | { readonly kind: 'share'; readonly unit: 'percentage points' }
);

/** Whether the sentence speaks in per cent around a token. */
function isInPercent(tokens: Tokens, at: number): boolean {
  for (const step of [-1, 1])
    for (let place = at; Math.abs(place - at) <= NEAR; place += step) {
      if (['.', '!', '?', ';'].includes(lowerAt(tokens, place))) break;
      if (IN_PERCENT.has(lowerAt(tokens, place))) return true;
    }
  return false;
}

/** Reads the point of which a fraction is told: `half a point` is a number of points, and of a rate percentage points. */
export function parsePoint(tokens: Tokens, at: number, opens: number): Point | undefined {
  if (!/^points?$/.test(lowerAt(tokens, at))) return undefined;
  const next = at + 1;
  return isInPercent(tokens, opens) ? { kind: 'share', unit: 'percentage points', next } : { kind: 'number', next };
}
