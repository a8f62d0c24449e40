import postcss, { type ChildNode, type Rule } from 'postcss';

/** A piece of a style sheet: text that stays, a rule with the classes that each of its selectors is of, or what holds others. */
type Piece =
  | string
  | { readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly open: string; readonly inside: readonly Piece[] };

type Selector = { readonly text: string; readonly classes: readonly string[] };

const known = new Map<string, readonly Piece[]>();

/**
 * A style sheet without the rules that are of classes that a page hasn't: a page has a fifth of ours for nothing. What is of
 * other things than classes stays, and so does whatever isn't certain.
 * @param sheet the sheet's text; each is taken apart once.
 * @param has whether a class stands in the page, or may come into it later.
 */
export function keepNeeded(sheet: string, has: (name: string) => boolean): string {
  const pieces = known.get(sheet) ?? postcss.parse(sheet).nodes.map(toPiece);
  known.set(sheet, pieces);
  return pieces.map((piece) => writeNeeded(piece, has)).join('');
}

/** Tells whether a class stands in a page, or is among other names that may come into it. */
export function classesOf(html: string, names: ReadonlySet<string>): (name: string) => boolean {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, said = '']) => said.split(/\s+/)));
  return (name) => classes.has(name) || names.has(name);
}

function toPiece(node: ChildNode): Piece {
  if (node.type === 'rule') return { selectors: node.selectors.map(toSelector), body: bodyOf(node) };
  if (node.type === 'comment') return node.toString();
  if (node.type !== 'atrule' || node.nodes === undefined) return `${node.toString()};`;
  // A step of an animation is no rule of a class.
  if (/keyframes$|^font-face$|^page$/.test(node.name)) return node.toString();
  return { open: `@${node.name}${node.raws.afterName ?? ' '}${node.params}`, inside: node.nodes.map(toPiece) };
}

const bodyOf = (rule: Rule) => `{${rule.nodes.map((node) => node.toString()).join(';')}}`;

/** The classes that something must have; not those in brackets, of which one may be enough. Where letters are escaped, none. */
function toSelector(text: string): Selector {
  if (text.includes('\\')) return { text, classes: [] };
  let plain = text.replaceAll(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(plain)) plain = plain.replaceAll(/\([^()]*\)/g, '');
  return { text, classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name) };
}

function writeNeeded(piece: Piece, has: (name: string) => boolean): string {
  if (typeof piece === 'string') return piece;
  if ('open' in piece) {
    const inside = piece.inside.map((one) => writeNeeded(one, has)).join('');
    return inside === '' ? '' : `${piece.open}{${inside}}`;
  }
  const selectors = piece.selectors.filter(({ classes }) => classes.every(has));
  return selectors.length === 0 ? '' : `${selectors.map(({ text }) => text).join(',')}${piece.body}`;
}
