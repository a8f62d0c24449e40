import { type CST, Parser, type YAMLError } from 'yaml';
import { problemAt, type TextFile } from './places';
import type { Problem } from './problem';

/** What a nesting that nobody writes on purpose is told. */
export const TOO_DEEP = 'nested too deeply; write fewer brackets inside brackets';

const ALIGN = 'align it with the key above';

/** What to do about a syntax error; the parser's own words say what it is. */
function advise(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not tabs';
    case 'MULTIPLE_DOCS':
      return 'keep one document in a file: remove the line ---';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'align the keys of one map, close brackets, and quote a text that holds a colon and a space';
    case 'MISSING_CHAR':
      return 'close what was opened: a quote, a bracket or a brace, or the colon after a key';
    case 'BAD_DQ_ESCAPE':
      return "write the text in 'single quotes', where a backslash is a backslash";
    case 'NON_STRING_KEY':
      return 'write a name as the key';
    default:
      return 'quote a text that holds : # { } [ ] , & * ! | > % or @ where YAML reads more into it';
  }
}

/** Where the first character of an offset's line stands that isn't a space. */
function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start + text.slice(start).search(/[^ ]|$/);
}

/** The offset's column, from 0. */
const columnOf = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Where the quoted text begins that a missing quote leaves open: the parser only tells where it gave up, maybe at the end. */
function findOpenQuote(text: string, end: number): number {
  let last = end;
  const visit = (token: CST.Token | CST.SourceToken | undefined | null): void => {
    if (token === undefined || token === null) return;
    if (/^(double|single)-quoted-scalar$/.test(token.type) && token.offset <= end) last = token.offset;
    if ('items' in token)
      for (const { start, key, sep, value } of token.items) {
        for (const part of [...start, key, ...(sep ?? []), value]) visit(part);
      }
    if ('value' in token) visit(token.value);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return last;
}

type Slip = { readonly at: number; readonly message: string };

/** A key that stands too far left of the others, which the parser takes for something else. */
function findOutdent({ text }: TextFile, { code, message, pos }: YAMLError): Slip | undefined {
  const isItem = code === 'MISSING_CHAR' && message.startsWith('Sequence item');
  const isKey = code === 'BAD_INDENT' && message.startsWith('All mapping items');
  if (!isItem && !isKey) return undefined;
  const at = lineStart(text, pos[0]);
  const hasKey = /^[^\n]*?:(?:\s|$)/.test(text.slice(at));
  const what = hasKey ? ALIGN : 'begin it with a hyphen if it belongs to the list, or write a key and a colon';
  return { at, message: `indented otherwise than the lines above; ${what}` };
}

/** A key that stands too far right, so that the parser reads it as more of the text above; or one without its colon. */
function findIndent({ text }: TextFile, errors: readonly YAMLError[]): Slip | undefined {
  const [first] = errors;
  const long = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first?.pos[0]);
  if (long === undefined || !text.slice(...long.pos).includes('\n')) return undefined;
  const at = lineStart(text, long.pos[1] - 1);
  const above = lineStart(text, long.pos[0]);
  if (above === long.pos[0] && columnOf(text, above) === columnOf(text, at))
    return { at: above, message: 'no colon after the key; write key: value' };
  return { at, message: `a key indented deeper than the one above, which has a value; ${ALIGN}` };
}

/**
 * The first of a file's syntax errors, in words for a person.
 * @param errors what the parser found, in its order; the others mostly follow from the first.
 */
export function explainYaml(file: TextFile, errors: readonly YAMLError[]): Problem | undefined {
  const [error] = errors;
  if (error === undefined) return undefined;
  if (error.code === 'RESOURCE_EXHAUSTION') return problemAt(file, error.pos[0], [], TOO_DEEP);
  if (error.code === 'MISSING_CHAR' && /^Missing closing .quote/.test(error.message)) {
    const message = 'not YAML: a text begins here with a quote and never ends; write the same quote at its end';
    return problemAt(file, findOpenQuote(file.text, error.pos[0]), [], message);
  }
  const slip = findOutdent(file, error) ?? findIndent(file, errors);
  if (slip !== undefined) return problemAt(file, slip.at, [], `not YAML: ${slip.message}`);
  const message = error.message
    .replace(/; please use.*$/, '')
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ');
  return problemAt(file, error.pos[0], [], `not YAML: ${message}; ${advise(error)}`);
}
