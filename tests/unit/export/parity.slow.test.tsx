import { load } from 'cheerio';
import JSZip from 'jszip';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { EmbedPage } from '../../../components/report/embed-page';
import { chartContent, toChartView } from '../../../lib/derive/chart-view';
import { toDeck } from '../../../lib/derive/deck';
import { toImprint } from '../../../lib/derive/imprint';
import { figureJsonLd } from '../../../lib/derive/json-ld';
import { toSourceMarks } from '../../../lib/derive/source-view';
import { drawCard } from '../../../lib/export/card';
import { drawPicture, paintPicture } from '../../../lib/export/picture';
import { toReportFiles } from '../../../lib/export/report-files';
import { readStyleRules } from '../../../lib/export/style-sheet';
import { differsClause } from '../../../lib/facts/drift-text';
import { figureText, ownLink } from '../../../lib/facts/said';
import { withoutIsolates } from '../../../lib/format/isolate';
import type { Frame } from '../../../lib/layout/frame';
import { writeDeck } from '../../../lib/pptx/write-deck';
import type { Figure, Report } from '../../../lib/schema/report';
import { drawStill } from '../../../lib/still/draw-still';
import { measureWith } from '../../../lib/still/measure-text';
import { createSetter } from '../../../lib/still/set-text';
import { loadExample, loadFlood, loadReal } from '../support/load-real';

/*
 * What leaves the site says of each figure what the site says: its number, bound, hedge, unit, speaker, source and edition,
 * in every kind of file. PNG files are rasters of the SVG ones, which picture.test compares.
 */

/** What a reader finds in a file: the words of markup with its names, or a text as it is. */
function wordsOf(path: string, content: string): string {
  if (!/\.(svg|html|xml)$/.test(path)) return withoutIsolates(content);
  const $ = load(content, { xml: true });
  const named = [...$('[aria-label]')].map((element) => $(element).attr('aria-label') ?? '');
  return withoutIsolates([...named, $.root().text()].join('\n'));
}

const reports: readonly Report[] = [
  loadReal(),
  loadFlood(),
  loadExample('aids-2024'),
  loadExample('first-figures-2024'),
  loadExample('book-fair-2024'),
];
/** The words of every file, by report and path. */
const files = new Map<Report, ReadonlyMap<string, string>>();

async function readZip(path: string, bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const { files: inside } = await JSZip.loadAsync(bytes);
  const texts = Object.values(inside).filter(({ name }) => !/\.png$|\/$/.test(name));
  return Promise.all(texts.map(async (file) => [`${path}/${file.name}`, await file.async('string')] as const));
}

async function readFiles(report: Report): Promise<ReadonlyMap<string, string>> {
  const set = await createSetter();
  const rules = { light: readStyleRules('.', 'light'), dark: readStyleRules('.', 'dark') };
  const jobs = toReportFiles(report, 'code', {
    pictures: async (view) => {
      const [wide, square] = [drawPicture(view, 'wide', set), drawPicture(view, 'square', set)];
      return {
        '.svg': paintPicture(wide, rules.light, set),
        '-dark.svg': paintPicture(wide, rules.dark, set),
        '-square.svg': paintPicture(square, rules.light, set),
      };
    },
    card: async (view) => Buffer.from(drawCard(view, rules.light, set)),
  });
  const made = new Map<string, string>();
  for (const { path, make } of jobs)
    for (const [ending, content] of Object.entries(await make())) {
      const name = `${path.slice(report.id.length + 1)}${ending.replace('card.png', 'card.svg')}`.replace(
        /card\.png$/,
        'card.svg',
      );
      if (typeof content === 'string') made.set(name, wordsOf(name, content));
      else if (ending === '.zip')
        for (const [inside, text] of await readZip(name, content)) made.set(inside, wordsOf(inside, text));
      else made.set(name, wordsOf(name, Buffer.from(content).toString('utf8')));
    }
  const frame: Frame = { name: 'wide', width: 800, scale: 1 };
  for (const chart of report.charts.values()) {
    const view = toChartView(report, chart);
    const still = drawStill(view, frame, measureWith(set));
    const page = <EmbedPage chart={view} imprint={toImprint(report)} stills={{ wide: still }} />;
    made.set(`embed/${chart.id}.html`, wordsOf('.html', renderToStaticMarkup(page)));
  }
  for (const figure of report.figures.values())
    made.set(`json-ld/${figure.id}`, figureJsonLd(report, figure).replaceAll('\\u003c', '<'));
  const deck = await writeDeck(toDeck(report), report.head.updated.text);
  const slides = (await readZip('deck.pptx', deck)).filter(([path]) =>
    /(slides|notesSlides|charts)\/[^/]*\.xml$/.test(path),
  );
  made.set('deck.pptx', slides.map(([path, text]) => wordsOf(path, text)).join('\n'));
  return made;
}

