import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { toFigureCard, toReportCard } from '../../../lib/derive/card-view';
import { chartContent } from '../../../lib/derive/chart-view';
import { toPictureView } from '../../../lib/derive/picture-view';
import { drawCard } from '../../../lib/export/card';
import { drawPicture, type PictureShape, paintPicture } from '../../../lib/export/picture';
import { toPng } from '../../../lib/export/png';
import { readStyleRules } from '../../../lib/export/style-sheet';
import { differsClause } from '../../../lib/facts/drift-text';
import { pick } from '../../../lib/facts/lookup';
import { figureText } from '../../../lib/facts/said';
import type { Chart, Report } from '../../../lib/schema/report';
import { createSetter, type SetText } from '../../../lib/still/set-text';
import { loadExample, loadFlood } from '../support/load-real';

const light = readStyleRules('.', 'light');
const dark = readStyleRules('.', 'dark');
const flood = loadFlood();
const fair = loadExample('book-fair-2024');
const charts = [flood, fair].flatMap((report) =>
  [...report.charts.values()].map((chart) => [`${report.id}: ${chart.id}`, { report, chart }] as const),
);

let set: SetText;
beforeAll(async () => {
  set = await createSetter();
});

function draw(report: Report, chart: Chart, shape: PictureShape = 'wide', rules = light): string {
  return paintPicture(drawPicture(toPictureView(report, chart), shape, set), rules, set);
}

/** The words in a picture: those of its outlines, of its names, and of the letters that no font of ours has. */
function wordsIn(svg: string): string {
  const $ = load(svg, { xml: true });
  const named = [...$('[aria-label]')].map((element) => $(element).attr('aria-label') ?? '');
  return [...named, $('title, desc, text').text()].join(' ').replaceAll(/[\u2066-\u2069]/g, '');
}

describe('the picture of a chart', () => {
  test.each(charts)('%s needs nothing beside itself', (_, { report, chart }) => {
    const svg = draw(report, chart);
    const $ = load(svg, { xml: true });
    expect($('script, style, foreignObject, image, a').length).toBe(0);
    // An office doesn’t turn patterns.
    expect(svg).not.toMatch(/ (?:class|style|on\w+|data-[\w-]+|patternTransform)="|var\(|currentColor/);
    const leading = [...svg.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, to = '']) => to);
    expect(leading.filter((to) => !to.startsWith('#') || $(`[id="${to.slice(1)}"]`).length !== 1)).toEqual([]);
    // Commons shows pictures without a ground on whatever it has.
    expect($('svg > rect').first().attr()).toMatchObject({ x: '0', y: '0', fill: '#fbf8f1' });
  });

  test.each(charts)('%s has each number, who says so, and the edition in it', (_, { report, chart }) => {
    const words = wordsIn(draw(report, chart));
    for (const figure of chartContent(report, chart).figures) {
      const { number, bound = '' } = figureText(figure);
      expect(words).toContain(number);
      expect(words).toContain(bound);
      expect(words).toContain(figure.said.speaker.name.replaceAll(/[\u2066-\u2069]/g, ''));
      for (const hedge of figure.said.hedges) expect(words).toContain(hedge);
    }
    expect(words).toContain(`edition ${report.head.edition}`);
  });

  test('says its message and what it shows to those who can’t see it', () => {
    const [, chart] = [...flood.charts.values()];
    if (chart === undefined) throw new Error('no chart');
    const $ = load(draw(flood, chart), { xml: true });
    const view = toPictureView(flood, chart);
    expect($('svg > title').text()).toBe(view.headline);
    expect($('svg > desc').text()).toBe(view.alt);
  });

  test('a square is as wide as high, and holds all that the wide one does', () => {
    for (const [, { report, chart }] of charts) {
      const view = toPictureView(report, chart);
      const { width, height } = drawPicture(view, 'square', set);
      expect(height).toBe(width);
    }
  });

  test('on dark it has the dark colours', () => {
    const chart = pick(flood.charts, [...flood.charts.keys()][0] ?? '');
    const svg = draw(flood, chart, 'wide', dark);
    expect(load(svg, { xml: true })('svg > rect').first().attr('fill')).toBe('#171613');
    expect(svg).not.toContain('#1b1a17');
  });

  test('grows with a headline of 200 letters and a source of 500, and keeps every word of them', () => {
    const chart = pick(flood.charts, [...flood.charts.keys()][0] ?? '');
    const view = toPictureView(flood, chart);
    const long = { ...view, headline: 'Wort '.repeat(40).trim(), small: ['Quelle '.repeat(72).trim()] };
    const [short, tall] = [drawPicture(view, 'wide', set), drawPicture(long, 'wide', set)];
    expect(tall.height).toBeGreaterThan(short.height);
    const words = wordsIn(paintPicture(tall, light, set));
    expect(words.match(/Wort/g)?.length).toBe(80);
    expect(words.match(/Quelle/g)?.length).toBe(72);
  });

  test('takes what looks like markup for words', () => {
    const chart = pick(flood.charts, [...flood.charts.keys()][0] ?? '');
    const hostile = '</text><script>alert(1)</script>" onload="x';
    const view = {
      ...toPictureView(flood, chart),
      headline: hostile,
      alt: hostile,
      small: [hostile],
      imprint: hostile,
    };
    const svg = paintPicture(drawPicture(view, 'wide', set), light, set);
    const $ = load(svg, { xml: true });
    expect($('script, [onload]').length).toBe(0);
    expect($('svg > title').text()).toBe(hostile);
  });
});

