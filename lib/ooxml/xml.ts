import { escapeMarkup } from '../format/escape-markup';

/** A piece of XML that is well formed: only `el`, `text` and `raw` make one. */
export type Xml = { readonly xml: string };

type Child = Xml | readonly Xml[] | undefined;
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as XML; characters that XML can't hold are dropped. */
export function text(value: string): Xml {
  return { xml: escapeMarkup(value) };
}

function isList(child: Child): child is readonly Xml[] {
  return Array.isArray(child);
}

/** An element; attributes and children that are undefined are left out. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeMarkup(String(value))}"`))
    .join('');
  const inner = children
    .map((child) => (child === undefined ? '' : isList(child) ? child.map(({ xml }) => xml).join('') : child.xml))
    .join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** An element that holds nothing but a `val`, as charts have them by the dozen. */
export function val(name: string, value: string | number): Xml {
  return el(name, { val: value });
}

/** A whole XML file. */
export function toXmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
}

/** The namespaces that the root of a part declares. */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
