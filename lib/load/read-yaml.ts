import { type Document, isAlias, isMap, isScalar, parseDocument, visit, type YAMLError, type YAMLMap } from 'yaml';
import { problemAt, type TextFile } from './places';
import type { Problem } from './problem';

const TOO_DEEP = 'nested too deeply; write fewer brackets inside brackets';

const FORM = 'write keys and values as in `report:` and, indented under it, `title: …`';

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

function toProblem(file: TextFile, error: YAMLError): Problem {
  if (error.code === 'RESOURCE_EXHAUSTION') return problemAt(file, error.pos[0], [], TOO_DEEP);
  const message = error.message
    .replace(/; please use.*$/, '')
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ');
  return problemAt(file, error.pos[0], [], `not YAML: ${message}; ${advise(error)}`);
}

/** Deeper than any key of a report; a deeper nesting is a slip, or meant to exhaust the program. */
const DEEPEST = 40;

/**
 * The first thing that is YAML but has no place in a report. Anchors and aliases let a small file grow without bound,
 * and a tag makes something else of a value.
 */
function findRefused(file: TextFile, document: Document.Parsed): Problem | undefined {
  let refused: { at: number; message: string } | undefined;
  visit(document, {
    Node(_key, node, path) {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) refused = { at, message: `an alias, *${node.source}; write the text out where it is needed` };
      else if (node.anchor !== undefined) refused = { at, message: `an anchor, &${node.anchor}; remove it` };
      else if (node.tag !== undefined)
        refused = { at, message: `a tag, ${node.tag}; remove it, and quote what is text` };
      else if (path.length > DEEPEST) refused = { at, message: TOO_DEEP };
      return refused === undefined ? undefined : visit.BREAK;
    },
  });
  return refused === undefined ? undefined : problemAt(file, refused.at, [], refused.message);
}

/**
 * Parses a file as YAML 1.2, core schema, into a map of keys. Of several syntax errors only the first is given,
 * since the others mostly follow from it.
 */
export function readYaml(file: TextFile): { readonly top: YAMLMap.Parsed } | { readonly problem: Problem } {
  const document = parseDocument(file.text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error !== undefined) return { problem: toProblem(file, error) };
  if (document.directives?.yaml.version !== '1.2')
    return { problem: problemAt(file, 0, [], 'not YAML 1.2; remove the line %YAML') };
  const refused = findRefused(file, document);
  if (refused !== undefined) return { problem: refused };
  const top = document.contents;
  if (top === null || (isScalar(top) && top.value === null))
    return { problem: problemAt(file, 0, [], `empty; ${FORM}, or remove the file`) };
  if (!isMap(top)) return { problem: problemAt(file, top.range[0], [], `not a map of keys; ${FORM}`) };
  return { top };
}