describe('letters that the site’s fonts lack', () => {
  test('stay text, for the fonts of whoever opens the file', () => {
    const chart = pick(flood.charts, [...flood.charts.keys()][0] ?? '');
    const view = { ...toPictureView(flood, chart), headline: 'قالت الوزارة today' };
    const $ = load(paintPicture(drawPicture(view, 'wide', set), light, set), { xml: true });
    expect($('text').text()).toContain('الوزارة');
    expect($('text').first().attr('font-family')).toBe('serif');
  });
});

describe('a PNG file', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4" viewBox="0 0 8 4"><rect width="8" height="4"/></svg>';

  /** A PNG's chunks by type, and whether each one's checksum is right is left to the reader that the rasteriser is. */
  function chunksOf(png: Uint8Array): readonly { readonly type: string; readonly data: Buffer }[] {
    const bytes = Buffer.from(png);
    const chunks = [];
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const length = bytes.readUInt32BE(at);
      chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    }
    return chunks;
  }

  test('is as wide as asked for', () => {
    const [header] = chunksOf(toPng(svg, 1600, {}));
    expect([header?.data.readUInt32BE(0), header?.data.readUInt32BE(4)]).toEqual([1600, 800]);
  });

  test('of few colours says each pixel’s number in a palette, as the rasteriser coloured it', () => {
    const drawing = svg
      .replace('<rect', '<rect width="8" height="4" fill="#fff"/><circle cx="3" cy="2" r="1.4"')
      .replace('width="8" height="4"/></svg>', 'fill="#a12"/></svg>');
    const chunks = chunksOf(toPng(drawing, 80, {}));
    const find = (name: string) => chunks.find(({ type }) => type === name)?.data ?? Buffer.alloc(0);
    const [palette, rows] = [find('PLTE'), inflateSync(find('IDAT'))];
    expect(find('IHDR')[9]).toBe(3);
    const numbers = [...rows].filter((_, at) => at % 81 !== 0);
    expect(numbers.flatMap((number) => [...palette.subarray(number * 3, number * 3 + 3), 255])).toEqual([
      ...new Resvg(drawing, { fitTo: { mode: 'width', value: 80 } }).render().pixels,
    ]);
  });

  test.each([
    ['more colours than a palette holds', 'fill="url(#many)"', '<rect width="8" height="4" fill="#fff"/>'],
    ['nothing behind it', 'fill="#a12" fill-opacity="0.5"', ''],
  ])('of %s keeps all that the rasteriser painted', (_, fill, paper) => {
    const many =
      '<linearGradient id="many"><stop stop-color="#f00"/><stop offset="0.5" stop-color="#0f0"/><stop offset="1" stop-color="#00f"/></linearGradient>';
    const drawing = svg.replace('<rect', `${many}${paper}<rect ${fill}`);
    expect(Buffer.from(toPng(drawing, 1600, {}))).toEqual(
      Buffer.from(new Resvg(drawing, { fitTo: { mode: 'width', value: 1600 } }).render().asPng()),
    );
  });

  test('carries its title and its source in any letters', () => {
    const texts = chunksOf(toPng(svg, 16, { Title: 'Δέκα “over 648,000”', Source: 'On Record' }))
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => data.toString('utf8').split('\0\0\0\0\0'));
    expect(texts).toEqual([
      ['Title', 'Δέκα “over 648,000”'],
      ['Source', 'On Record'],
    ]);
  });
});

describe('a card', () => {
  test('of a figure has its number with its bound, who says so, and what was lost', () => {
    for (const figure of flood.figures.values()) {
      const words = wordsIn(drawCard(toFigureCard(flood, figure), light, set)).toLowerCase();
      expect(words).toContain(figureText(figure).full.toLowerCase());
      const [first = ''] = (differsClause(figure) ?? '').toLowerCase().split(' ');
      expect(words).toContain(first);
    }
  });

  test('of a report with a title of 200 letters keeps all of it within its 630 px', () => {
    const card = toReportCard(flood);
    const long = {
      ...card,
      lines: [{ as: 'cardTitle' as const, text: 'Wort '.repeat(40).trim() }, ...card.lines.slice(1)],
    };
    const $ = load(drawCard(long, light, set), { xml: true });
    const tops = [...$('[transform]')].map((element) => {
      const [, y = '0'] = /translate\([\d.-]+ ([\d.-]+)\)/.exec($(element).attr('transform') ?? '') ?? [];
      return Number(y);
    });
    expect(Math.max(...tops)).toBeLessThan(630);
    expect(wordsIn($.xml()).match(/Wort/g)?.length).toBe(40);
  });
});
