import { posix } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenDeck, openDeck, parseXml, partsOf, wordsOf } from './open-deck';

let open: OpenDeck;
beforeAll(async () => {
  open = await openDeck();
}, 60_000);

/** The order in which the format asks for the children of a series, of labels and of one label. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'c:ser': 'idx order tx spPr invertIfNegative marker dPt dLbls cat val xVal yVal smooth extLst'.split(' '),
  'c:dLbls':
    'dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst'.split(
      ' ',
    ),
  'c:dLbl':
    'idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst'.split(
      ' ',
    ),
  'c:valAx':
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit'.split(
      ' ',
    ),
};

describe('the package', () => {
  test('names the type of every part, and no part that is missing', () => {
    const $ = parseXml(open.texts.get('[Content_Types].xml') ?? '');
    const defaults = $('Default')
      .toArray()
      .map((one) => $(one).attr('Extension'));
    const named = $('Override')
      .toArray()
      .map((one) => $(one).attr('PartName')?.slice(1) ?? '');
    expect(named.filter((path) => !open.paths.includes(path))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const untyped = open.paths.filter(
      (path) => path.endsWith('.xml') && path !== '[Content_Types].xml' && !named.includes(path),
    );
    expect(untyped).toEqual([]);
    expect(defaults).toEqual(['rels', 'xml', 'xlsx']);
  });

  test('has relations that all lead to a part, and each part is reached', () => {
    const reached = [...open.texts].flatMap(([path, text]) => {
      if (!path.endsWith('.rels')) return [];
      const $ = parseXml(text);
      return $('Relationship')
        .toArray()
        .map((one) => posix.normalize($(one).attr('Target')?.slice(1) ?? ''));
    });
    expect(reached.filter((path) => !open.paths.includes(path))).toEqual([]);
    const parts = open.paths.filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
    expect(parts.filter((path) => !reached.includes(path))).toEqual([]);
  });

  test('uses only relations that the part has', () => {
    for (const [path, text] of open.texts) {
      if (path.endsWith('.rels')) continue;
      const used = [...text.matchAll(/r:(?:id|embed)="(rId\d+)"/g)].map(([, id]) => id);
      const rels = open.texts.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)) ?? '';
      expect(used.filter((id) => !rels.includes(`Id="${id}"`))).toEqual([]);
    }
  });

  test('says title, language, day and edition, and is written in English', () => {
    const core = open.texts.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:title>${open.deck.title}</dc:title>`);
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain(`${open.report.head.updated.text}T00:00:00Z`);
    const languages = new Set(
      [...open.texts.values()].flatMap((text) => [...text.matchAll(/ lang="([^"]*)"/g)].map(([, tag]) => tag)),
    );
    expect([...languages]).toEqual(['en-GB']);
  });

  test('names only fonts that stand on people’s machines', () => {
    const faces = [...open.texts.values()].flatMap((text) =>
      [...text.matchAll(/typeface="([^"]*)"/g)].map(([, face]) => face),
    );
    expect([...new Set(faces)].sort()).toEqual(['', '+mj-lt', '+mn-lt', 'Arial', 'Georgia']);
  });

  test('is the same for the same data, and small', async () => {
    expect(open.bytes.length).toBeLessThan(400_000);
    expect(Buffer.from((await openDeck()).bytes).equals(Buffer.from(open.bytes))).toBe(true);
  }, 30_000);
});

describe('each slide', () => {
  test('stands in the deck’s order, 16:9, with its headline as the title', () => {
    const slides = partsOf(open, 'slides');
    const titles = slides.map(([, text]) => {
      const $ = parseXml(text);
      return $('p\\:sp')
        .filter((_, shape) => $(shape).find('p\\:ph[type="title"]').length === 1)
        .find('a\\:t')
        .text();
    });
    expect(titles).toEqual(open.deck.slides.map(({ headline }) => headline));
    const presentation = open.texts.get('ppt/presentation.xml') ?? '';
    expect(presentation).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  });

  test('has shapes with ids of their own, and text for those who can’t see its charts and tables', () => {
    for (const [path, text] of partsOf(open, 'slides')) {
      const $ = parseXml(text);
      const ids = $('p\\:cNvPr')
        .toArray()
        .map((one) => $(one).attr('id'));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const frame of $('p\\:graphicFrame p\\:cNvPr').toArray())
        expect($(frame).attr('descr')?.length ?? 0, path).toBeGreaterThan(10);
    }
  });

  test('says nothing in letters under 18 px', () => {
    for (const [path, text] of [...partsOf(open, 'slides'), ...partsOf(open, 'charts')]) {
      const sizes = [...text.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)).filter((size) => size !== 100);
      expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(1350);
    }
  });

  test('stays on the slide, whatever stands on it', () => {
    for (const [path, text] of partsOf(open, 'slides')) {
      const $ = parseXml(text);
      for (const place of $('a\\:xfrm, p\\:xfrm').toArray()) {
        const at = (name: string, side: string) => Number($(place).find(`a\\:${name}`).attr(side));
        expect(at('off', 'x'), path).toBeGreaterThanOrEqual(0);
        expect(at('off', 'y'), path).toBeGreaterThanOrEqual(0);
        expect(at('off', 'x') + at('ext', 'cx'), path).toBeLessThanOrEqual(12_192_000);
        expect(at('off', 'y') + at('ext', 'cy'), path).toBeLessThanOrEqual(6_858_000);
      }
    }
  });

  test('brings its notes: what to say, and the chain of every figure', () => {
    const notes = partsOf(open, 'notesSlides').map(([, text]) => wordsOf(text));
    expect(notes).toHaveLength(open.deck.slides.length);
    for (const [index, slide] of open.deck.slides.entries()) {
      for (const say of slide.notes.say) expect(notes[index]).toContain(say);
      for (const figure of slide.notes.figures) {
        expect(notes[index]).toContain(`${figure.name}: ${figure.number}`);
        for (const line of [...figure.chain, ...figure.caveats]) expect(notes[index]).toContain(line);
        for (const { question, answer } of figure.asked) expect(notes[index]).toContain(`“${question}” ${answer}`);
      }
    }
  });
});

describe('each chart', () => {
  test('is a native one on every slide that shows a drawing', () => {
    const charts = partsOf(open, 'slides').map(([, text]) => text.split('<c:chart ').length - 1);
    for (const [index, { body }] of open.deck.slides.entries())
      expect(charts[index] ?? 0, open.deck.slides[index]?.id).toBeGreaterThanOrEqual(body.kind === 'chart' ? 1 : 0);
  });

  test('has two axes, which its drawing names and which name each other', () => {
    for (const [path, text] of partsOf(open, 'charts')) {
      const $ = parseXml(text);
      const drawn = $('c\\:scatterChart > c\\:axId, c\\:barChart > c\\:axId')
        .toArray()
        .map((one) => $(one).attr('val'));
      const axes = $('c\\:valAx > c\\:axId, c\\:catAx > c\\:axId')
        .toArray()
        .map((one) => $(one).attr('val'));
      const crossed = $('c\\:crossAx')
        .toArray()
        .map((one) => $(one).attr('val'));
      expect(drawn, path).toHaveLength(2);
      expect([...axes].sort(), path).toEqual([...drawn].sort());
      expect([...crossed].sort(), path).toEqual([...drawn].sort());
      expect($('c\\:barChart').length, path).toBe($('c\\:barChart > c\\:grouping').length);
    }
  });

  test('has its parts in the order that the format asks for', () => {
    for (const [path, text] of partsOf(open, 'charts')) {
      const $ = parseXml(text);
      for (const [name, order] of Object.entries(ORDERS))
        for (const element of $(name.replace(':', '\\:')).toArray()) {
          const places = $(element)
            .children()
            .toArray()
            .map((child) => order.indexOf(child.tagName.replace('c:', '')));
          expect(places, `${path} ${name}`).not.toContain(-1);
          expect(places, `${path} ${name}`).toEqual([...places].sort((a, b) => a - b));
        }
    }
  });

  test('has a workbook with just the values that it draws, and no cell where a value is missing', async () => {
    for (const [path, text] of partsOf(open, 'charts')) {
      const number = /(\d+)\.xml$/.exec(path)?.[1];
      const file = await open.zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`)?.async('uint8array');
      const book = await JSZip.loadAsync(file ?? new Uint8Array());
      const $sheet = parseXml((await book.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '');
      const cells = new Map(
        $sheet('c')
          .toArray()
          .map((cell) => [$sheet(cell).attr('r'), $sheet(cell).find('v, t').text()]),
      );
      expect([...cells.values()].filter((value) => value === '')).toEqual([]);
      const $ = parseXml(text);
      for (const reference of $('c\\:numRef, c\\:strRef').toArray()) {
        const [, column = '', row = '0'] = /\$([A-Z]+)\$(\d+)/.exec($(reference).find('c\\:f').text()) ?? [];
        for (const point of $(reference).find('c\\:pt').toArray())
          expect(cells.get(`${column}${Number(row) + Number($(point).attr('idx'))}`), path).toBe(
            $(point).find('c\\:v').text(),
          );
      }
    }
  });
});
