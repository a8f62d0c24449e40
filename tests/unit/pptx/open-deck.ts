import { load } from 'cheerio';
import JSZip from 'jszip';
import { type DeckView, toDeck } from '../../../lib/derive/deck';
import { requireReports } from '../../../lib/load/load-reports';
import { writeDeck } from '../../../lib/pptx/write-deck';
import type { Report } from '../../../lib/schema/report';

/** A PowerPoint file taken apart. */
export type OpenDeck = {
  readonly report: Report;
  readonly deck: DeckView;
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  /** Every XML part as text, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly zip: JSZip;
};

/** The deck of the project's own report, written and opened again. */
export async function openDeck(): Promise<OpenDeck> {
  const [report] = requireReports('data');
  if (report === undefined) throw new Error('data/ holds no report');
  const deck = toDeck(report);
  const bytes = await writeDeck(deck, report.head.updated.text);
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  const texts = new Map<string, string>();
  for (const path of paths)
    if (/\.(xml|rels)$/.test(path)) texts.set(path, (await zip.file(path)?.async('string')) ?? '');
  return { report, deck, bytes, paths, texts, zip };
}

/** A part as XML that can be asked by selectors; colons in names are written `\\:`. */
export function parseXml(text: string) {
  return load(text, { xml: true });
}

/** The parts of a kind, in the order of their numbers. */
export function partsOf(open: OpenDeck, folder: string): readonly (readonly [string, string])[] {
  const number = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
  return [...open.texts]
    .filter(([path]) => path.startsWith(`ppt/${folder}/`) && path.endsWith('.xml'))
    .sort(([a], [b]) => number(a) - number(b));
}

/** All words of a slide or of notes, in order. */
export function wordsOf(text: string): string {
  const $ = parseXml(text);
  return $('a\\:p')
    .toArray()
    .map((paragraph) =>
      $(paragraph)
        .children()
        .toArray()
        .map((piece) => (piece.tagName === 'a:br' ? ' ' : $(piece).find('a\\:t').text()))
        .join(''),
    )
    .join('\n');
}
