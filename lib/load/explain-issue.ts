import { z } from 'zod';
import { joinOr } from '../format/join-words';
import { findNearest } from './nearest';

type Raw = z.core.$ZodRawIssue;

/** What each kind of value is called in messages, and how it is written. */
const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number; write it in digits, without quotes',
  int: 'a whole number; write it in digits, without quotes',
  boolean: 'true or false; write one of them, without quotes',
  array: 'a list; write [one, two], or one a line after a hyphen',
  tuple: 'a list; write [one, two]',
  object: 'a map of keys; write them indented, one a line, or as { key: value }',
  record: 'a map of names; write them indented, one a line',
};

function show(value: unknown): string {
  const raw = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = raw.replace(/\s+/g, ' ').trim();
  if (text === '') return 'blank text';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A map where text belongs: most often a text that YAML takes for a key and its value. */
function explainMap(input: unknown): string {
  const values = typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.values(input) : [];
  const isText = values.length === 1 && (typeof values[0] !== 'object' || values[0] === null);
  return isText
    ? 'not text: a colon and a space, or braces, make a key of this; put the whole text in quotes'
    : 'not text; write one text here';
}

/** Text where a number belongs; how to write it, where it is a number with something between its digits. */
function explainNumber(text: string): string | undefined {
  const mark = /^[-+]?\d{1,3}(?:([, _’'\u00a0\u202f])\d{3})+(?:\.\d+)?$/.exec(text.trim())?.[1];
  if (mark === undefined) return undefined;
  const name = mark === ',' ? 'a comma' : mark.trim() === '' ? 'a space' : mark;
  return `${text.trim()} has ${name} in it; write ${text.trim().replaceAll(mark, '')}`;
}

function explainType(expected: string, input: unknown): string {
  const asked = EXPECTED[expected] ?? expected;
  if (input === undefined) return '…';
  if (input === null) return `empty; write ${asked.split(';')[0]} or leave the key out`;
  if (typeof input === 'number' && !Number.isFinite(input)) return 'not a finite number; write the number in digits';
  if (typeof input === 'number' && expected === 'string') return `a number, not text; write it in quotes: "${input}"`;
  if (typeof input === 'boolean' && expected === 'string') return `${input}, not text; write it in quotes: "${input}"`;
  if (expected === 'int' && typeof input === 'number') return `${input}, not a whole number; write one without a point`;
  const number = typeof input === 'string' && /^(?:number|int)$/.test(expected) ? explainNumber(input) : undefined;
  return number ?? (expected === 'string' ? explainMap(input) : `${show(input)}, not ${asked}`);
}

/** One line for each unknown key, in their order. */
function explainKeys(keys: readonly string[], known: readonly string[]): string {
  const explain = (key: string) => {
    if (key === 'drift') return 'not a key here: what differs is computed from the links; remove it';
    const nearest = findNearest(key, known);
    return nearest === undefined
      ? `not a key here; remove it, or use ${joinOr(known)}`
      : `not a key here; did you mean ${nearest}?`;
  };
  return keys.map(explain).join('\n');
}

function explainChoice(input: unknown, allowed: readonly unknown[]): string {
  const words = allowed.map(String);
  if (input === undefined) return joinOr(words);
  if (input === null) return `empty; write ${joinOr(words)}`;
  const nearest = typeof input === 'string' ? findNearest(input, words) : undefined;
  if (nearest !== undefined) return `${show(input)} is not allowed here; did you mean ${nearest}?`;
  return `${show(input)} is not allowed here; write ${joinOr(words)}`;
}

const hasNumbers = (input: unknown) => Array.isArray(input) && input.every((entry) => typeof entry === 'number');

const countOf = (origin: string) => (origin === 'string' ? 'characters' : 'entries');

/** The discriminator's value, where the union is one that a key decides. */
function explainUnion(issue: Extract<Raw, { code: 'invalid_union' }>): string {
  const input = issue.input;
  const { discriminator, options } = issue;
  if (typeof discriminator === 'string' && Array.isArray(options)) {
    const written = typeof input === 'object' && input !== null ? Reflect.get(input, discriminator) : undefined;
    return explainChoice(written, options);
  }
  const forms = issue.inst instanceof z.ZodUnion ? issue.inst.options : [];
  const shapes = forms.flatMap((form) =>
    form instanceof z.ZodObject ? [Object.keys(form.shape).map((key) => `${key}: …`)] : [],
  );
  return `none of the forms allowed here; write ${joinOr(shapes.map((shape) => `{ ${shape.join(', ')} }`))}`;
}

/**
 * What is wrong with a value and what to write instead, for the issues whose schema brings no words of its own.
 * For unknown keys it is one line a key; for a missing key it is only what may be written there.
 */
export function explainIssue(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, issue.input);
    case 'unrecognized_keys':
      return explainKeys(issue.keys, issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []);
    case 'invalid_value':
      return explainChoice(issue.input, issue.values);
    case 'invalid_union':
      return explainUnion(issue);
    case 'too_small':
      if (issue.origin === 'number') return `too small; write at least ${issue.minimum}`;
      return `fewer than ${issue.minimum} ${countOf(issue.origin)}; write more`;
    case 'too_big':
      if (issue.origin === 'number') return `too large; write at most ${issue.maximum}`;
      return `more than ${issue.maximum} ${countOf(issue.origin)}; write fewer${hasNumbers(issue.input) ? ', and numbers without commas in them' : ''}`;
    default:
      return undefined;
  }
}
