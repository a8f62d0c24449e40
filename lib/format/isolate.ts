/** Unicode’s marks around a text of its own direction, which is that of its first letter: what `bdi` is to HTML, also in drawings and slides. */
const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/** Letters and marks of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their like. */
const RIGHT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const isRight = new RegExp(`[${RIGHT}]`, 'u');
/** From one such letter to the last before a letter of another direction. */
const RUN = new RegExp(`[${RIGHT}]+(?:[^\\p{L}]+[${RIGHT}]+)*`, 'gu');

/**
 * A text with what runs from right to left set apart, so that a number or a bracket after it stays after it: the whole of
 * a name or quotation that is mostly such letters, else each run of them.
 */
export function isolate(text: string): string {
  if (!isRight.test(text)) return text;
  const letters = text.match(/\p{L}/gu) ?? [];
  const right = letters.filter((letter) => isRight.test(letter)).length;
  const startsRight = isRight.test(letters[0] ?? '');
  const set = (part: string) => FIRST_STRONG + part + POP;
  return startsRight && right > letters.length / 2 ? set(text) : text.replaceAll(RUN, set);
}

/** A text whose ranges of numbers no line tears behind their dash: `2010–20`. */
export function keepRanges(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\d)/g, '–\u2060');
}

/** A text without the marks of `isolate`, and without those that keep a line from breaking, for what isn’t read by people. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2060\u2068\u2069]/g, '');
}

/** Lines that one text was broken into, each with the marks that it begins and ends within: a line is set by itself. */
export function isolateLines(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const character of line) {
      if (character === FIRST_STRONG) open += 1;
      if (character === POP) open -= 1;
    }
    if (before === 0 && open === 0) return line;
    return FIRST_STRONG.repeat(before) + line.replace(/[\u00ad\u200b]?$/, (end) => POP.repeat(open) + end);
  });
}
