import { el, text, type Xml } from '../xml';

/** What the file says of itself. */
export type Properties = {
  /** Who made it: the name of a program or of a house. */
  readonly creator: string;
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly language: string;
  readonly version: string;
  /** The day from which it dates, as an ISO date. */
  readonly day: string;
};

/** The core properties (Dublin Core). */
export function drawCoreProperties(properties: Properties): Xml {
  const { creator, title, subject, description, language, version, day } = properties;
  const instant = (name: string) => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(`${day}T00:00:00Z`));
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, text(title)),
    el('dc:subject', {}, text(subject)),
    el('dc:creator', {}, text(creator)),
    el('dc:description', {}, text(description)),
    el('cp:lastModifiedBy', {}, text(creator)),
    instant('dcterms:created'),
    instant('dcterms:modified'),
    el('dc:language', {}, text(language)),
    el('cp:version', {}, text(version)),
  );
}

/** The properties that Office keeps apart. */
export function drawAppProperties({ creator }: Properties, slides: number): Xml {
  return el(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    el('PresentationFormat', {}, text('Widescreen')),
    el('Slides', {}, text(String(slides))),
    el('Notes', {}, text(String(slides))),
    el('Company', {}, text(creator)),
  );
}
