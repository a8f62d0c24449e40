import { posix } from 'node:path';
import ts from 'typescript';
import { parseFile, placeOf, type SourceFile, walkNodes } from './source-file';

/** One import: where it stands, what it names (a path from the root, or a package), and whether types alone. */
export type Import = { readonly place: string; readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** The rooms of the house from the ground up: a room may import those before it, unless `narrower` gives it less. */
const rooms = [
  'lib/numbers',
  'lib/words',
  'lib/schema',
  'lib/format',
  'lib/facts',
  'lib/kinds',
  'lib/load',
  'lib/derive',
  'lib/layout',
  'lib/ooxml',
  'components',
  'lib/pptx',
  'lib/still',
  'lib/export',
  'lib/finish',
  'lib/new',
  'app',
] as const;

/** Rooms that see less than all before them; what they may know the types of stands under `types`. */
const narrower: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  'lib/numbers': { values: [] },
  'lib/words': { values: ['lib/numbers'] },
  'lib/schema': { values: ['lib/words', 'lib/numbers'] },
  'lib/ooxml': { values: ['lib/format'] },
  'lib/browser': { values: ['lib/words', 'lib/format'], types: ['lib/derive'] },
  components: { values: ['lib/words', 'lib/layout'], types: rooms.slice(0, rooms.indexOf('components')) },
};

/** Rooms that no clock, file or network may reach: they answer the same for the same input. */
const pure = [...rooms.slice(0, rooms.indexOf('lib/pptx')), 'lib/browser'].filter((room) => room !== 'lib/load');

/** What each room of the house may import. Types, values and styles alike, unless a room is listed as `types`. */
const allowed: typeof narrower = {
  ...Object.fromEntries(
    rooms.map((room, index) => {
      const before = rooms.slice(0, index).filter((other) => other !== 'lib/load' || !pure.includes(room));
      return [room, { values: [...before, '.on-record'] }];
    }),
  ),
  ...narrower,
};

/** The part of the house that a path belongs to: `lib/load`, `components`, `app`. */
export function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

/** Every import, export from, `import()` and type import of a file. */
export function listImports(file: SourceFile): Import[] {
  return [...walkNodes(parseFile(file))].flatMap((node) => {
    const named = nameModule(node);
    if (named === undefined) return [];
    const to = named.startsWith('.') ? posix.join(posix.dirname(file.path), named) : named;
    return [{ place: placeOf(node), from: file.path, to, typeOnly: isTypeOnly(node) }];
  });
}

function nameModule(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? textOf(node.arguments[0]) : undefined;
}

const textOf = (node: ts.Node | undefined) => (node !== undefined && ts.isStringLiteral(node) ? node.text : undefined);

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return name === undefined && named.length > 0 && named.every((element) => element.isTypeOnly);
}

/** What is wrong with where an import reaches; undefined when nothing is. */
export function faultOf(one: Import): string | undefined {
  const part = partOf(one.from);
  if (/^recharts(\/|$)/.test(one.to) && !one.from.startsWith('components/chart/')) {
    return `${one.place}: only components/chart imports recharts`;
  }
  if (/^(node:|fs$|path$)/.test(one.to) && pure.includes(part))
    return `${one.place}: ${part} touches no file and no network`;
  if (/^(react|next)(-dom)?(\/|$)/.test(one.to) && part === 'lib/derive' && !one.typeOnly) {
    return `${one.place}: lib/derive makes views and knows nothing of React`;
  }
  const rule = allowed[part];
  if (rule === undefined && part.startsWith('lib/') && part !== 'lib/cli') {
    return `${one.place}: nothing says what ${part} may import; add it to the table in tests/unit/house/imports.ts`;
  }
  const target = partOf(one.to);
  const isOurs = target === 'app' || target === 'components' || target.startsWith('lib/') || target === 'tests';
  if (rule === undefined || !isOurs || target === part || rule.values.includes(target)) return undefined;
  if (one.typeOnly && rule.types?.includes(target)) return undefined;
  return `${one.place}: ${part} may not import ${target}${rule.types?.includes(target) ? ', only its types' : ''}`;
}
