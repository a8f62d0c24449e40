import ts from 'typescript';
import { parseFile, placeOf, type SourceFile, walkNodes } from './source-file';

/** Parts of the house in which each component brings its own style module. */
const styled = /^components\/(report|figure|deck|print|site)\//;
const sheetLines = 200;

/** The classes that a style sheet speaks of; those inside `:global()` belong to others. */
export function listClasses(css: string): string[] {
  const plain = css.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)|"[^"]*"|\{[^{}]*\}/gs, ' ');
  return [...new Set([...plain.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))].sort();
}

/** What is wrong with a style sheet by itself: too long, or a class whose name doesn't say what it is. */
export function findSheetFaults({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  const form = path.endsWith('.module.css') ? /^[a-z][A-Za-z]{3,}$/ : /^[a-z][a-z-]{3,}$/;
  return [
    ...(lines > sheetLines ? [`${path}: ${lines} lines; name the second idea in it`] : []),
    ...listClasses(text)
      .filter((name) => !form.test(name))
      .map((name) => `${path}: .${name} doesn’t say what it is`),
  ];
}

/**
 * Classes that a component takes from elsewhere than its own module, or names and hasn't, and those of its module that it
 * never uses.
 * @param shared classes that any component may use.
 * @param sheet the module beside the component.
 */
export function findClassFaults(file: SourceFile, shared: readonly string[], sheet: string | undefined): string[] {
  if (!styled.test(file.path)) return [];
  const nodes = [...walkNodes(parseFile(file))];
  const faults = nodes.filter(isClassName).flatMap((attribute) =>
    writtenIn(attribute)
      .filter((name) => !shared.includes(name))
      .map((name) => `${placeOf(attribute)}: class “${name}” is in no sheet that all share; put it into its module`),
  );
  const own = listClasses(sheet ?? '');
  const keys = nodes.filter(isStyleKey);
  const named = keys.map(keyOf).filter((key) => key !== undefined);
  // A key that is worked out is one of the names that the file writes down somewhere.
  const possible = keys.length === named.length ? named : nodes.filter(ts.isStringLiteral).map(({ text }) => text);
  return [
    ...faults,
    ...named.filter((key) => !own.includes(key)).map((key) => `${file.path}: its module has no class “${key}”`),
    ...own.filter((name) => !possible.includes(name)).map((name) => `${file.path}: never uses .${name} of its module`),
  ];
}

const isClassName = (node: ts.Node): node is ts.JsxAttribute =>
  ts.isJsxAttribute(node) && node.name.getText() === 'className';

const isStyleKey = (node: ts.Node): node is ts.ElementAccessExpression =>
  ts.isElementAccessExpression(node) && node.expression.getText() === 'styles';

function keyOf({ argumentExpression: key }: ts.ElementAccessExpression): string | undefined {
  return ts.isStringLiteral(key) ? key.text : undefined;
}

/** The class names that are written out in an attribute, not looked up or compared with. */
function writtenIn(attribute: ts.JsxAttribute): string[] {
  return [...walkNodes(attribute)].flatMap((node) => {
    const isPart = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
    if (!isPart && !ts.isTemplateMiddleOrTemplateTail(node)) return [];
    if (ts.isElementAccessExpression(node.parent) || ts.isBinaryExpression(node.parent)) return [];
    return node.text.split(/\s+/).filter((name) => name !== '');
  });
}
