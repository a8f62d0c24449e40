/** A unit of time as ISO 8601 counts it: its designator, and how many of them one unit is. */
export type TimeUnit = {
  readonly designator: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';
  readonly times: number;
  readonly name: string;
};

const NAMES: readonly (readonly [TimeUnit['designator'], number, string])[] = [
  ['TS', 1, 'second sec secs'],
  ['TM', 1, 'minute min mins'],
  ['TH', 1, 'hour hr hrs'],
  ['D', 1, 'day'],
  ['W', 1, 'week wk wks'],
  ['W', 2, 'fortnight'],
  ['M', 1, 'month'],
  ['M', 3, 'quarter'],
  ['Y', 1, 'year yr yrs'],
  ['Y', 10, 'decade'],
  ['Y', 100, 'century'],
  ['Y', 1000, 'millennium'],
];
const PLURALS: readonly (readonly [string, string])[] = [
  ['centuries', 'century'],
  ['millennia', 'millennium'],
];

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  NAMES.flatMap(([designator, times, words]) => {
    const [name = '', ...short] = words.split(' ');
    const plural = PLURALS.find(([, one]) => one === name)?.[0] ?? `${name}s`;
    return [name, plural, ...short].map((word): [string, TimeUnit] => [word, { designator, times, name }]);
  }),
);

/** The unit of time that a word names, in the singular or plural. */
export function timeUnitOf(word: string): TimeUnit | undefined {
  return UNITS.get(word);
}

const ORDER: readonly TimeUnit['designator'][] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** A part of a duration: so many of a unit. */
export type TimePart = { readonly amount: number; readonly unit: TimeUnit };

/** Whether a part can follow another in one duration: minutes behind hours, not days behind hours. */
export function followsUnit(larger: TimeUnit, smaller: TimeUnit): boolean {
  return ORDER.indexOf(larger.designator) < ORDER.indexOf(smaller.designator);
}

/** A duration in ISO 8601: `P25Y`, `PT2H41M7S`, `P-10Y` for ten years ago. Decimals stay: `P4.5Y`. */
export function formatPeriod(parts: readonly TimePart[], sign = 1): string {
  const amounts = parts.map(({ amount, unit }) => ({
    designator: unit.designator,
    amount: Number((sign * amount * unit.times).toPrecision(12)),
  }));
  const write = (timed: boolean) =>
    amounts
      .filter(({ designator }) => designator.startsWith('T') === timed)
      .map(({ designator, amount }) => `${Object.is(amount, -0) ? 0 : amount}${designator.at(-1)}`)
      .join('');
  const clock = write(true);
  return `P${write(false)}${clock === '' ? '' : `T${clock}`}`;
}
