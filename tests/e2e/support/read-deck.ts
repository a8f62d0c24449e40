import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import JSZip from 'jszip';
import { toPlain } from './shown-figure';
import { folder } from './site';

/** A line, a dot or a bar of a native chart, by its name, with what stands in its workbook. */
export type ChartSeries = {
  readonly name: string;
  /** What stands under its bars; empty where it has none. */
  readonly bars: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
};

/** A report's PowerPoint file: what each slide says, and all series of its native charts. */
export type ReadDeck = { readonly slides: readonly string[]; readonly series: readonly ChartSeries[] };

const numberOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);

/** The parts of a kind as XML, in the order of their numbers. */
async function readParts(zip: JSZip, kind: 'slides' | 'charts') {
  const files = zip
    .file(new RegExp(`^ppt/${kind}/[a-z]+\\d+\\.xml$`))
    .sort((a, b) => numberOf(a.name) - numberOf(b.name));
  const texts = await Promise.all(files.map((file) => file.async('string')));
  return texts.map((text) => load(text, { xml: true }));
}

/** Opens the PowerPoint file that the site offers of a report. */
export async function readDeck(report: string): Promise<ReadDeck> {
  const zip = await JSZip.loadAsync(readFileSync(join(folder, report, 'deck.pptx')));
  const slides = (await readParts(zip, 'slides')).map(($) =>
    toPlain(
      $('a\\:p')
        .get()
        .map((paragraph) => $(paragraph).find('a\\:t').text())
        .join(' '),
    ),
  );
  const series = (await readParts(zip, 'charts')).flatMap(($) =>
    $('c\\:ser')
      .get()
      .map((one): ChartSeries => {
        const textsIn = (names: string) =>
          $(one)
            .children(names)
            .find('c\\:pt c\\:v')
            .get()
            .map((value) => $(value).text());
        const [name = ''] = textsIn('c\\:tx');
        return {
          name: toPlain(name),
          bars: textsIn('c\\:cat'),
          x: textsIn('c\\:xVal').map(Number),
          y: textsIn('c\\:yVal, c\\:val').map(Number),
        };
      }),
  );
  return { slides, series };
}
