import ts from 'typescript';
import { parseFile, placeOf, type SourceFile, walkNodes } from './source-file';

/** Modules that only make sense with React in the reader's browser, and what to use instead. */
const modules: Readonly<Record<string, string>> = {
  'next/script': 'write a file in lib/browser and load it with <script type="module">',
  'next/link': 'write a plain <a>',
  'next/dynamic': 'import it; nothing is loaded later',
  'next/router': 'link with a plain <a>',
};
/** Functions of `next/navigation` that export an empty page. */
const navigation = /^(redirect|permanentRedirect|forbidden|unauthorized|use[A-Z]\w*)$/;
/** Ways to format with the machine's own locale and zone. */
const localised = /^(toLocaleString|toLocaleDateString|toLocaleTimeString)$/;

/** What a file does that no file of its part may do, each as `path:line: what; what to do instead`. */
export function findBanned(file: SourceFile): string[] {
  const faults = [...walkNodes(parseFile(file))].flatMap((node) => {
    const fault = faultOfType(node) ?? faultOfRuntime(node) ?? faultOfClock(node, file.path);
    return fault === undefined ? [] : [`${placeOf(node)}: ${fault}`];
  });
  const isWaiting = /^app\/(.*\/)?(loading|error|global-error|template)\.tsx$/.test(file.path);
  return isWaiting ? [`${file.path}:1: needs React in the reader’s browser; take the file away`, ...faults] : faults;
}

/** Ways round the type checker. */
function faultOfType(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any; write the type, or unknown and a check';
  if (ts.isNonNullExpression(node)) return 'a non-null `!`; handle the case where it is missing';
  if (ts.isTypeAssertionExpression(node)) return 'a type assertion; check the value, with zod if it comes from outside';
  const isConst = ts.isAsExpression(node) && node.type.getText() === 'const';
  return ts.isAsExpression(node) && !isConst ? '`as`; check the value, with zod if it comes from outside' : undefined;
}

/** What would need React in the reader's browser. */
function faultOfRuntime(node: ts.Node): string | undefined {
  if (
    ts.isExpressionStatement(node) &&
    ts.isStringLiteral(node.expression) &&
    /^use (client|server)$/.test(node.expression.text)
  ) {
    return `'${node.expression.text}'; pages are drawn on the server, and small scripts live in lib/browser`;
  }
  if (ts.isIdentifier(node) && node.text === 'Suspense') return 'Suspense; wait for the data in the component';
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return undefined;
  const name = node.moduleSpecifier.text;
  if (modules[name] !== undefined) return `${name}; ${modules[name]}`;
  const bindings = node.importClause?.namedBindings;
  const names =
    bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : [];
  const found = name === 'next/navigation' ? names.find((one) => navigation.test(one)) : undefined;
  return found === undefined ? undefined : `${found}; it exports an empty page, so link with a plain <a>`;
}

/** What gives another answer tomorrow, or on another machine. */
function faultOfClock(node: ts.Node, path: string): string | undefined {
  if (ts.isPropertyAccessExpression(node) && localised.test(node.name.text) && !path.startsWith('lib/format/')) {
    return `${node.name.text}; only lib/format makes text from values`;
  }
  if (!/^(lib\/(schema|format|load|derive)|components)\//.test(path)) return undefined;
  const isNow =
    ts.isPropertyAccessExpression(node) && /^(Date\.now|performance\.now|Math\.random)$/.test(node.getText());
  if (isNow) return `${node.getText()}; what is drawn depends on the data alone`;
  const isToday =
    ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
  return isToday ? 'new Date() without a date; what is drawn depends on the data alone' : undefined;
}
