import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { citeFigure } from '../../../lib/derive/citation';
import { toOembed } from '../../../lib/derive/take-away';
import { pick } from '../../../lib/facts/lookup';
import { withoutIsolates } from '../../../lib/format/isolate';
import type { Report } from '../../../lib/schema/report';
import { loadFlood } from '../load/flood';
import { readReportFiles, wordsOf } from '../support/read-report-files';
import { makeSmall } from '../support/small-report';
import { withSettings } from '../support/with-settings';

/* A report whose data would do something in every kind of file that took them for more than text, and that are long. */

const MARKUP = '</script><script>alert()</script><img src=x onerror=alert()>';
const TEX = '}, author = {Nobody}, note = {\\input{x} 5% of #_$ & ~';
const HEADLINE = `${'Schlagzeile '.repeat(11)}${MARKUP}`;
/** As long as a title may be; what publishes it adds as much. */
const SOURCE = `${'Quellenangabe '.repeat(17)}${TEX}`;
const CYRILLIC = 'Министерство обороны';
const ARABIC = 'اتحاد الناشرين العرب';

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

function loadHostile(): Report {
  const loaded = loadFlood(
    ['report.yaml', 'title: What one article counted after the flood at Aldermere', `title: ${quote(MARKUP)}`],
    ['charts.yaml', 'headline: Two counts of flooded homes', `headline: ${quote(HEADLINE)}`],
    ['charts.yaml', 'alt: Dots of two counts', `alt: Dots ${MARKUP} of two counts`],
    ['figures.yaml', 'name: Homes flooded', `name: '=HYPERLINK("x") \\input 5% of #_$ & ~'`],
    ['figures.yaml', 'label: homes flooded in March 2021', `label: ${quote(MARKUP)}`],
    ['people.yaml', 'name: Aldermere Town Council', `name: ${quote(`${CYRILLIC} ${ARABIC}`)}`],
    ['people.yaml', 'title: Council counts flooded homes', `title: ${quote(SOURCE)}`],
    ['people.yaml', 'publisher: Aldermere Town Council', `publisher: ${quote('Herausgeber '.repeat(20).trim())}`],
  );
  if (!loaded.ok) throw new Error(loaded.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return loaded.report;
}

let report: Report;
let files: ReadonlyMap<string, string>;
const endingIn = (ending: string) => [...files].filter(([path]) => path.endsWith(ending));

beforeAll(async () => {
  report = loadHostile();
  files = await readReportFiles(report);
}, 300_000);

/** Where a picture's shapes reach, beside how large it is. */
function reachOf(svg: string) {
  const picture = new Resvg(svg);
  const { x = 0, y = 0, width = 0, height = 0 } = picture.getBBox() ?? {};
  return { picture, x, y, right: x + width, bottom: y + height };
}

describe('hostile data', () => {
  test('makes no element in a picture, and every word of it is there', () => {
    for (const [path, svg] of endingIn('.svg')) {
      const $ = load(svg, { xml: true });
      expect($('script, image, foreignObject, a, [onerror], [onload], style').length, path).toBe(0);
      // The rasteriser refuses what isn't well formed.
      expect(() => new Resvg(svg), path).not.toThrow();
    }
    const words = wordsOf('.svg', files.get('charts/homes.svg') ?? '');
    expect(words.match(/Schlagzeile/g)?.length).toBe(22);
    expect(words).toContain(CYRILLIC);
    for (const word of ARABIC.split(' ')) expect(words).toContain(word);
    expect(words.replaceAll(/\s+/g, ' ')).toContain('alert()');
  });

  test('reaches over no edge of a picture or card', () => {
    for (const [path, svg] of endingIn('.svg')) {
      const { picture, x, y, right, bottom } = reachOf(svg);
      expect(Math.min(x, y), path).toBeGreaterThanOrEqual(-0.5);
      expect(right, path).toBeLessThanOrEqual(picture.width + 0.5);
      expect(bottom, path).toBeLessThanOrEqual(picture.height + 0.5);
    }
  });

  test('runs nothing in an embed', () => {
    for (const [path, html] of endingIn('.html')) expect(load(html)('script, img, [onerror]').length, path).toBe(0);
  });

  test('ends no script that it stands in, and is read back from JSON as it was', () => {
    for (const [path, text] of [...files].filter(([name]) => name.endsWith('.json'))) {
      if (path.startsWith('json-ld/')) expect(text, path).not.toContain('<');
      expect(() => JSON.parse(text), path).not.toThrow();
    }
  });

  test('is one reference with its own author in each format of reference managers', () => {
    const cited = citeFigure(report, pick(report.figures, 'homes-flooded'));
    for (const ending of ['.bib', '.ris', '.csl.json']) {
      const { data } = new Cite(files.get(`cite/figure-homes-flooded${ending}`));
      expect(data, ending).toHaveLength(1);
      expect(JSON.stringify(data[0]?.['author']), ending).not.toContain('Nobody');
      expect(String(data[0]?.['title']).replaceAll(/\s+/g, ' '), ending).toBe(cited.title);
    }
  });

  test('is no formula in a spreadsheet', () => {
    const tables = endingIn('.csv');
    expect(tables.length).toBeGreaterThan(0);
    for (const [path, csv] of tables) expect(csv, path).not.toMatch(/(?:^|,|")[=+@]/m);
    expect(tables.some(([, csv]) => csv.includes(`'=HYPERLINK`))).toBe(true);
  });

  test('breaks out of no snippet', () => {
    withSettings({ SITE_URL: 'https://example.org' });
    const said = JSON.parse(JSON.stringify(toOembed(report, pick(report.charts, 'homes'))));
    const $ = load(said.html);
    expect($('iframe, script').length).toBe(2);
    expect($('[onerror], img').length).toBe(0);
    expect(withoutIsolates($('iframe').attr('title') ?? '')).toContain(MARKUP);
  });
});

test('a chart of 40 marks is whole, wide and square', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `one-${String(index).padStart(2, '0')}`);
  const small = makeSmall({
    figures: Object.fromEntries(
      names.map((name, index) => [name, { value: 100 + index, measure: 'stock', period: '2024' }]),
    ),
    chart: { kind: 'estimates', families: [{ heading: 'All', figures: names }] },
  });
  const made = await readReportFiles(small);
  for (const path of ['charts/chart.svg', 'charts/chart-square.svg', 'charts/chart-card.svg']) {
    const svg = made.get(path) ?? '';
    const { picture, right, bottom } = reachOf(svg);
    expect(right, path).toBeLessThanOrEqual(picture.width + 0.5);
    expect(bottom, path).toBeLessThanOrEqual(picture.height + 0.5);
    if (!path.includes('card'))
      for (const index of names.keys()) expect(wordsOf(path, svg)).toContain(String(100 + index));
  }
  // On a card nobody could read so many: the first stand there in words.
  expect(wordsOf('.svg', made.get('charts/chart-card.svg') ?? '')).toContain('100 things');
});
