import { months } from '../numbers/months';
import { readSpan } from '../schema/date-span';
import { yearPart } from '../words/calendar';
import { dateWords } from '../words/dates';

type Style = 'long' | 'short';

function formatOne(date: string, style: Style, withYear: boolean): string {
  const sign = date.at(-1);
  const about = (day: string) => (sign === '~' || sign === '%' ? dateWords.about(day) : day);
  const said = (day: string) => (sign === '?' || sign === '%' ? dateWords.perhaps(about(day)) : about(day));
  const [year = '', month, day] = date.replace(/[~?%]$/, '').split('-');
  if (month === undefined) return said(String(Number(year)));
  const part = yearPart(month);
  if (part !== undefined) return said(part[style](Number(year)));
  const name = months[Number(month) - 1]?.[style] ?? month;
  const parts = [day === undefined ? undefined : String(Number(day)), name, withYear ? year : undefined];
  return said(parts.filter((part) => part !== undefined).join(' '));
}

function formatPeriod(from: string, to: string, style: Style, withYear: boolean, day: number): string {
  const open = (end: string) => end === '' || end === '..';
  if (open(to)) {
    const begins = readSpan(from)?.from ?? day;
    return (begins > day ? dateWords.ahead : dateWords.since)(formatOne(from, style, withYear));
  }
  if (open(from)) return dateWords.until(formatOne(to, style, withYear));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return dateWords.span(String(Number(from.slice(8))), formatOne(to, style, withYear));
  return dateWords.span(formatOne(from, style, withYear && !sameYear), formatOne(to, style, withYear));
}

/** A date as EDTF writes it, or one that has been read, with its own name if it has one. */
type Written = string | { readonly text: string; readonly called?: string };

function format(date: Written, style: Style, withYear: boolean, day = Number.POSITIVE_INFINITY): string {
  const { text, called } = typeof date === 'string' ? { text: date, called: undefined } : date;
  if (called !== undefined) return called;
  const [from = '', to] = text.split('/');
  return to === undefined ? formatOne(from, style, withYear) : formatPeriod(from, to, style, withYear, day);
}

/**
 * A date or period in words, at its own precision: `7 October 2024`, `June 2024`, `first quarter of 2023`, `since 24
 * February 2022`; one with a name of its own by that name: `2023/24`.
 * @param day the time of the saying, in milliseconds since 1970: what begins after it is `from 1 December 2024`.
 */
export function formatDate(date: Written, day?: number): string {
  return format(date, 'long', true, day);
}

/** The same, a name followed by the dates that it stands for: `2023/24 (April 2023 to March 2024)`. */
export function formatDateFully(date: Written, day?: number): string {
  if (typeof date === 'string' || date.called === undefined) return formatDate(date, day);
  return dateWords.called(date.called, formatDate(date.text, day));
}

/** The same for labels in drawings: `7 Oct 2024`, `Q1 2023`; without the year, `7 Oct`. */
export function formatDateShort(date: Written, withYear = true, day?: number): string {
  return format(date, 'short', withYear, day);
}

/** The day on which an instant falls, in UTC, as ISO 8601 writes it. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