beforeAll(async () => {
  for (const report of reports) files.set(report, await readFiles(report));
}, 600_000);

/** A text without what a file's form does to it: line breaks, quotes of JSON and CSV, signs of BibTeX and XML. */
const bare = (text: string) =>
  text
    .replaceAll(/\\(?=[&%$#_])/g, '')
    .replaceAll(/\\text\w+\{\}|[\\"'\s]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .toLowerCase();

/** What each file says of a figure. A card has the lost hedge instead of one that is there no more. */
function partsOf(report: Report, figure: Figure): Readonly<Record<string, readonly string[]>> {
  const { number, bound, full, text, best } = figureText(figure);
  const marks = toSourceMarks(report, [ownLink(figure).source]);
  const speaker = figure.said.speaker;
  return {
    number: [number],
    bound: bound === undefined ? [] : [bound],
    hedges: [...figure.said.hedges],
    // What is counted stands within a range with a best value.
    unit: best === undefined ? [full.replace(text, '').trim()] : [figure.measure.unit],
    speaker: figure.derived === undefined ? [[speaker.name, speaker.short ?? speaker.name].join('|')] : [],
    source: marks.map(({ title }) => title.replace(/, .*/, '')),
    edition: [String(report.head.edition)],
  };
}

/** What is missing of a figure in a file. */
function missing(report: Report, figure: Figure, path: string): readonly string[] {
  const words = bare(files.get(report)?.get(path) ?? '');
  return Object.entries(partsOf(report, figure)).flatMap(([name, parts]) =>
    parts
      .filter((part) => !part.split('|').some((one) => words.includes(bare(withoutIsolates(one)))))
      .map((part) => `${report.id}/${path}: ${figure.id}: ${name} “${part}”`),
  );
}

const chartFiles = ['.svg', '-dark.svg', '-square.svg', '.json', '.zip/ID.csv', '.zip/ID.metadata.json', '.zip/ID.svg'];
const figureFiles = [
  'cite/figure-ID.bib',
  'cite/figure-ID.ris',
  'cite/figure-ID.csl.json',
  'figures/ID/card.svg',
  'json-ld/ID',
];

describe('every file says all of a figure', () => {
  test.each(reports.map((report) => [report.id, report] as const))('%s: a chart’s', (_, report) => {
    const faults = [...report.charts.values()].flatMap((chart) => {
      const paths = [
        ...chartFiles.map((ending) => `charts/${chart.id}${ending.replace('ID', chart.id)}`),
        `report.zip/charts/${chart.id}.csv`,
        `embed/${chart.id}.html`,
      ];
      return paths.flatMap((path) =>
        chartContent(report, chart).figures.flatMap((figure) => missing(report, figure, path)),
      );
    });
    expect(faults).toEqual([]);
  });

  test.each(reports.map((report) => [report.id, report] as const))('%s: a figure’s', (_, report) => {
    const faults = [...report.figures.values()].flatMap((figure) =>
      figureFiles.flatMap((path) => missing(report, figure, path.replace('ID', figure.id))),
    );
    expect(faults).toEqual([]);
  });

  test.each(reports.map((report) => [report.id, report] as const))('%s: the PowerPoint file', (_, report) => {
    const shown = [...report.charts.values()].flatMap((chart) => chartContent(report, chart).figures);
    const faults = [...new Set(shown)].flatMap((figure) => missing(report, figure, 'deck.pptx'));
    expect(faults).toEqual([]);
  });

  test('and what was lost on its way stands on its card', () => {
    for (const report of reports)
      for (const figure of report.figures.values()) {
        const lost = withoutIsolates(differsClause(figure) ?? '');
        expect(bare(files.get(report)?.get(`figures/${figure.id}/card.svg`) ?? '')).toContain(
          bare(lost.split(' ')[0] ?? ''),
        );
      }
  });
});
