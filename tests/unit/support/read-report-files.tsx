import { load } from 'cheerio';
import JSZip from 'jszip';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbedPage } from '../../../components/report/embed-page';
import { toChartView } from '../../../lib/derive/chart-view';
import { toDeck } from '../../../lib/derive/deck';
import { toImprint } from '../../../lib/derive/imprint';
import { figureJsonLd } from '../../../lib/derive/json-ld';
import { drawCard } from '../../../lib/export/card';
import { drawPicture, paintPicture } from '../../../lib/export/picture';
import { toReportFiles } from '../../../lib/export/report-files';
import { readStyleRules } from '../../../lib/export/style-sheet';
import { withoutIsolates } from '../../../lib/format/isolate';
import { applySettings } from '../../../lib/format/settings';
import type { Frame } from '../../../lib/layout/frame';
import { writeDeck } from '../../../lib/pptx/write-deck';
import type { Report } from '../../../lib/schema/report';
import { drawStill } from '../../../lib/still/draw-still';
import { measureWith } from '../../../lib/still/measure-text';
import { createSetter } from '../../../lib/still/set-text';

/** What a reader finds in a file: the words of markup with its names, or a text as it is. */
export function wordsOf(path: string, content: string): string {
  if (!/\.(svg|html|xml)$/.test(path)) return withoutIsolates(content);
  const $ = load(content, { xml: true });
  const named = [...$('[aria-label]')].map((element) => $(element).attr('aria-label') ?? '');
  return withoutIsolates([...named, $.root().text()].join('\n'));
}

async function readZip(path: string, bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const { files: inside } = await JSZip.loadAsync(bytes);
  const texts = Object.values(inside).filter(({ name }) => !/\.png$|\/$/.test(name));
  return Promise.all(texts.map(async (file) => [`${path}/${file.name}`, await file.async('string')] as const));
}

/**
 * All files of a report that can be read, by their path from its folder: pictures and cards as SVG, what is in packages, each
 * embed and each figure’s JSON-LD, and the words of the PowerPoint file.
 */
export async function readReportFiles(report: Report): Promise<ReadonlyMap<string, string>> {
  // Cards are made for previews of links alone, which need the site's own address.
  applySettings({ SITE_URL: 'https://example.org' });
  try {
    return await readAll(report);
  } finally {
    applySettings({});
  }
}

async function readAll(report: Report): Promise<ReadonlyMap<string, string>> {
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
      if (typeof content === 'string') made.set(name, content);
      else if (ending === '.zip') for (const [inside, text] of await readZip(name, content)) made.set(inside, text);
      else made.set(name, Buffer.from(content).toString('utf8'));
    }
  const frame: Frame = { name: 'wide', width: 800, scale: 1 };
  for (const chart of report.charts.values()) {
    const view = toChartView(report, chart);
    const still = drawStill(view, frame, measureWith(set));
    const page = <EmbedPage chart={view} imprint={toImprint(report)} stills={{ wide: still }} />;
    made.set(`embed/${chart.id}.html`, renderToStaticMarkup(page));
  }
  for (const figure of report.figures.values()) made.set(`json-ld/${figure.id}.json`, figureJsonLd(report, figure));
  const deck = await writeDeck(toDeck(report), report.head.updated.text);
  const slides = (await readZip('deck.pptx', deck)).filter(([path]) =>
    /(slides|notesSlides|charts)\/[^/]*\.xml$/.test(path),
  );
  made.set('deck.pptx', slides.map(([path, text]) => wordsOf(path, text)).join('\n'));
  return made;
}
