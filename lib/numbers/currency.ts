import { COIN, parseCoin } from './coins';
import { CODES, DOLLARS, FIRST_WORDS, NATIONS, PREFIXES, SIGNS, WORDLIKE, WORDS } from './currency-names';
import { lowerAt, type Tokens, touches } from './token';

/** Every sign and every run of letters that may begin an amount of money. */
export const MONEY_OPENERS: readonly string[] = [...SIGNS.keys(), ...DOLLARS.keys(), ...CODES, ...PREFIXES.keys()];

/**
 * A currency in ISO 4217, the size of the coin in it (pence: 0.01), and the token behind it; `name` of a coin that several
 * currencies have.
 */
export type Currency = { readonly code: string; readonly coin: number; readonly name?: string; readonly next: number };

/** Reads a currency before a number: `£`, `US$`, `EUR`, `Rs.`. */
export function parseCurrencySign(tokens: Tokens, at: number): Currency | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = SIGNS.get(token.lower);
  if (sign !== undefined) return { code: sign, coin: 1, next: at + 1 };
  const dollar = lowerAt(tokens, at + 1) === '$' && touches(tokens, at + 1) ? DOLLARS.get(token.lower) : undefined;
  if (dollar !== undefined) return { code: dollar, coin: 1, next: at + 2 };
  const code =
    token.text === token.text.toUpperCase() && CODES.has(token.lower) && !WORDLIKE.has(token.lower)
      ? token.text
      : PREFIXES.get(token.lower);
  if (code === undefined) return undefined;
  return { code, coin: 1, next: lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1 };
}

/** `U.S. dollars`, `South Korean won`, `New Zealand dollars`: a currency with whose it is. */
function parseNational(tokens: Tokens, at: number): Currency | undefined {
  const stops = ['u', '.', 's', '.'].every((mark, offset) => lowerAt(tokens, at + offset) === mark);
  if (stops) {
    const code = NATIONS.get(`us ${lowerAt(tokens, at + 4)}`);
    return code === undefined ? undefined : { code, coin: 1, next: at + 5 };
  }
  const two = FIRST_WORDS.has(lowerAt(tokens, at))
    ? NATIONS.get(`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`)
    : undefined;
  if (two !== undefined) return { code: two, coin: 1, next: at + 3 };
  const code = NATIONS.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
  return code === undefined ? undefined : { code, coin: 1, next: at + 2 };
}

/** No sum of won is smaller; `12 won` says who won. */
const LEAST_WON = 1000;
const LEAST_SHILLINGS = 1000;
/** Before so many cents in one letter: `cut by 5c`, `costs 40c`; elsewhere the letter may be a name’s. */
const CENTS_BEHIND = /^(?:by|of|to|at|for|from|costs?|paid|pay|gained|lost|rose|fell|up|down|and)$/;
const AFTER_VERB = new Set('the a an by in on at his her their its gold silver bronze'.split(' '));

/** Reads a currency behind a number: `euros`, `US dollars`, `50p`, `EUR`, `trillion won`. */
export function parseCurrencyWord(tokens: Tokens, at: number, value: number): Currency | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const coin = parseCoin(tokens, at);
  if (coin !== undefined) return { ...coin, coin: COIN };
  const national = parseNational(tokens, at);
  if (national !== undefined) return national;
  // Shillings were a twentieth of a pound; sums of thousands, and those with decimals, are of East Africa.
  if (/^shillings?$/.test(token.lower))
    return value >= LEAST_SHILLINGS || !Number.isInteger(value)
      ? { code: 'KES', coin: 1, next: at + 1 }
      : { code: 'GBP', coin: 0.05, next: at + 1 };
  const word = WORDS.get(token.lower);
  if (word !== undefined) return { code: word[0], coin: word[1], next: at + 1 };
  if (token.text === 'won' && value >= LEAST_WON && !AFTER_VERB.has(lowerAt(tokens, at + 1)))
    return { code: 'KRW', coin: 1, next: at + 1 };
  const sign = touches(tokens, at) ? SIGNS.get(token.lower) : undefined;
  if (sign !== undefined) return { code: sign, coin: 1, next: at + 1 };
  if (touches(tokens, at) && token.text === 'c' && CENTS_BEHIND.test(lowerAt(tokens, at - 2)))
    return { code: 'USD', coin: COIN, next: at + 1 };
  if (touches(tokens, at) && token.text === 'p') return { code: 'GBP', coin: COIN, next: at + 1 };
  if (token.text === token.text.toUpperCase() && CODES.has(token.lower))
    return { code: token.text, coin: 1, next: at + 1 };
  return undefined;
}
