import { type Document, isAlias, isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import { explainYaml, TOO_DEEP } from './explain-yaml';
import { problemAt, type TextFile } from './places';
import type { Problem } from './problem';

const FORM = 'write keys and values as in `report:` and, indented under it, `title: …`';

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
  const problem = explainYaml(file, document.errors);
  if (problem !== undefined) return { problem };
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
