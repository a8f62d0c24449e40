import { COIN, coinCodes, parseCoin } from '../numbers/coins';
import { CODES, DOLLARS, SIGNS } from '../numbers/currency-names';
import { parseTokens } from '../numbers/token';
import { currencySigns, dividedBy, scaleSizes, shortCoins, touchingCoins } from '../words/units';

/** What a unit of money counts. */
export type Money = {
  /** The currencies that it may be of: one, or those that have a coin of its name, where it says no more than `cents`. */
  readonly codes: readonly string[];
  /** How many of the currency one of the unit is: a cent 0.01, `billion USD` 1,000,000,000. */
  readonly size: number;
  /** What it is paid for: `per kWh`, `a year`. */
  readonly per?: string;
};

/** A unit of money in the parts that it is printed with; see `Unit`. */
export type MoneyUnit = {
  readonly key: string;
  readonly sign?: string;
  readonly mark?: string;
  readonly phrase?: string;
  readonly plural?: string;
  readonly money: Money;
};

const NBSP = '\u00a0';

/** A currency and how it is printed; undefined for what names none. */
function findCurrency(text: string): { readonly code: string; readonly sign: string } | undefined {
  const upper = text.toUpperCase();
  if (text === upper && CODES.has(text.toLowerCase()))
    return { code: text, sign: currencySigns.get(text) ?? `${text}${NBSP}` };
  const own = SIGNS.get(text);
  if (own !== undefined) return { code: own, sign: text };
  const dollar = text.endsWith('$') ? DOLLARS.get(text.slice(0, -1).toLowerCase()) : undefined;
  return dollar === undefined ? undefined : { code: dollar, sign: text };
}

type CoinUnit = {
  readonly codes: readonly string[];
  readonly end: number;
  readonly touches?: true;
  readonly plural?: string;
};

/** A coin that begins a unit, and where it ends: `euro cents`, `pence`, `p`, `¢`, `ct/`. */
function findCoin(text: string): CoinUnit | undefined {
  const [short = ''] = /^[^\s/]+(?=$|[\s/])/.exec(text) ?? [];
  const touching = touchingCoins.get(short);
  if (touching !== undefined) return { codes: coinCodes(touching), end: short.length, touches: true };
  if (shortCoins.has(short) && text.length > short.length) return { codes: coinCodes('cents'), end: short.length };
  const tokens = parseTokens(text);
  const coin = parseCoin(tokens, 0);
  const last = coin === undefined ? undefined : tokens[coin.next - 1];
  if (coin === undefined || last === undefined || /^[^\s/]/.test(text.slice(last.end))) return undefined;
  const codes = coin.name === undefined ? [coin.code] : coinCodes(coin.name);
  return { codes, end: last.end, plural: last.text };
}

const SCALES = [...scaleSizes.keys()].sort((a, b) => b.length - a.length);
const joined = (words: readonly string[]) => words.filter((word) => word !== '').join(' ');
const withPhrase = (phrase: string): Pick<MoneyUnit, 'phrase'> => (phrase === '' ? {} : { phrase });

/** Reads a unit that begins with a currency, a coin, or a scale before one: `USD a day`, `€/MWh`, `cents per kWh`, `billion USD`. */
export function parseMoney(text: string, shorten: (text: string) => string): MoneyUnit | undefined {
  const coin = findCoin(text);
  const scale = SCALES.find((word) => text.startsWith(`${word} `)) ?? '';
  const own = coin === undefined ? shorten(text.slice(scale.length).trim()) : text;
  const [head = ''] = /^[^\s/]+/.exec(own) ?? [];
  const currency = coin === undefined ? findCurrency(head) : undefined;
  const behind = own.slice(coin?.end ?? head.length).trim();
  const per = behind.startsWith('/') ? dividedBy(behind.slice(1).trim()) : behind;
  const withPer = per === '' ? {} : { per };
  if (coin !== undefined) {
    const { codes, touches, plural } = coin;
    const money: Money = { codes, size: COIN, ...withPer };
    const key = joined([`${codes[0] ?? ''}¢${codes.length > 1 ? '?' : ''}`, per]);
    if (touches) return { key, mark: text.slice(0, coin.end), ...withPhrase(per), money };
    return { key, phrase: text, ...(plural === undefined ? {} : { plural }), money };
  }
  if (currency === undefined) return undefined;
  const { code, sign } = currency;
  const phrase = joined([scale, per]);
  return {
    key: joined([code, phrase]),
    sign,
    ...withPhrase(phrase),
    money: { codes: [code], size: scaleSizes.get(scale) ?? 1, ...withPer },
  };
}
