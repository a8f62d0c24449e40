/** A day of the calendar, months from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** How many weeks, months or years away a mention says that its date is: −1 for `last June`; undefined where it doesn't. */
export const stepOf = (words: string): number | undefined => STEPS.get(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '');

const two = (value: number) => String(value).padStart(2, '0');

/** How many years away the words behind a date say that it is: −1 for `August 10 last year`. */
function yearStepOf(words: string): number | undefined {
  const [, name] = /\b(last|this|next) year$/i.exec(words) ?? [];
  return name === undefined ? undefined : STEPS.get(name.toLowerCase());
}

/** The month in which a part of a year begins: seasons and quarters by their numbers in EDTF, months by their own. */
function monthOf(part: number): number {
  if (part <= 12) return part;
  return part >= 33 ? (part - 33) * 3 + 1 : ({ 21: 3, 22: 6, 23: 9, 24: 12 }[part] ?? 3);
}

/** Months and days as a text that sorts by time. */
const sortable = (own: string) => `${two(monthOf(Number(own.slice(1, 3))))}${own.slice(3)}`;

/** Which year a month, a day, a season or a quarter belongs to: the last one, or the next where the sentence looks ahead. */
function yearFor(own: string, words: string, today: Day, ahead: boolean): number {
  const date = sortable(own);
  const now = `${two(today.month)}-${two(today.day)}`.slice(0, date.length);
  const named = yearStepOf(words);
  if (named !== undefined) return today.year + named;
  const step = stepOf(words);
  // “Last May” said in May is that of the year before; “this May” is always of this year.
  if (step === 0 || (step === undefined && date === now)) return today.year;
  const forward = step === undefined ? ahead : step > 0;
  // A day of the text’s own month is of its own year, unless it looks ahead and the day is over.
  const near = date.length > 2 && date.slice(0, 2) === now.slice(0, 2) && step === undefined;
  if (near && !(forward && date < now)) return today.year;
  const other = forward ? date <= now : date >= now;
  return today.year + (other ? (forward ? 1 : -1) : 0);
}

const OPEN = /^XXXX(-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6])(?:-\d\d)?)$/;

/** A day, a month, a season or a quarter without its year, in EDTF with it; undefined for other values. */
export function resolveMonth(value: string, words: string, today: Day, ahead: boolean): string | undefined {
  const [, own] = OPEN.exec(value) ?? [];
  return own === undefined ? undefined : `${yearFor(own, words, today, ahead)}${own}`;
}

/** The same for a period, of which neither end lies on the wrong side of the other. */
export function resolvePeriod(value: string, words: string, today: Day, ahead: boolean): string | undefined {
  const [from = '', to = ''] = value.split('/').map((end) => OPEN.exec(end)?.[1]);
  if (from === '' || to === '') return undefined;
  const turns = sortable(from) > sortable(to);
  const now = `${two(today.month)}-${two(today.day)}`;
  const days = from.length > 3;
  const running = days && sortable(from) <= now && now <= sortable(to);
  // What looks back is over at its end, what looks ahead begins at its beginning; days under way are of this year.
  if (running && !turns) return `${today.year}${from}/${today.year}${to}`;
  if (ahead && yearStepOf(words) === undefined) {
    const year = yearFor(from, words, today, true);
    return `${year}${from}/${year + (turns ? 1 : 0)}${to}`;
  }
  const year = yearFor(to, words, today, ahead);
  return `${year - (turns ? 1 : 0)}${from}/${year}${to}`;
}

/** A day of a month that isn’t named: the last one, or the next where the sentence looks ahead. */
export function resolveNth(value: string, today: Day, ahead: boolean): string | undefined {
  const [, day] = /^XXXX-XX-(\d\d)$/.exec(value) ?? [];
  if (day === undefined) return undefined;
  const number = Number(day);
  const other = ahead ? number < today.day : number > today.day;
  const time = Date.UTC(today.year, today.month - 1 + (other ? (ahead ? 1 : -1) : 0), number);
  return new Date(time).getUTCDate() === number ? new Date(time).toISOString().slice(0, 10) : undefined;
}
