import { lowerAt, type Tokens, touches } from './token';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
]);
/** Letters that touch a dollar sign and say whose dollar it is. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
]);
const CODES = new Set(
  'USD EUR GBP JPY CNY RUB UAH INR CHF AUD CAD NZD KRW SEK NOK DKK PLN TRY ZAR BRL'.toLowerCase().split(' '),
);
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'],
  ['rmb', 'CNY'],
]);
/** Words behind a number: the currency and the size of the coin in it. */
const WORDS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['pound', ['GBP', 1]],
  ['pounds', ['GBP', 1]],
  ['quid', ['GBP', 1]],
  ['sterling', ['GBP', 1]],
  ['pence', ['GBP', 0.01]],
  ['penny', ['GBP', 0.01]],
  ['euro', ['EUR', 1]],
  ['euros', ['EUR', 1]],
  ['dollar', ['USD', 1]],
  ['dollars', ['USD', 1]],
  ['cent', ['USD', 0.01]],
  ['cents', ['USD', 0.01]],
  ['yen', ['JPY', 1]],
  ['yuan', ['CNY', 1]],
  ['rouble', ['RUB', 1]],
  ['roubles', ['RUB', 1]],
  ['ruble', ['RUB', 1]],
  ['rubles', ['RUB', 1]],
  ['rupee', ['INR', 1]],
  ['rupees', ['INR', 1]],
  ['hryvnia', ['UAH', 1]],
  ['hryvnias', ['UAH', 1]],
  ['francs', ['CHF', 1]],
  ['kronor', ['SEK', 1]],
  ['kroner', ['NOK', 1]],
  ['shekels', ['ILS', 1]],
  ['rand', ['ZAR', 1]],
  ['naira', ['NGN', 1]],
  ['pesos', ['MXN', 1]],
]);
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us dollars', 'USD'],
  ['american dollars', 'USD'],
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['zealand dollars', 'NZD'],
  ['kong dollars', 'HKD'],
  ['swiss francs', 'CHF'],
  ['swedish kronor', 'SEK'],
  ['danish kroner', 'DKK'],
  ['norwegian kroner', 'NOK'],
  ['indian rupees', 'INR'],
  ['korean won', 'KRW'],
  ['turkish lira', 'TRY'],
]);

/** Every sign and every run of letters that may begin an amount of money. */
export const MONEY_OPENERS: readonly string[] = [...SIGNS.keys(), ...DOLLARS.keys(), ...CODES, ...PREFIXES.keys()];

/** A currency in ISO 4217, the power of ten of the coin (pence: −2), and the token behind it. */
export type Currency = { readonly code: string; readonly power: number; readonly next: number };

/** Reads a currency before a number: `£`, `US$`, `EUR`, `Rs.`. */
export function parseCurrencySign(tokens: Tokens, at: number): Currency | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = SIGNS.get(token.lower);
  if (sign !== undefined) return { code: sign, power: 0, next: at + 1 };
  const dollar = lowerAt(tokens, at + 1) === '$' && touches(tokens, at + 1) ? DOLLARS.get(token.lower) : undefined;
  if (dollar !== undefined) return { code: dollar, power: 0, next: at + 2 };
  const code =
    token.text === token.text.toUpperCase() && CODES.has(token.lower) ? token.text : PREFIXES.get(token.lower);
  if (code === undefined) return undefined;
  return { code, power: 0, next: lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1 };
}

/** Reads a currency behind a number: `euros`, `US dollars`, `50p`, `EUR`. */
export function parseCurrencyWord(tokens: Tokens, at: number): Currency | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const nation = NATIONS.get(`${token.lower} ${lowerAt(tokens, at + 1)}`);
  if (nation !== undefined) return { code: nation, power: 0, next: at + 2 };
  const word = WORDS.get(token.lower);
  if (word !== undefined) return { code: word[0], power: word[1] === 1 ? 0 : -2, next: at + 1 };
  const sign = touches(tokens, at) ? SIGNS.get(token.lower) : undefined;
  if (sign !== undefined) return { code: sign, power: 0, next: at + 1 };
  if (touches(tokens, at) && token.text === 'p') return { code: 'GBP', power: -2, next: at + 1 };
  if (token.text === token.text.toUpperCase() && CODES.has(token.lower))
    return { code: token.text, power: 0, next: at + 1 };
  return undefined;
}
