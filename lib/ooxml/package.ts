import { el, toXmlFile, type Xml } from './xml';

/** One file of a package: its path, and its text or bytes. */
export type PackedFile = { readonly path: string; readonly content: string | Uint8Array };

/** A relation from one part to another: the last word of its type, and where it leads, from the package's root. */
export type Relation = { readonly kind: string; readonly to: string };

/** A part of the package: where it lies, what it is, what it holds, and which parts it needs (rId1, rId2 … in order). */
export type Part = {
  readonly path: string;
  /** Its content type; undefined where the extension says it. */
  readonly type?: string;
  readonly content: Xml | Uint8Array;
  readonly relations?: readonly Relation[];
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const TYPES: Readonly<Record<string, string>> = {
  'core-properties': `${PACKAGE}/relationships/metadata/core-properties`,
};

function drawRelations(relations: readonly Relation[]): Xml {
  return el(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relations.map(({ kind, to }, index) =>
      el('Relationship', { Id: `rId${index + 1}`, Type: TYPES[kind] ?? `${OFFICE}/${kind}`, Target: `/${to}` }),
    ),
  );
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The parts of a package as its files, with the list of their types and their relations. */
export function packParts(parts: readonly Part[], roots: readonly Relation[]): readonly PackedFile[] {
  const types = el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    el('Default', {
      Extension: 'xlsx',
      ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
    parts.flatMap(({ path, type }) =>
      type === undefined ? [] : [el('Override', { PartName: `/${path}`, ContentType: type })],
    ),
  );
  return [
    { path: '[Content_Types].xml', content: toXmlFile(types) },
    { path: '_rels/.rels', content: toXmlFile(drawRelations(roots)) },
    ...parts.flatMap(({ path, content, relations = [] }) => [
      { path, content: content instanceof Uint8Array ? content : toXmlFile(content) },
      ...(relations.length === 0 ? [] : [{ path: relationsPath(path), content: toXmlFile(drawRelations(relations)) }]),
    ]),
  ];
}
