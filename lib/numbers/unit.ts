import { lowerAt, skipHyphen, type Tokens, touches } from './token';

/** Units of measurement: the symbol that we write, then the words and symbols that a text may use. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['km', 'km kms kilometre kilometres kilometer kilometers'],
  ['m', 'metre metres meter meters'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['mm', 'mm millimetre millimetres millimeter millimeters'],
  ['mile', 'mile miles mi'],
  ['ft', 'ft foot feet'],
  ['in', 'inch inches'],
  ['yd', 'yard yards yds'],
  ['kg', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['g', 'gram grams gramme grammes'],
  ['mg', 'mg milligram milligrams milligramme milligrammes'],
  ['t', 'tonne tonnes ton tons'],
  ['lb', 'lb lbs'],
  ['oz', 'oz ounce ounces'],
  ['st', 'stone'],
  ['L', 'litre litres liter liters'],
  ['ml', 'ml millilitre millilitres milliliter milliliters'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels'],
  ['ha', 'ha hectare hectares'],
  ['acre', 'acre acres'],
  ['kt', 'knot knots'],
  ['W', 'watt watts'],
  ['kW', 'kw kilowatt kilowatts'],
  ['kWh', 'kwh'],
  ['MW', 'mw megawatt megawatts'],
  ['MWh', 'mwh'],
  ['GW', 'gw gigawatt gigawatts'],
  ['GWh', 'gwh'],
  ['TWh', 'twh'],
  ['Hz', 'hz hertz'],
  ['GB', 'gb gigabyte gigabytes'],
  ['MB', 'mb megabyte megabytes'],
  ['TB', 'tb terabyte terabytes'],
  ['ppm', 'ppm'],
  ['ppb', 'ppb'],
  ['kJ', 'kj kilojoule kilojoules'],
  ['J', 'joule joules'],
  ['V', 'volt volts'],
  ['kV', 'kv kilovolt kilovolts'],
  ['psi', 'psi'],
  ['kPa', 'kpa'],
  ['Mt', 'megatonne megatonnes megaton megatons'],
  ['Gt', 'gt gigatonne gigatonnes gigaton gigatons'],
  ['kilotonne', 'kilotonne kilotonnes kiloton kilotons'],
  ['µg', 'µg microgram micrograms mcg'],
  ['nm', 'nanometre nanometres nanometer nanometers'],
  ['micron', 'micron microns'],
  ['pint', 'pint pints'],
  ['quart', 'quart quarts'],
  ['fathom', 'fathom fathoms'],
  ['furlong', 'furlong furlongs'],
  ['carat', 'carat carats'],
  ['bushel', 'bushel bushels'],
  ['hp', 'hp bhp horsepower'],
  ['rpm', 'rpm'],
  ['Mbps', 'mbps'],
  ['Gbps', 'gbps'],
  ['MP', 'megapixel megapixels'],
  ['cc', 'cc'],
  ['TW', 'tw terawatt terawatts'],
  ['hPa', 'hpa millibar millibars'],
  ['dB', 'db decibel decibels'],
  ['calorie', 'calorie calories kcal'],
];
const UNITS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([symbol, words]) => words.split(' ').map((word): [string, string] => [word, symbol])),
);
/** Symbols that are words or scales too: they count only where they touch the digits, or behind a clear unit. */
const TOUCHING: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['g', 'g'],
  ['t', 't'],
  ['l', 'L'],
  ['L', 'L'],
  ['C', '°C'],
  ['F', '°F'],
  ['V', 'V'],
  ['W', 'W'],
  ['in', 'in'],
  ['st', 'st'],
  ['Mt', 'Mt'],
]);
/** Speeds in one word. */
const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['mph', 'mile'],
  ['kph', 'km'],
  ['kmh', 'km'],
  ['kmph', 'km'],
  ['kmhr', 'km'],
]);

/** Barrels a day by their short names, and how many one is. */
const BARRELS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['bbl', 1],
  ['kb', 1e3],
  ['mb', 1e6],
  ['mmb', 1e6],
  ['bpd', 1],
  ['kbpd', 1e3],
  ['mbpd', 1e6],
  ['mbd', 1e6],
]);
/** Units of power that, with an hour behind them, are of energy. */
const POWERS = new Set(['W', 'kW', 'MW', 'GW', 'TW']);

/**
 * A unit behind a number, and the token behind it; `per` where the unit itself is a rate (`mph`), `times` where it has a
 * scale of its own (`mb/d` is a million barrels a day).
 */
export type Unit = { readonly symbol: string; readonly next: number; readonly per?: string; readonly times?: number };

