/**
 * A text as YAML writes it on one line: plain where nothing in it could be read as something else, else in quotes. Control
 * characters, which no data file may hold, are written as spaces.
 */
export function toYamlText(written: string): string {
  const text = written.replaceAll(/\p{Cc}+/gu, ' ');
  const isPlain = /^\p{L}[\p{L}\p{N} ’‘%(),.“”/-]*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain && !text.endsWith(' ') ? text : JSON.stringify(text);
}

/** A list of short texts on one line: `[likely, claimed]`. */
export function toYamlList(texts: readonly string[]): string {
  return `[${texts.map((text) => (/[,[\]{}]/.test(text) ? JSON.stringify(text.replaceAll(/\p{Cc}+/gu, ' ')) : toYamlText(text))).join(', ')}]`;
}

/** A text in a comment: on one line, at most a hundred UTF-16 units. */
export function toYamlComment(text: string): string {
  return cutText(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' '), 100);
}

/** At most so many UTF-16 units of a text, with no character cut in two. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
