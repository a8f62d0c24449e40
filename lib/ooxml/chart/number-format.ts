const SCALES: Readonly<Record<string, number>> = {
  ...{ thousand: 1, million: 2, billion: 3, trillion: 4 },
  ...{ k: 1, m: 2, mn: 2, bn: 3, tn: 4 },
};
const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The sign that a reader sees before a number below zero; spreadsheets write a hyphen of themselves. */
const MINUS = '\u2212';

/** A text around one number: `over `, 648000 with no decimals and grouped, nothing after it. */
type Parted = {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly grouped: boolean;
  /** How often it is divided by a thousand: 2 for millions. */
  readonly thousands: number;
};

/** How a value reads at so many decimals and thousands, as a spreadsheet would write it. */
function write(value: number, { decimals, thousands, grouped }: Omit<Parted, 'before' | 'after'>): string {
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: grouped,
  }).format(value / 1000 ** thousands);
}

const WITH_SCALE = new RegExp(`^(\\D*?)(-?\\d[\\d,]*)(\\.\\d+)?([\\s\\u00a0]?)(${SCALE})(?![\\p{L}\\p{N}])(.*)$`, 'su');
const ALONE = /^(\D*?)(-?\d[\d,]*)(\.\d+)?()()(.*)$/s;

function partBy(form: RegExp, text: string, value: number): Parted | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const [, before = '', whole = '', fraction = '', space = '', scale = '', rest = ''] = found;
  const parted = {
    before,
    after: space + scale + rest,
    decimals: Math.max(0, fraction.length - 1),
    grouped: whole.includes(','),
    thousands: SCALES[scale] ?? 0,
  };
  const size = before.includes(MINUS) ? -value : value;
  return write(size, parted) === whole + fraction ? parted : undefined;
}

/** Finds in a text the number that is this value; undefined where the text doesn't write it in digits. */
function partText(text: string, value: number): Parted | undefined {
  return partBy(WITH_SCALE, text, value) ?? partBy(ALONE, text, value);
}

function quote(text: string): string {
  return text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}

/**
 * The number format under which a spreadsheet shows a value as this text: `over 648,000` is `"over "#,##0`, and
 * `1.5 million` is `0.0,,"\u00a0million"`. So a label keeps its words when somebody edits the number.
 * A text that isn't words around this one number is kept whole.
 */
export function toNumberFormat(text: string, value: number): string {
  const parted = partText(text, value);
  if (parted === undefined) return quote(text);
  const { before, after, decimals, grouped, thousands } = parted;
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const section = (front: string) =>
    `${quote(front)}${grouped ? '#,##0' : '0'}${fraction}${','.repeat(thousands)}${quote(after)}`;
  // Of two sections the second is that of numbers below zero, which it shows without a sign of its own.
  return before.includes(MINUS) ? `${section(before.replace(MINUS, ''))};${section(before)}` : section(before);
}

/** What such a format shows for a value: the words around it and the number between them. */
export function readNumberFormat(format: string, value: number): string {
  const [own = '', below] = format.match(/(?:"[^"]*"|\\"|[^;"])+/g) ?? [];
  return below !== undefined && value < 0 ? readSection(below, -value) : readSection(own, value);
}

function readSection(format: string, value: number): string {
  const words = (part: string) => part.replaceAll('\\"', '\u0000').replaceAll('"', '').replaceAll('\u0000', '"');
  const found = /^((?:"[^"]*"|\\")*)(#,##0|0)(?:\.(0+))?(,*)((?:"[^"]*"|\\")*)$/.exec(format);
  if (found === null) return words(format);
  const [, before = '', integer, zeros = '', commas = '', after = ''] = found;
  const number = { decimals: zeros.length, thousands: commas.length, grouped: integer === '#,##0' };
  return words(before) + write(value, number) + words(after);
}

/**
 * The same as a formula over the value's cell, for labels that show a cell: `"over "&FIXED(B2,0)`. FIXED writes numbers
 * as the user's own spreadsheet does. Undefined for a text that isn't words around this one number.
 * @param cell where the value stands: `B2`.
 */
export function toFormula(text: string, value: number, cell: string): string | undefined {
  const parted = partText(text, value);
  if (parted === undefined) return undefined;
  const { before, after, decimals, grouped, thousands } = parted;
  const string = (part: string) => `"${part.replaceAll('"', '""')}"`;
  const own = before.includes(MINUS) ? `-${cell}` : cell;
  const scaled = thousands === 0 ? own : `${own}/10^${thousands * 3}`;
  const number = `FIXED(${scaled},${decimals}${grouped ? '' : ',TRUE'})`;
  return [before === '' ? '' : string(before), number, after === '' ? '' : string(after)]
    .filter((part) => part !== '')
    .join('&');
}