/** `mb/d`, `b/d`, `bpd`. */
function parseBarrels(tokens: Tokens, at: number): Unit | undefined {
  const word = lowerAt(tokens, at);
  const times = BARRELS.get(word);
  if (times === undefined) return undefined;
  const slashed = lowerAt(tokens, at + 1) === '/' && ['d', 'day'].includes(lowerAt(tokens, at + 2));
  if (!slashed && !word.endsWith('d')) return undefined;
  return { symbol: 'barrel', per: 'day', next: slashed ? at + 3 : at + 1, times };
}

/** `kilowatt-hours`, `light years`, `nautical miles`: units of two words. */
function parseTwoWords(tokens: Tokens, at: number): Unit | undefined {
  const word = lowerAt(tokens, at);
  const second = skipHyphen(tokens, at + 1);
  const name = lowerAt(tokens, second);
  if (word === 'light' && /^years?$/.test(name)) return { symbol: 'ly', next: second + 1 };
  if (/^(?:long|short|metric)$/.test(word) && /^(?:tons?|tonnes?)$/.test(name))
    return { symbol: word === 'metric' ? 't' : `${word} ton`, next: second + 1 };
  if (word === 'nautical' && /^miles?$/.test(name)) return { symbol: 'nmi', next: second + 1 };
  const power = UNITS.get(word);
  return power !== undefined && POWERS.has(power) && /^hours?$/.test(name)
    ? { symbol: `${power}h`, next: second + 1 }
    : undefined;
}

function parseDegrees(tokens: Tokens, at: number): Unit | undefined {
  const word = lowerAt(tokens, at);
  const name = word === '°' || word === 'º' || word === 'degrees' || word === 'degree' ? at + 1 : undefined;
  if (name === undefined) return undefined;
  const scale = lowerAt(tokens, skipHyphen(tokens, name));
  if (['c', 'celsius', 'centigrade'].includes(scale)) return { symbol: '°C', next: skipHyphen(tokens, name) + 1 };
  if (['f', 'fahrenheit'].includes(scale)) return { symbol: '°F', next: skipHyphen(tokens, name) + 1 };
  return { symbol: '°', next: name };
}

function parseArea(tokens: Tokens, at: number): Unit | undefined {
  const power = lowerAt(tokens, at);
  if (['sq', 'square', 'cubic'].includes(power)) {
    const unit =
      UNITS.get(lowerAt(tokens, skipHyphen(tokens, at + 1))) ?? (lowerAt(tokens, at + 1) === 'm' ? 'm' : undefined);
    if (unit === undefined) return undefined;
    return { symbol: `${unit}${power === 'cubic' ? '³' : '²'}`, next: skipHyphen(tokens, at + 1) + 1 };
  }
  const code = /^(km|m|cm|ft)([23])$/.exec(power);
  return code === null ? undefined : { symbol: `${code[1]}${code[2] === '2' ? '²' : '³'}`, next: at + 1 };
}

/** Reads a unit of measurement behind a number: `km`, `square miles`, `-metre`, `°C`, `mph`. */
export function parseUnit(tokens: Tokens, at: number): Unit | undefined {
  const direct = parseDegrees(tokens, at) ?? parseArea(tokens, at);
  if (direct !== undefined) return direct;
  const place = skipHyphen(tokens, at);
  const token = tokens[place];
  if (token?.type !== 'word') return parseDegrees(tokens, place);
  const two = parseBarrels(tokens, place) ?? parseTwoWords(tokens, place);
  if (two !== undefined) return two;
  const per = SPEEDS.get(token.lower);
  if (per !== undefined) return { symbol: per, next: place + 1, per: 'hour' };
  const joined = place === at && touches(tokens, at);
  const symbol = (joined ? TOUCHING.get(token.text) : undefined) ?? UNITS.get(token.lower) ?? loneMetre(tokens, place);
  if (symbol === undefined) return parseDegrees(tokens, place) ?? parseArea(tokens, place);
  const squared = ['²', '³'].includes(lowerAt(tokens, place + 1)) && touches(tokens, place + 1);
  return squared ? { symbol: symbol + lowerAt(tokens, place + 1), next: place + 2 } : { symbol, next: place + 1 };
}

/** `190 m thick`, `600 g of rice`: a lone m behind a space is the metre, a lone g the gram. */
function loneMetre(tokens: Tokens, at: number): string | undefined {
  const own = tokens[at]?.text;
  return (own === 'm' || own === 'g') && tokens[at - 1]?.type === 'digits' ? own : undefined;
}
