/** Currencies by their code in ISO 4217, with the sign that they are printed with; one that isn't here is printed by its code. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['AUD', 'A$'],
  ['BRL', 'R$'],
  ['CAD', 'C$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['GHS', '₵'],
  ['HKD', 'HK$'],
  ['ILS', '₪'],
  ['INR', '₹'],
  ['JPY', '¥'],
  ['KRW', '₩'],
  ['KZT', '₸'],
  ['NGN', '₦'],
  ['NZD', 'NZ$'],
  ['PHP', '₱'],
  ['RUB', '₽'],
  ['SGD', 'S$'],
  ['THB', '฿'],
  ['TRY', '₺'],
  ['TWD', 'NT$'],
  ['UAH', '₴'],
  ['USD', '$'],
  ['VND', '₫'],
]);

/** Units that may be written out, and how they are printed: behind a number or, a currency, before it. */
export const spelledUnits: ReadonlyMap<string, string> = new Map([
  ['per cent', '%'],
  ['percent', '%'],
  ['per mille', '‰'],
  ['degrees celsius', '°C'],
  ['degrees fahrenheit', '°F'],
  ['parts per million', 'ppm'],
  ['parts per billion', 'ppb'],
  ['us dollars', 'USD'],
  ['u.s. dollars', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
]);

/** Whether a unit is per cent and no more: not `% a year`. A share of a whole has it. */
export function isPercent(unit: string): boolean {
  return spelledUnits.get(unit.trim().toLowerCase()) === '%' || unit.trim() === '%';
}

/** Whether a unit is the way in which a share is written, of which the second number changes: `1 in`, `one out of 10`. */
export function isOneIn(unit: string): boolean {
  return /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)(?: |$)/i.test(unit.trim());
}

/** Signs that touch the number before them, as our English writes them: 18%, 21°C. */
export const joinedSigns: readonly string[] = ['%', '‰', '°C', '°F', '°', '×'];

/** Symbols of units, which stand behind the number wherever it is printed, a space apart. */
export const unitSymbols: ReadonlySet<string> = new Set(
  (
    'km m cm mm µm nm mi ft yd kg g mg µg t kt Mt Gt lb oz L l ml hl ha acres W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ GJ PJ EJ ' +
    'V kV A Hz kHz MHz GHz B kB MB GB TB PB Pa hPa kPa MPa bar ppm ppb mol K dB h min s ms km² m² cm² km³ m³ mph kph knots Mbps Gbps'
  ).split(' '),
);

/** What is no symbol but says nothing without its number either, and so is printed with it. */
export const unitPhrases: readonly string[] = ['percentage points', 'percentage point', 'basis points'];

/** Words that may mean one of several units, each with those: an article says which elsewhere, or its readers know. */
export const looseUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['degree', ['°C', '°F', '°']],
  ['degrees', ['°C', '°F', '°']],
  ['°', ['°C', '°F', '°']],
  ['pound', ['lb', 'GBP']],
  ['pounds', ['lb', 'GBP']],
]);

/** Words that begin what a number is counted by, whatever follows: `per 100,000 people`, `out of ten`. */
export const perWords: readonly string[] = ['per', 'for every', 'in every', 'out of'];

/** What a number is paid or counted for, where its unit has a stroke: `/MWh`. */
export const dividedBy = (what: string) => `per ${what}`;

/** Words that begin one where what `rates` names follows: `a day`, `every minute`. */
export const eachWords: readonly string[] = ['a', 'an', 'each', 'every'];

/** What numbers are counted by, one at a time. */
export const rates: readonly string[] = [
  ...['second', 'minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade'],
  ...['head', 'person', 'household', 'game', 'match', 'season', 'hectare', 'tonne', 'barrel', 'litre'],
];

/** Words of scale that may begin a unit in which large numbers are counted, and how many each is. */
export const scaleSizes: ReadonlyMap<string, number> = new Map([
  ...['thousand', 'k'].map((word) => [word, 1e3] as const),
  ...['million', 'm', 'mn'].map((word) => [word, 1e6] as const),
  ...['billion', 'bn'].map((word) => [word, 1e9] as const),
  ...['trillion', 'tn', 'lakh crore'].map((word) => [word, 1e12] as const),
  ['crore', 1e7],
  ['lakh', 1e5],
]);

/** Signs of coins that touch the number before them, and the coin of each: 80p, 5¢. */
export const touchingCoins: ReadonlyMap<string, string> = new Map([
  ['p', 'pence'],
  ['¢', 'cents'],
]);

/** Short for cents where what they are paid for follows: ct/kWh. */
export const shortCoins: ReadonlySet<string> = new Set(['ct', 'cts', 'c']);

/** Places in an order, of which the first is the best. */
export const rankNouns: readonly string[] = ['rank', 'place', 'position'];

/** What a number is a place on, said before it: rank 3, magnitude 6.1. */
export const leadingNouns: ReadonlySet<string> = new Set([
  ...rankNouns,
  ...['score', 'grade', 'level', 'magnitude', 'category', 'index', 'class', 'stage'],
]);

/** A noun that counts one, where it isn't the plural without its last letter. */
export const singulars: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['bodies', 'body'],
  ['countries', 'country'],
  ['companies', 'company'],
  ['cities', 'city'],
  ['deliveries', 'delivery'],
  ['injuries', 'injury'],
  ['casualties', 'casualty'],
  ['pence', 'penny'],
  ['feet', 'foot'],
  ['inches', 'inch'],
  ['series', 'series'],
]);

/** Other words that say how often, by the period that they speak of: a label with one of them names the rate. */
export const rateWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['hour', ['hourly']],
  ['day', ['daily']],
  ['week', ['weekly']],
  ['month', ['monthly']],
  ['quarter', ['quarterly']],
  ['year', ['yearly', 'annual', 'annually']],
]);
