import { BODIES, DETERMINERS, PERSONS, TITLES } from './words';

/** Who says something, as a text names them: a name, or what they are where no name is said. */
export type Called = {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'unnamed';
  /** What a person is, where it stands beside the name. */
  readonly role?: string;
};

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
const plain = (word: string | undefined) => (word ?? '').toLowerCase().replace(/(?:[’']s?|\.)$/, '');
const isPerson = (word: string | undefined) =>
  plain(word)
    .split('-')
    .some((part) => PERSONS.has(part));
const isBody = (word: string | undefined) => BODIES.has(plain(word));

/** Words without what can’t begin a name: an article, `Mr`. */
function strip(words: readonly string[], isLess: (word: string) => boolean): readonly string[] {
  const from = words.findIndex((word) => !isLess(plain(word)));
  return from < 0 ? [] : words.slice(from);
}
export const withoutArticle = (text: string): string =>
  strip(text.split(' '), (word) => DETERMINERS.has(word)).join(' ');

const isTitle = (word: string | undefined) =>
  TITLES.has(plain(word).replace(/\.$/, '')) && !/^(?:president|prime)$/.test(plain(word));
const toRole = (text: string) => withoutArticle(text).trim();

/** How many words at the end of a phrase are a name of its own behind what it is: 2 of `chief executive Jo Hill`. */
function countOwnName(words: readonly string[]): number {
  let from = words.length;
  while (from > 0 && isCapital(words[from - 1]) && !isPerson(words[from - 1])) from -= 1;
  const before = words[from - 1];
  const isPlain =
    !isCapital(before) &&
    /^\p{L}[\p{L}-]+$/u.test(before ?? '') &&
    !/^(?:of|for|the|and|de|van|von|der|al|bin|in|at|from|by|on|to|with)$/.test(before ?? '');
  const isSplit = from > 0 && from < words.length && (isPerson(before) || isPlain);
  return isSplit ? words.length - from : 0;
}

/** The place of the word that says what is meant: `spokesman` of `spokesman for the ministry`. */
export const headOf = (words: readonly string[]) => {
  const end = words.findIndex((word) => /^(?:of|for|at|in|from|with|on|to|by)$/.test(word));
  return end < 0 ? words.at(-1) : words[end - 1];
};

/** Names of countries and places begin so, and no person’s. */
const OF_PLACES =
  /^(?:South|North|East|West|New|United|Great|Saudi|Hong|San|Los|Red|Royal|National|World|Sri|El|Costa|Puerto|Sierra|Burkina|Ivory|Cape|European|African|American|British|International|Save|Human|Amnesty|Big|High|White) /;

function callByRole(words: readonly string[]): Called {
  const head = headOf(words);
  const isDescribed = isPerson(head) && !words.every((word) => isCapital(word));
  const name = words.join(' ');
  if (isDescribed) return { name, kind: 'unnamed' };
  // Two or three capitals without a word for a body are taken for a person’s name.
  const isNamed =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => isCapital(word) && !isBody(word) && !/^\p{Lu}+$/u.test(word)) &&
    !OF_PLACES.test(name);
  return { name, kind: isNamed ? 'person' : 'organisation' };
}

/**
 * Reads a phrase that names somebody, and what stands beside it between commas.
 * @returns undefined where nothing is left of it.
 */
export function readCalled(phrase: string, beside?: string): Called | undefined {
  const all = phrase
    .replace(/[’']s?$/, '')
    .split(' ')
    .filter((word) => word !== '');
  const hasArticle = DETERMINERS.has(plain(all[0]));
  const words = strip(all, (word) => DETERMINERS.has(word));
  if (words.length === 0) return undefined;
  const title = words.findLastIndex((word) => isTitle(word));
  if (title >= 0 && title < words.length - 1) {
    const role = words.slice(0, title).join(' ');
    return { name: words.slice(title + 1).join(' '), kind: 'person', ...(role === '' ? {} : { role }) };
  }
  const own = countOwnName(words);
  if (own > 0) {
    const name = words.slice(-own).join(' ');
    const role = words.slice(0, -own).join(' ');
    const before = words.at(-own - 1);
    const person = isPerson(before) || (own > 1 && !isBody(before));
    return { name, kind: person ? 'person' : 'organisation', role };
  }
  if (beside === undefined) return callByRole(words);
  const others = strip(beside.split(' '), (word) => DETERMINERS.has(word));
  // “The mayor, Paul Okoro,” names him second, and so does “the exporters’ union, Norfisk”.
  const head = headOf(words);
  const run = strip(others, (word) => isTitle(word));
  const joint = run.findIndex((word) => /^(?:of|at|from|for)$/.test(word));
  const named = joint > 1 && isTitle(others[0]) ? run.slice(0, joint) : run;
  const isSecond = !isCapital(head) && named.length > 0 && named.length <= 5 && named.every((word) => isCapital(word));
  if (isSecond)
    return {
      name: named.join(' '),
      kind: isPerson(head) || named.length < others.length ? 'person' : 'organisation',
      role: words.join(' '),
    };
  const called = callByRole(words);
  if (hasArticle || /\d/.test(beside)) return called;
  const role = toRole(beside);
  const isRole = role.split(' ').some((word) => isPerson(word));
  return isRole && words.every((word) => isCapital(word)) ? { name: words.join(' '), kind: 'person', role } : called;
}
