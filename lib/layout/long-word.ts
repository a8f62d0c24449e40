/** At the end of a line: the word goes on in the next one, after a hyphen that is shown here, or after nothing. */
const HYPHEN = '\u00ad';
const NOTHING = '\u200b';

/** The least letters of a broken word in a line, however narrow it is. */
const LEAST = 4;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Signs after which a word may go on in the next line without a hyphen: of names, addresses, compounds, and of a day that is kept with its month. */
const SIGN = /[-–—/_.@:,;·\s]$/u;
/** A number, or signs alone: broken, it would be two. */
const NO_WORD = /^\P{L}*$/u;
/** Letters of scripts that hyphenate: between others a word is broken as it stands. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** What keeps a minus with its number in running text; a drawing breaks its lines itself. */
const JOINER = /\u2060/g;

/** Whether a word goes on in the next line. */
export function goesOn(line: string): boolean {
  return line.endsWith(HYPHEN) || line.endsWith(NOTHING);
}

/** A line as a reader sees it: with a hyphen where a word is broken by one. */
export function shownLine(line: string): string {
  const seen = line.replaceAll(JOINER, '');
  if (seen.endsWith(HYPHEN)) return `${seen.slice(0, -1)}-`;
  return seen.endsWith(NOTHING) ? seen.slice(0, -1) : seen;
}

/** Two lines, or a line and a word, as one. */
export function joinLine(line: string, next: string): string {
  return goesOn(line) ? line.slice(0, -1) + next : `${line} ${next}`;
}

/** Broken lines as the text that they were. */
export function joinLines(lines: readonly string[]): string {
  const [first = '', ...others] = lines;
  return others.reduce(joinLine, first);
}

/** How a word is broken between two of its letters. */
function markBetween(before: string, after: string): string {
  return SIGN.test(before) || !HYPHENATED.test(before) || !HYPHENATED.test(after) ? NOTHING : HYPHEN;
}

/** How many letters of a word a line holds; rather up to a sign, if one stands in their second half. */
function countFitting(letters: readonly string[], fits: (text: string) => boolean): number {
  let count = Math.min(LEAST, letters.length);
  while (count < letters.length) {
    const next = letters.slice(0, count + 1).join('');
    if (!fits(next + markBetween(letters[count] ?? '', letters[count + 1] ?? ''))) break;
    count += 1;
  }
  const sign = letters.slice(0, count).findLastIndex((letter) => SIGN.test(letter)) + 1;
  return sign > count / 2 ? sign : count;
}

/** A range of two numbers, in two: the second may stand in a line of its own. */
const RANGE = /^(\P{L}*\d\P{L}*–)(\P{L}*\d\P{L}*)$/u;

/**
 * A word in pieces that each fit a line, all but the last marked as going on. What fits is one piece, and so is a number; a
 * range goes on after its dash.
 */
export function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  if (NO_WORD.test(word)) {
    const [, low, high] = RANGE.exec(word) ?? [];
    return low === undefined || high === undefined ? [word] : [low + NOTHING, high];
  }
  const pieces: string[] = [];
  let letters = [...segmenter.segment(word)].map(({ segment }) => segment);
  while (letters.length > LEAST && !fits(letters.join(''))) {
    const count = countFitting(letters, fits);
    if (count >= letters.length) break;
    pieces.push(letters.slice(0, count).join('') + markBetween(letters[count - 1] ?? '', letters[count] ?? ''));
    letters = letters.slice(count);
  }
  return [...pieces, letters.join('')];
}
