import { escapeMarkup } from '../format/escape-markup';
import { round } from '../layout/geometry';
import { type DrawnElement, DrawnText } from './drawn-tree';

/** How many of a drawing's shapes Recharts draws, and the class of each that is ours: connectors, pins, caps, panels. */
export type ShapeCount = { readonly recharts: number; readonly ours: readonly string[] };

/** What each element keeps of its attributes, classes and names of ours aside; the rest is what Recharts works with. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'aria-label', 'aria-hidden', 'tabindex'],
  g: ['transform'],
  path: ['d', 'opacity'],
  line: ['x1', 'y1', 'x2', 'y2'],
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  text: ['x', 'y', 'text-anchor', 'font-size', 'aria-hidden'],
  tspan: ['x', 'dy', 'font-size'],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
  title: [],
  defs: [],
};

/** React's names for attributes that SVG calls otherwise; others it calls the same. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['textAnchor', 'text-anchor'],
  ['fontSize', 'font-size'],
  ['tabIndex', 'tabindex'],
]);

/** What a still goes without, what stands for what is in it, and what says nothing without something in it. */
const DROPPED = ['clipPath', 'desc'];
const WRAPPERS = ['div', 'svg'];
const HOLDERS = ['g', 'defs', 'title', 'text'];

const NUMERIC = /^(?:[xyrd]|[xy][12]|c[xy]|dy|width|height)$/;
const SHAPES = ['path', 'line', 'rect', 'circle', 'ellipse', 'polygon', 'polyline'];
/** Groups whose shapes are Recharts' own though they carry no class themselves. */
const GROUPS = /\brecharts-(?:cartesian-grid|errorBar)/;

/** What is written of a drawing: text, already safe, or an element with what it keeps. */
type Piece =
  | string
  | { readonly name: string; readonly kept: ReadonlyMap<string, string>; readonly inside: readonly Piece[] };

/** The markup of what stands in an element, with nothing that a still doesn't need. Throws at an element that it doesn't know. */
export function writeSvg(parent: DrawnElement): string {
  return toPieces(parent).map(writePiece).join('');
}

/** Counts the shapes in an element; the areas that a pointer finds marks by show nothing, and hatching is a fill. */
export function countShapes(parent: DrawnElement): ShapeCount {
  const shown = listShown(parent);
  const ours = shown.filter(({ shape, around }) => !isRecharts(shape, around)).map(({ shape }) => classOf(shape));
  return { recharts: shown.length - ours.length, ours };
}

type Shown = { readonly shape: DrawnElement; readonly around: DrawnElement };

function listShown(around: DrawnElement): readonly Shown[] {
  return around.children.flatMap((child): readonly Shown[] => {
    if (child instanceof DrawnText || child.name === 'pattern' || child.name === 'clipPath') return [];
    const isShown = SHAPES.includes(child.name) && !classOf(child).includes('chart-hit');
    return [...(isShown ? [{ shape: child, around }] : []), ...listShown(child)];
  });
}

/** The class of each shape in markup of ours, which Recharts hasn't touched. */
export function listShapes(markup: string): readonly string[] {
  return [...markup.matchAll(/<(?:path|rect|circle)\b[^>]*? class="([^"]*)"/g)].map(([, name = '']) => name);
}

function isRecharts(shape: DrawnElement, around: DrawnElement): boolean {
  return classOf(shape).includes('recharts-') || GROUPS.test(classOf(around));
}

const classOf = ({ attributes: { className } }: DrawnElement) => (typeof className === 'string' ? className : '');

function writePiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  const attributes = [...piece.kept].map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
  const inside = piece.inside.map(writePiece).join('');
  const open = `<${piece.name}${attributes}`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</${piece.name}>`;
}

function toPieces(parent: DrawnElement): readonly Piece[] {
  return parent.children.flatMap((child): readonly Piece[] => {
    if (child instanceof DrawnText) return [escapeMarkup(child.text)];
    if (DROPPED.includes(child.name)) return [];
    return WRAPPERS.includes(child.name) ? toPieces(child) : toPiece(child);
  });
}

/** An element as it is written. A group that says nothing gives way to what is in it, and so does one around a single thing. */
function toPiece(element: DrawnElement): readonly Piece[] {
  const inside = toPieces(element);
  const kept = keepAttributes(element);
  const { name } = element;
  if (HOLDERS.includes(name) && inside.length === 0) return [];
  if (name !== 'g') return [{ name, kept, inside }];
  if (kept.size === 0) return inside;
  const [only, ...others] = inside;
  if (only === undefined || typeof only === 'string' || others.length > 0 || kept.has('transform')) {
    return [{ name, kept, inside }];
  }
  const isTold = [...kept.keys()].some((attribute) => only.kept.has(attribute));
  return [isTold ? { name, kept, inside } : { ...only, kept: new Map([...only.kept, ...kept]) }];
}

function keepAttributes({ name: element, attributes }: DrawnElement): ReadonlyMap<string, string> {
  const names = KEPT[element];
  if (names === undefined) throw new Error(`a still has no <${element}>; teach lib/still/write-svg.ts about it`);
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    isWritten(name, value) ? [[NAMES.get(name) ?? name, String(value)] as const] : [],
  );
  const kept = said.filter(([name, value]) => isKept(names, name, value));
  return new Map(
    kept.map(([name, value]) => [name, shortenValue(name, value)] as const).filter(([, value]) => value !== ''),
  );
}

/** Whether an attribute has a value that is written; of those that are on or off, React writes what is for listeners. */
const isWritten = (name: string, value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || (name.startsWith('aria-') && typeof value === 'boolean');

/** Our own names and classes stay everywhere, and the hatching that fills a shape. */
function isKept(names: readonly string[], name: string, value: string): boolean {
  return (
    names.includes(name) ||
    name === 'class' ||
    name.startsWith('data-') ||
    (name === 'fill' && value.startsWith('url('))
  );
}

/** Recharts' own classes say nothing to a style sheet of ours; no reader sees more than a tenth of a px. */
function shortenValue(name: string, value: string): string {
  if (name === 'class') {
    return value
      .split(' ')
      .filter((one) => !/^(?:recharts-|xAxis|yAxis)/.test(one))
      .join(' ');
  }
  if (name === 'd') return shortenNumbers(value.replaceAll(/\s*,\s*|\s+/g, ' ').replaceAll(/ ?([a-z]) ?/gi, '$1'));
  return NUMERIC.test(name) ? shortenNumbers(value) : value;
}

const shortenNumbers = (text: string) =>
  text.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(round(Number(number))));
