import { CODES, NATIONS, SIGNS, WORDS } from './currency-names';
import { lowerAt, type Tokens, touches } from './token';

/** A hundredth of a currency: its names, and the currencies that have one of that name, the likeliest first. */
const COIN_LIST: readonly (readonly [names: string, codes: string])[] = [
  [
    'cents cent ¢',
    'USD EUR AUD CAD NZD SGD HKD ZAR KES TZS UGX NAD JMD TTD BBD BZD BSD FJD LKR MUR SCR BND TWD LRD GYD KYD ETB',
  ],
  ['eurocents eurocent', 'EUR'],
  ['pence penny', 'GBP'],
  ['paise paisa', 'INR PKR NPR'],
  ['kopecks kopeck kopeks kopek kopiykas kopiyka', 'RUB UAH BYN'],
  ['öre øre', 'SEK NOK DKK'],
  ['centimes centime', 'CHF XOF XAF MAD DZD HTG'],
  ['rappen', 'CHF'],
  ['centavos centavo', 'MXN BRL ARS PHP COP CUP'],
  ['groszy grosz', 'PLN'],
  ['agorot', 'ILS'],
  ['satang', 'THB'],
  ['pesewas', 'GHS'],
  ['kobo', 'NGN'],
  ['kuruş kurus', 'TRY'],
  ['stotinki', 'BGN'],
  ['piastres piastre', 'EGP LBP SYP'],
];
const COINS: ReadonlyMap<string, readonly string[]> = new Map(
  COIN_LIST.flatMap(([names, codes]) => names.split(' ').map((name) => [name, codes.split(' ')] as const)),
);

/** How many of a currency a coin is. */
export const COIN = 0.01;

/** The currencies that have a coin of this name; none for any other word. */
export const coinCodes = (name: string): readonly string[] => COINS.get(name) ?? [];

/** The currencies that a word, a sign or a code before a coin may name: `euro`, `US`, `Swedish`. */
function codesBefore(tokens: Tokens, at: number): readonly string[] {
  const word = lowerAt(tokens, at);
  const named = SIGNS.get(word) ?? WORDS.get(word)?.[0] ?? (CODES.has(word) ? word.toUpperCase() : undefined);
  if (named !== undefined) return [named];
  return [...NATIONS].flatMap(([name, code]) => (name.startsWith(`${word} `) ? [code] : []));
}

/** A coin in a currency; `name` where several have one of that name and nothing says whose it is. */
export type Coin = { readonly code: string; readonly name?: string; readonly next: number };

/** Reads a coin behind a number: `cents`, `euro cents`, `U.S. cents`, `Swedish öre`, `5¢`. */
export function parseCoin(tokens: Tokens, at: number): Coin | undefined {
  const name = lowerAt(tokens, at);
  const [likeliest, ...others] = name === '¢' && !touches(tokens, at) ? [] : coinCodes(name);
  if (likeliest !== undefined) return { code: likeliest, next: at + 1, ...(others.length === 0 ? {} : { name }) };
  const stops = ['u', '.', 's', '.'].every((mark, offset) => lowerAt(tokens, at + offset) === mark);
  const place = stops ? at + 4 : at + 1;
  const codes = coinCodes(lowerAt(tokens, place));
  const own = stops ? ['USD'] : codes.length === 0 ? [] : codesBefore(tokens, at);
  const code = own.find((one) => codes.includes(one));
  return code === undefined ? undefined : { code, next: place + 1 };
}
