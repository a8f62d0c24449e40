import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The doc comments on the keys of one object in `lib/schema` or `lib/kinds`, and on the object itself. */
export type ObjectDocs = {
  readonly keys: readonly string[];
  readonly about?: string;
  readonly docs: ReadonlyMap<string, string>;
};

/** The doc comment right before a node, as one line of text. */
function readDoc(file: ts.SourceFile, node: ts.Node): string | undefined {
  const comments = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const text = comments.map(({ pos, end }) => file.text.slice(pos, end)).findLast((one) => one.startsWith('/**'));
  return text
    ?.replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* walk(child);
}

/** The first name in an expression: `Line` of `Line.max(40).optional()`. */
function readRoot(expression: ts.Expression): string | undefined {
  let inner = expression;
  while (ts.isCallExpression(inner) || ts.isPropertyAccessExpression(inner)) inner = inner.expression;
  return ts.isIdentifier(inner) ? inner.text : undefined;
}

/** What is said of an object as a whole: beside it in a list, or on the name that it is given. */
function readAbout(file: ts.SourceFile, literal: ts.ObjectLiteralExpression): string | undefined {
  for (let node: ts.Node = literal; !ts.isSourceFile(node); node = node.parent) {
    // Keys that several objects share are no object themselves.
    if (ts.isVariableDeclaration(node) && node.initializer === literal) return undefined;
    if (ts.isVariableStatement(node)) return readDoc(file, node);
    if (ts.isPropertyAssignment(node)) return undefined;
    const doc = ts.isCallExpression(node) ? readDoc(file, node) : undefined;
    if (doc !== undefined) return doc;
  }
  return undefined;
}

function readObject(
  file: ts.SourceFile,
  literal: ts.ObjectLiteralExpression,
  types: ReadonlyMap<string, string>,
): ObjectDocs {
  const named = literal.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
      ? [{ key: property.name.text, property }]
      : [],
  );
  const docs = named.flatMap(({ key, property }): [string, string][] => {
    const doc = readDoc(file, property) ?? types.get(readRoot(property.initializer) ?? '');
    return doc === undefined ? [] : [[key, doc]];
  });
  const about = readAbout(file, literal);
  return { keys: named.map(({ key }) => key), docs: new Map(docs), ...(about === undefined ? {} : { about }) };
}

/** Every object that the files of some folders write out, with its doc comments; those of a type stand in where a key has none. */
export function readSchemaDocs(...folders: readonly string[]): readonly ObjectDocs[] {
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  const types = new Map<string, string>();
  for (const file of files)
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      const doc = readDoc(file, statement);
      const [declaration] = statement.declarationList.declarations;
      if (doc !== undefined && declaration !== undefined && ts.isIdentifier(declaration.name))
        types.set(declaration.name.text, doc);
    }
  return files.flatMap((file) =>
    [...walk(file)].filter(ts.isObjectLiteralExpression).map((literal) => readObject(file, literal, types)),
  );
}
