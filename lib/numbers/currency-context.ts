import type { Reading } from './mention';

/** Places and adjectives that tell whose money a text speaks of, by currency. */
const HINTS: readonly (readonly [string, string])[] = [
  [
    'USD',
    'American|Americans|U\\.S\\.|US|United States|Washington|New York|California|Texas|Florida|Chicago|FBI|IRS|Congress|Wall Street',
  ],
  [
    'AUD',
    'Australia|Australian|Australians|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Queensland|New South Wales|Tasmania',
  ],
  [
    'CAD',
    'Canada|Canadian|Canadians|Ottawa|Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Ontario|Quebec|Alberta|Manitoba|Nova Scotia',
  ],
  ['NZD', 'New Zealand|New Zealanders|Auckland|Wellington|Christchurch|Dunedin'],
  ['HKD', 'Hong Kong'],
  ['SGD', 'Singapore|Singaporean'],
  [
    'EUR',
    'Ireland|Irish|Dublin|Cork|Galway|euro|euros|€|Brussels|Germany|German|France|French|Italy|Italian|Spain|Spanish|Netherlands|Dutch',
  ],
  ['DKK', 'Denmark|Danish|Copenhagen|Aarhus|Odense|Greenland|Faroe'],
  ['NOK', 'Norway|Norwegian|Oslo|Bergen|Trondheim|Stavanger'],
  ['SEK', 'Sweden|Swedish|Stockholm|Gothenburg|Malmö'],
  ['ISK', 'Iceland|Icelandic|Reykjavik|Reykjavík'],
  ['INR', 'India|Indian|Delhi|Mumbai|Bengaluru|Kolkata|Chennai|Modi'],
  ['PKR', 'Pakistan|Pakistani|Karachi|Lahore|Islamabad|Punjab'],
  ['LKR', 'Sri Lanka|Sri Lankan|Colombo'],
  ['NPR', 'Nepal|Nepali|Nepalese|Kathmandu'],
  ['MXN', 'Mexico|Mexican'],
  ['ARS', 'Argentina|Argentine|Argentinian|Buenos Aires'],
  ['CLP', 'Chile|Chilean|Santiago'],
  ['COP', 'Colombia|Colombian|Bogotá|Bogota|Medellín'],
  ['PHP', 'Philippines|Philippine|Filipino|Manila'],
  ['KES', 'Kenya|Kenyan|Nairobi|Mombasa|Kisumu'],
  ['UGX', 'Uganda|Ugandan|Kampala'],
  ['TZS', 'Tanzania|Tanzanian|Dar es Salaam|Dodoma'],
  ['CHF', 'Switzerland|Swiss|Zurich|Geneva|Basel|Bern'],
  ['XOF', 'Senegal|Ivory Coast|Mali|Burkina Faso|Benin|Togo|Niger'],
  ['XAF', 'Cameroon|Gabon|Chad'],
  ['RWF', 'Rwanda|Rwandan|Kigali'],
  ['TRY', 'Turkey|Turkish|Türkiye|Istanbul|Ankara|Izmir'],
  ['LBP', 'Lebanon|Lebanese|Beirut'],
  ['SYP', 'Syria|Syrian|Damascus'],
];
const PATTERNS = HINTS.map(([code, names]) => [code, new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu')] as const);

/** A name of money with nothing before it that says whose it is: `5 million kroner`, and no `5 Danish kroner`. */
const named = (names: string) => new RegExp(`^\\p{Lu}?[^\\p{Lu}]*(?<!euro )\\b(?:${names})\\b`, 'u');

/** Names of money that several currencies have, and those currencies, the likeliest first. */
const SHARED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^-?\$/, ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD']],
  [named('dollars?'), ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD']],
  [named('kroner?'), ['NOK', 'DKK']],
  [named('krona|kronor'), ['SEK', 'ISK']],
  [named('rupees?'), ['INR', 'PKR', 'LKR', 'NPR']],
  [/^Rs\b/, ['INR', 'PKR', 'LKR', 'NPR']],
  [named('pesos?'), ['MXN', 'ARS', 'CLP', 'COP', 'PHP']],
  [named('shillings?'), ['KES', 'UGX', 'TZS']],
  [/^Shs?\b/, ['KES', 'UGX', 'TZS']],
  [named('francs'), ['CHF', 'XOF', 'XAF', 'RWF']],
  [named('liras?'), ['TRY', 'LBP', 'SYP']],
];
/** Cents are of euros where a text counts in those, and of dollars where it doesn’t. */
const CENTS = new RegExp(`${named('cents?').source}|\\dc$`, 'u');
/** How often a text must name the places of another dollar, for a bare sign not to be that of the United States. */
const LEAST_NAMED = 4;
/** A dollar that names its country: where a text has one, a bare sign is another’s. */
const NAMED_DOLLAR = /(?:A|AU|C|CA|NZ|HK|S)\$/u;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', HK: 'HKD', S: 'SGD' }),
);
/** A bare sign right in a bracket gives an amount again: `C$5m (about $4m)`. */
const AGAIN = /\(\s*(?:about|around|roughly|some|or|nearly|almost)?\s*\$/u;

/** The one dollar that a text names, if a bare sign in it can be no other. */
function onlyDollar(text: string): string | undefined {
  const named = new Set(
    [...text.matchAll(/(?<!\p{L})(US|AU?|CA?|NZ|HK|S)\$/gu)].map(([, name = '']) => NAMED.get(name)),
  );
  const [only] = named;
  return named.size === 1 && !AGAIN.test(text) ? only : undefined;
}

/** Gives money in a name that several currencies have the one that the text speaks of most. */
export type CurrencyContext = (reading: Reading, words: string) => Reading;

/** The currencies that an amount of money may be in by its words alone: of `$5m` every dollar. */
export function currenciesOf({
  unit = '',
  text,
}: {
  readonly unit?: string;
  readonly text: string;
}): readonly string[] {
  return SHARED.find(([pattern, all]) => all.includes(unit) && pattern.test(text))?.[1] ?? [unit];
}

/** Counts once, when it is first asked. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads whose money a text speaks of, when it is first asked. */
export function parseCurrencyContext(text: string): CurrencyContext {
  const countOf = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const count = lazy(() => new Map(PATTERNS.map(([code, pattern]) => [code, countOf(pattern)])));
  const namesDollars = lazy(() => NAMED_DOLLAR.test(text));
  const only = lazy(() => ((count().get('USD') ?? 0) === 0 ? onlyDollar(text) : undefined));
  const weighs = lazy(() => countOf(/£|\bpounds\b|\bsterling\b/gu) === 0 && text.includes('$'));
  const centsOf = lazy(() => (countOf(/€|\beuros?\b/gu) > countOf(/\$|\bdollars?\b/gu) ? 'EUR' : 'USD'));
  return (reading, words) => {
    const money = reading.kind === 'money' || ('of' in reading && reading.of === 'money');
    if (!money || !('unit' in reading)) return reading;
    if (reading.kind === 'money' && /-pound$/u.test(words) && weighs())
      return { kind: 'number', value: reading.value, unit: 'lb' };
    if (reading.unit === 'USD' && CENTS.test(words)) return { ...reading, unit: only() ?? centsOf() };
    const codes = SHARED.find(([pattern, all]) => all[0] === reading.unit && pattern.test(words))?.[1];
    const [first = ''] = codes ?? [];
    const dollar = first === 'USD' ? only() : undefined;
    if (dollar !== undefined) return { ...reading, unit: dollar };
    if (codes === undefined || (first === 'USD' && namesDollars())) return reading;
    const hints = count();
    const least = first === 'USD' ? LEAST_NAMED : 1;
    const most = codes.reduce((best, code) => ((hints.get(code) ?? 0) > (hints.get(best) ?? 0) ? code : best));
    return most === first || (hints.get(most) ?? 0) < least ? reading : { ...reading, unit: most };
  };
}
