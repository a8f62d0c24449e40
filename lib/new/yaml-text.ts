/** A text as YAML writes it on one line: plain where nothing in it could be read as something else, else in quotes. */
export function toYamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ’‘%(),.“”/-]*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain && !text.endsWith(' ') ? text : JSON.stringify(text);
}

/** A list of short texts on one line: `[likely, claimed]`. */
export function toYamlList(texts: readonly string[]): string {
  return `[${texts.map((text) => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : toYamlText(text))).join(', ')}]`;
}
