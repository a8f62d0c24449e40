import { seasonName } from '../words/calendar';
import { dateWords } from '../words/dates';
import { months } from '../words/months';

type Style = 'long' | 'short';

function formatOne(date: string, style: Style, withYear: boolean): string {
  const said = (day: string) => (/[~?%]$/.test(date) ? dateWords.about(day) : day);
  const [year = '', month, day] = date.replace(/[~?%]$/, '').split('-');
  if (month === undefined) return said(year);
  const season = seasonName(month);
  if (season !== undefined) return said(`${season} ${year}`);
  const name = months[Number(month) - 1]?.[style] ?? month;
  const parts = [day === undefined ? undefined : String(Number(day)), name, withYear ? year : undefined];
  return said(parts.filter((part) => part !== undefined).join(' '));
}

function formatPeriod(from: string, to: string, style: Style, withYear: boolean): string {
  const open = (end: string) => end === '' || end === '..';
  if (open(to)) return dateWords.since(formatOne(from, style, withYear));
  if (open(from)) return dateWords.until(formatOne(to, style, withYear));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return dateWords.span(String(Number(from.slice(8))), formatOne(to, style, withYear));
  return dateWords.span(formatOne(from, style, withYear && !sameYear), formatOne(to, style, withYear));
}

/** A date as EDTF writes it, or one that has been read. */
type Written = string | { readonly text: string };

const endsOf = (date: Written) => (typeof date === 'string' ? date : date.text).split('/');

/** An EDTF date or period in words, at its own precision: `7 October 2024`, `June 2024`, `since 24 February 2022`. */
export function formatDate(date: Written): string {
  const [from = '', to] = endsOf(date);
  return to === undefined ? formatOne(from, 'long', true) : formatPeriod(from, to, 'long', true);
}

/** The same for labels in drawings: `7 Oct 2024`; without the year, `7 Oct`. */
export function formatDateShort(date: Written, withYear = true): string {
  const [from = '', to] = endsOf(date);
  return to === undefined ? formatOne(from, 'short', withYear) : formatPeriod(from, to, 'short', withYear);
}

/** The day on which an instant falls, in UTC, as ISO 8601 writes it. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
