import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { drawScatter } from '../../../lib/ooxml/chart/scatter';
import { type Presentation, writePresentation } from '../../../lib/ooxml/presentation';
import type { Shape } from '../../../lib/ooxml/shape';
import { parseXml } from '../pptx/open-deck';

const box = { x: 10, y: 20, width: 300, height: 200 };
const holder = { name: 'A place', box, prompt: 'Write here' };
const chart = drawScatter({
  size: box,
  inner: { x: 30, y: 10, width: 250, height: 160 },
  x: { from: 0, to: 10, step: 5, format: '0', grid: { colour: 'accent2', width: 2 } },
  y: { from: 0, to: 1 },
  series: [{ name: 'Tides', points: [{ x: 1, y: 0.5 }], marker: { size: 8, fill: { colour: 'accent1' } } }],
  columns: { series: 'Series', x: 'Hour', y: 'Metres', label: 'Label' },
});
const shapes: readonly Shape[] = [
  { kind: 'text', name: 'Title', box, placeholder: 'title', paragraphs: [{ runs: [{ text: 'Tides', style: {} }] }] },
  { kind: 'line', name: 'Rule', from: [0, 10], to: [100, 10], style: { colour: 'tx2', width: 1 } },
  { kind: 'chart', name: 'Chart', alt: 'A chart of tides', box, chart },
];

/** A presentation that is about no report. */
const tides: Presentation = {
  design: {
    theme: {
      name: 'Sea',
      colours: {
        tx1: '000000',
        bg1: 'FFFFFF',
        tx2: '333333',
        bg2: 'EEEEEE',
        accent1: '000011',
        accent2: '000022',
        accent3: '000033',
        accent4: '000044',
        accent5: '000055',
        accent6: '000066',
      },
      fonts: { major: 'Verdana', minor: 'Tahoma' },
    },
    slide: { width: 640, height: 480 },
    holders: { title: holder, subtitle: holder, body: holder, footer: holder, number: holder },
    layouts: [{ name: 'Only a title', holds: ['title'] }],
    notes: { picture: 'Slide', words: 'Said' },
    sizes: { title: 30, body: 20, other: 18 },
  },
  properties: {
    creator: 'A harbour',
    title: 'Tides',
    subject: 'The sea',
    description: 'When it comes and goes',
    language: 'en-GB',
    version: '1',
    day: '2026-01-01',
  },
  slides: [{ shapes, layout: 0, notes: [{ runs: [{ text: 'Say this', style: { bold: true } }] }] }],
};

async function openTides() {
  const zip = await JSZip.loadAsync(await writePresentation(tides));
  return async (path: string) => (await zip.file(path)?.async('string')) ?? '';
}

test('a presentation is drawn as its design says, whatever it is about', async () => {
  const read = await openTides();
  const $ = parseXml(await read('ppt/theme/theme1.xml'));
  const colours = $('a\\:clrScheme > *').toArray();
  expect(colours.map((one) => `${one.tagName} ${$(one).children().attr('val')}`)).toEqual([
    'a:dk1 000000',
    'a:lt1 FFFFFF',
    'a:dk2 333333',
    'a:lt2 EEEEEE',
    ...[1, 2, 3, 4, 5, 6].map((index) => `a:accent${index} 0000${index}${index}`),
    'a:hlink 000011',
    'a:folHlink 000011',
  ]);
  expect($('a\\:majorFont > a\\:latin').attr('typeface')).toBe('Verdana');
  expect($('a\\:minorFont > a\\:latin').attr('typeface')).toBe('Tahoma');
  expect(await read('ppt/presentation.xml')).toContain('<p:sldSz cx="6096000" cy="4572000"/>');
  expect(await read('ppt/slideLayouts/slideLayout1.xml')).toContain('<p:cSld name="Only a title">');
  expect(await read('docProps/core.xml')).toContain('<dc:creator>A harbour</dc:creator>');
});

test('a slide has its chart, with the workbook behind it, and its notes', async () => {
  const read = await openTides();
  expect(await read('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="/ppt/charts/chart1.xml"');
  expect(await read('ppt/slides/slide1.xml')).toContain('r:id="rId3"');
  expect(await read('ppt/charts/_rels/chart1.xml.rels')).toContain('Microsoft_Excel_Worksheet1.xlsx');
  const $ = parseXml(await read('ppt/charts/chart1.xml'));
  expect($('c\\:majorGridlines a\\:schemeClr').attr('val')).toBe('accent2');
  expect($('c\\:xVal c\\:v, c\\:yVal c\\:v').text()).toBe('10.5');
  expect(await read('ppt/notesSlides/notesSlide1.xml')).toContain('<a:t>Say this</a:t>');
});
