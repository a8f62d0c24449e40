import { load } from 'cheerio';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { toChartCsv } from '../../../lib/derive/csv';
import { toDeck } from '../../../lib/derive/deck';
import { toEstimatesOf } from '../../../lib/derive/measure-drawing';
import { figureRow } from '../../../lib/derive/table-view';
import { toTile } from '../../../lib/derive/tile';
import { pick } from '../../../lib/facts/lookup';
import { toScene } from '../../../lib/layout/to-scene';
import { writeDeck } from '../../../lib/pptx/write-deck';
import type { Figure, Report } from '../../../lib/schema/report';
import { economyOf } from '../load/economy';
import { makePen } from '../support/make-pen';
import { textsOf } from '../support/scene-texts';

const report = economyOf();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What a figure's row prints, and what stands over the last line of its scale. */
function drawn(figure: Figure): { readonly row: string; readonly axis: string } {
  const drawing = toEstimatesOf(report, [figure]);
  const scene = toScene(drawing, makePen('wide', 880));
  const plot = scene.layers.find((layer) => layer.kind === 'plot');
  return { row: textsOf(drawing).join('\n'), axis: plot?.x.ticks.at(-1)?.text ?? '' };
}

/** A report whose slides show one figure: as a tile, and as a row of a chart. */
const showing = (figure: Figure): Report => ({
  ...report,
  head: { ...report.head, lead: [figure.id], sections: [{ kind: 'chart', chart: 'one' }] },
  charts: new Map([
    ['one', { ...pick(report.charts, 'output'), id: 'one', families: [{ heading: 'One', figures: [figure.id] }] }],
  ]),
});

/** The words on the slides of a PowerPoint file. */
async function wordsOnSlides(figure: Figure): Promise<string> {
  const own = showing(figure);
  const zip = await JSZip.loadAsync(await writeDeck(toDeck(own), own.head.updated.text));
  const slides = await Promise.all(zip.file(/^ppt\/slides\/[^/]+\.xml$/).map((part) => part.async('string')));
  return slides
    .map((xml) =>
      load(xml, { xml: true })('a\\:p')
        .toArray()
        .map((paragraph) => load(paragraph, { xml: true }).text())
        .join('\n'),
    )
    .join('\n');
}

/** A figure, what is printed with its label, with what it counts, the last tick of its scale, and its unit and value in a file. */
const CASES: readonly (readonly [
  id: string,
  number: string,
  full: string,
  tick: RegExp,
  unit: string,
  value: string,
])[] = [
  ['warming', '1.5°C', '1.5°C', /^\d\.\d°C$/, '°C', '1.5'],
  ['exports-us', '$4.2bn', '$4.2bn', /^\$[\d.]+ bn$/, 'USD', '4200000000'],
  ['exports-eu', '€3.4m', '€3.4m', /^€[\d.]+ million$/, 'EUR', '3400000'],
  ['exports-india', '₹14.13tn', '₹14.13tn', /^₹[\d.]+ tn$/, 'INR', '14130000000000'],
  ['pay', '2.2% a year', '2.2% a year', /^[\d.]+% a year$/, '% a year', '2.2'],
  [
    'deaths',
    '12.4 per 100,000 people',
    '12.4 per 100,000 people',
    /^\d+ per 100,000 people$/,
    'per 100,000 people',
    '12.4',
  ],
  ['growth', '−2.2%', '−2.2%', /^(−?[\d.]+%)$/, 'per cent', '-2.2'],
  ['inflation', '211%', '211%', /^\d+%$/, 'per cent', '211'],
  ['turnout', '104%', '104%', /^\d+%$/, 'per cent', '104'],
  ['trust', '2.0', 'score 2.0', /^score \d\.\d$/, 'score', '2'],
  ['rank', '3', 'rank 3', /^rank \d$/, 'rank', '3'],
  ['closures', 'One a minute', 'One a minute', /^[\d.]+ shops a minute$/, 'shops a minute', '1'],
  ['in-work', 'one in four', 'one in four', /^\d+%$/, 'per cent', '25'],
];

describe('a number has its unit wherever it stands:', () => {
  test.each(CASES)('%s is %s', async (id, number, full, tick, unit, value) => {
    const figure = pick(report.figures, id);
    const { row, axis } = drawn(figure);
    const [columns = '', cells = ''] = toChartCsv(report, { figures: [figure], series: [], events: [] })
      .replace('\ufeff', '')
      .split('\r\n');
    const cellOf = (name: string) =>
      (cells.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [])[columns.split(',').indexOf(name)]
        ?.replace(/,$/, '')
        .replaceAll('"', '');
    expect(plain(toTile(report, figure).number.text)).toBe(number);
    expect(plain(figureRow(report, figure)[1]?.text ?? '')).toBe(full);
    // A drawing has its numbers in one form.
    const inChart = number.replace(/(?<=\d)(?:m|bn|tn)$/, (scale) => (scale === 'm' ? ' million' : ` ${scale}`));
    expect(plain(row).split('\n')).toContain(inChart);
    expect(plain(axis)).toMatch(tick);
    expect([cellOf('unit'), cellOf('value'), plain(cellOf('written') ?? '')]).toEqual([unit, value, number]);
    const slides = plain(await wordsOnSlides(figure)).split('\n');
    // Once as the tile, once as the row of the chart.
    expect(slides.some((words) => words.includes(number))).toBe(true);
    expect(slides.filter((words) => words.includes(number) || words.includes(inChart)).length).toBeGreaterThan(1);
  });
});
