import ts from 'typescript';
import { parseFile, placeOf, type SourceFile, walkNodes } from './source-file';

/** Rooms whose every visible word comes from `lib/words`. */
const rooms = /^(app|components|lib\/(browser|derive|facts|format|kinds|layout|pptx)\/|lib\/finish\/link-pdfs\.)/;

/** Attributes of elements that nobody reads: how it is found, where it leads, how it looks and is drawn. */
const unread =
  /^(className|id|href|key|src|rel|type|media|precedence|lang|scope|role|method|d|points|transform|viewBox|style|kind|data-.*|aria-(labelledby|hidden|current|live))$/;

/** Names of values that nobody reads but the author of data (problems, and what to write instead), a browser, or Office. */
const unreadNames = /^(message|fault|hint|fonts|adjustFontFallback|'?@type'?|'?content-type'?)$/i;

/** Names of values that a reader sees, in which even one small word is visible. */
const forReaders = /^(text|label|name|title|words|headline|kicker|alt|caption|subtitle|prompt|lead|heading|sub|short)$/;

/** Functions whose texts nobody reads: selectors, features of windows, patterns, formats, messages of the schema. */
const unreadCalls =
  /(^|\.)(querySelector(All)?|closest|window\.open|matchMedia|replaceSync|headers\.get|load|RegExp|NumberFormat|Error|regex|refine|meta)$/;

/** Two words, or a word at a space, as only running text has: `no hedge`, ` of •`. The dot stands for what is put in. */
const running = /\p{L}{2,}[\p{L}’,.:;!?”)\]]*\s|\s[“‘([]*\p{L}{2,}/u;
/** A word with a capital letter, as only a heading or a label has: `Sources`. */
const heading = /^[“‘(¶]*\p{Lu}\p{Ll}+[.:…]?$/u;
const word = /\p{L}{2}/u;

/** Visible words that a file writes itself, each as `path:line: the words; what to do instead`. */
export function findOwnWords(file: SourceFile): string[] {
  if (!rooms.test(file.path)) return [];
  return [...walkNodes(parseFile(file))].flatMap((node) => {
    const text = textOf(node);
    if (text === undefined || !isVisible(node, text) || isUnread(node)) return [];
    return [`${placeOf(node)}: “${text.trim().replaceAll(/\s+/g, ' ')}”; put it into lib/words`];
  });
}

/** The text of a literal, with a dot for each value that is put in; undefined for anything else. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `•${literal.text}`).join('');
}

function isVisible(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return word.test(text);
  return (
    running.test(text) || heading.test(text) || (word.test(text) && ts.isStringLiteralLike(node) && isForReaders(node))
  );
}

/** Whether a literal is what a reader's value may be, or is put into running text: there one small word is visible too. */
function isForReaders(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isForReaders(parent);
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isForReaders(parent);
  if (ts.isBinaryExpression(parent)) return isChoice(parent) && isForReaders(parent);
  if (ts.isTemplateSpan(parent)) return running.test(textOf(parent.parent) ?? '');
  if (ts.isJsxExpression(parent)) return ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent);
  return (
    (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && forReaders.test(parent.name.getText())
  );
}

const isChoice = ({ operatorToken: { kind } }: ts.BinaryExpression) =>
  kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;

/** Whether a literal stands where no reader sees it. */
function isUnread(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent) || ts.isExpressionStatement(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isBinaryExpression(parent) && /^(===|!==|in)$/.test(parent.operatorToken.getText())) return true;
  return isInUnread(node);
}

/** Whether something around a literal is for nobody to read, as far out as the statement that it stands in. */
function isInUnread(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isThrowStatement(node)) return true;
  if (ts.isJsxAttribute(node)) return unread.test(node.name.getText());
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && unreadCalls.test(node.expression.getText()))
    return true;
  const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
  if (isNamed && unreadNames.test(node.name.getText())) return true;
  return parent !== undefined && !ts.isFunctionLike(node) && !ts.isJsxElement(node) && isInUnread(parent);
}
