import { parseParagraphs } from './paragraph';

/** The largest text that is read: 5 MB, far more than any article. */
export const MAX_BYTES = 5_000_000;

/** Why a file isn't an article's text; `message` is written for a person. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/** The line and column (from 1, in UTF-16 units) of an offset. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The name of an encoding that a file's first bytes give away. */
function nameEncoding(bytes: Uint8Array): string | undefined {
  const [one = 0, two = 0, three = 0, four = 0] = bytes;
  if (one === 0xff && two === 0xfe) return 'UTF-16';
  if (one === 0xfe && two === 0xff) return 'UTF-16';
  const wide = (one === 0 && two !== 0 && three === 0) || (one !== 0 && two === 0 && three !== 0 && four === 0);
  return wide ? 'UTF-16' : undefined;
}

function refuse(name: string, problem: string): never {
  throw new TextError(`${name}: ${problem}`);
}

/** What a file is that begins with these bytes, and how its text is got out of it. */
const OTHER_FILES: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF-', 'a PDF, not text; open it, copy the article’s words, and save them in a text file'],
  ['PK\u0003\u0004', 'a Word document or another package, not text; open it and save the article as plain text'],
  ['{\\rtf', 'rich text (RTF), not plain text; open it and save the article as plain text'],
];

function decode(bytes: Uint8Array, name: string): string {
  const [, other] =
    OTHER_FILES.find(([begins]) => [...begins].every((letter, index) => bytes[index] === letter.charCodeAt(0))) ?? [];
  if (other !== undefined) refuse(name, `is ${other}`);
  const encoding = nameEncoding(bytes);
  if (encoding !== undefined) refuse(name, `is encoded in ${encoding}; save it as UTF-8`);
  try {
    // The mark at the beginning stays, so that offsets are those of the file's own text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    return refuse(name, 'is not encoded in UTF-8 (it may be Windows-1252 or Latin-1); save it as UTF-8');
  }
}

// Tab, line feed, form feed and carriage return are white space; every other control character is an accident.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const OPENS_HTML = /^\s*<(?:!doctype|html|\?xml)/i;
const TAG = /<\/?(?:html|head|body|div|p|span|a|br|article|section|script|style|h[1-6]|ul|li|table|img)(?:\s|\/?>)/gi;

/** Refuses what isn't an article's text, with the place and what to do. */
function checkText(text: string, name: string): void {
  if (text.length === 0) refuse(name, 'is empty; save the article’s text in it');
  if (parseParagraphs(text).length === 0)
    refuse(name, 'has no paragraphs, only white space; save the article’s text in it');
  const control = CONTROL.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    refuse(`${name}:${placeOf(text, control.index)}`, `control character U+${code}; this may be no text, or remove it`);
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0)
    refuse(
      `${name}:${placeOf(text, lost)}`,
      'a character was lost (U+FFFD) in an earlier conversion; save the text anew as UTF-8',
    );
  const tags = text.match(TAG)?.length ?? 0;
  if (OPENS_HTML.test(text) || tags > 2)
    refuse(name, 'is HTML, not text; save the article’s words alone, a paragraph a line');
}

/**
 * An article's text from a file's bytes, unchanged but for accents, which join their letters. `name` is the file's, for messages.
 * Throws a TextError for another encoding, an empty text, one without paragraphs, HTML, control characters,
 * and more than MAX_BYTES.
 */
export function readArticleText(bytes: Uint8Array, name: string): string {
  checkSize(bytes.length, name);
  const text = decode(bytes, name);
  checkText(text, name);
  return text;
}

/** Throws a TextError for a file too large to be an article, before it is read. */
export function checkSize(size: number, name: string): void {
  if (size <= MAX_BYTES) return;
  const megabytes = (size / 1e6).toFixed(1);
  refuse(name, `is ${megabytes} MB, more than the limit of ${MAX_BYTES / 1e6} MB; save the article’s text alone`);
}
