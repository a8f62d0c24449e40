import { el, text, type Xml } from '../xml';

/** What the file says of itself: title, subject, language, and the day of its data. */
export type Properties = {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly language: string;
  readonly edition: string;
  /** An ISO date. */
  readonly updated: string;
};

/** The core properties (Dublin Core). */
export function drawCoreProperties({ title, subject, description, language, edition, updated }: Properties): Xml {
  const instant = (name: string) => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(`${updated}T00:00:00Z`));
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
    el('dc:creator', {}, text('On Record')),
    el('dc:description', {}, text(description)),
    el('cp:lastModifiedBy', {}, text('On Record')),
    instant('dcterms:created'),
    instant('dcterms:modified'),
    el('dc:language', {}, text(language)),
    el('cp:version', {}, text(edition)),
  );
}

/** The properties that Office keeps apart. */
export function drawAppProperties(slides: number): Xml {
  return el(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    el('PresentationFormat', {}, text('Widescreen')),
    el('Slides', {}, text(String(slides))),
    el('Notes', {}, text(String(slides))),
    el('Company', {}, text('On Record')),
  );
}
