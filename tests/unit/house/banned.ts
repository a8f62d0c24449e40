import ts from 'typescript';
import { parseFile, placeOf, type SourceFile, walkNodes } from './source-file';

/** Ways to format with the machine's own locale and zone. */
const localised = /^(toLocaleString|toLocaleDateString|toLocaleTimeString)$/;

/** What a file does that no file of its part may do, and Biome can’t see, each as `path:line: what; what to do instead`. */
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
  return undefined;
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
