/** A stretch of text in UTF-16 offsets, the end exclusive; paragraphs are numbered from 1. */
export type Paragraph = { readonly start: number; readonly end: number; readonly number: number };

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

type Line = { readonly start: number; readonly end: number; readonly blank: boolean };

function parseLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => lines.push({ start, end, blank: text.slice(start, end).trim() === '' });
  for (const found of text.matchAll(BREAK)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}

const ENDS_SENTENCE = /[.!?:;…”’"')\]]$/;

/** Whether lines were broken to a width: blank lines part the paragraphs, and most other lines end within a sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let inner = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1];
    if (line.blank || after === undefined || after.blank) continue;
    inner += 1;
    if (!ENDS_SENTENCE.test(text.slice(line.start, line.end).trimEnd().slice(-1))) open += 1;
  }
  const first = lines.findIndex((line) => !line.blank);
  const last = lines.findLastIndex((line) => !line.blank);
  const parted = lines.some((line, index) => line.blank && index > first && index < last);
  return parted && open * 2 > inner;
}

/**
 * The paragraphs of a text. A line is a paragraph; where lines were broken to a width, paragraphs are what blank
 * lines part. Empty when the text holds nothing but white space.
 */
export function parseParagraphs(text: string): readonly Paragraph[] {
  const lines = parseLines(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  let joins = false;
  for (const { start, end, blank } of lines) {
    const last = paragraphs.at(-1);
    if (!blank && joins && wrapped && last !== undefined) paragraphs.splice(-1, 1, { ...last, end });
    else if (!blank) paragraphs.push({ start, end, number: paragraphs.length + 1 });
    joins = !blank;
  }
  return paragraphs;
}
