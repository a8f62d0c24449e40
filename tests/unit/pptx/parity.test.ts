import { beforeAll, describe, expect, test } from 'vitest';
import { toDashboard } from '../../../lib/derive/dashboard';
import { plain } from '../../../lib/facts/prose-view';
import type { Drawing, LabelLine, MarkView, Row } from '../../../lib/kinds/drawing';
import { readNumberFormat } from '../../../lib/ooxml/chart/number-format';
import { textsOfChange } from '../support/scene-texts';
import { type OpenDeck, openDeck, parseXml, partsOf, wordsOf } from './open-deck';

let open: OpenDeck;
let slides: readonly string[];
/** What each slide says, its charts' labels and series included. */
let said: readonly string[];

/** Every label of a chart as its program shows it: series names, values under their formats, texts, cells. */
function chartWords(text: string): string {
  const $ = parseXml(text);
  const words = $('c\\:ser')
    .toArray()
    .flatMap((series) => {
      const name = $(series).find('> c\\:tx c\\:v').text();
      const values = $(series)
        .find('> c\\:val c\\:v, > c\\:yVal c\\:v')
        .toArray()
        .map((value) => Number($(value).text()));
      const shown = $(series)
        .find('c\\:dLbls > c\\:numFmt, c\\:dLbl > c\\:numFmt')
        .toArray()
        .flatMap((format) => values.map((value) => readNumberFormat($(format).attr('formatCode') ?? '', value)));
      const own = $(series)
        .find('c\\:dLbl a\\:t')
        .toArray()
        .map((one) => $(one).text());
      return [name, ...shown, ...own];
    });
  return words.join('\n');
}

beforeAll(async () => {
  open = await openDeck();
  slides = partsOf(open, 'slides').map(([, text]) => wordsOf(text));
  said = slides.map((words, index) => {
    const rels = open.texts.get(`ppt/slides/_rels/slide${index + 1}.xml.rels`) ?? '';
    const charts = [...rels.matchAll(/Target="\/(ppt\/charts\/chart\d+\.xml)"/g)].map(([, path = '']) => path);
    return [words, ...charts.map((path) => chartWords(open.texts.get(path) ?? ''))].join('\n');
  });
}, 60_000);

const lineText = (line: LabelLine) => line.map((run) => run.text).join('');
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What a drawing says beside its marks: names, numbers with bound and hedge, what differs, annotations. */
function drawnTexts(drawing: Drawing): readonly string[] {
  const rowTexts = ({ name, sub, value, aside, note }: Row) => [
    name,
    sub,
    lineText(value),
    ...aside.map(lineText),
    ...(note === undefined ? [] : [note]),
  ];
  switch (drawing.kind) {
    case 'series':
      return [drawing.main, ...(drawing.closeUp === undefined ? [] : [drawing.closeUp])].flatMap((plot) => [
        ...[...plot.points, ...plot.lines].flatMap(({ label }) => label.map(lineText)),
        ...plot.notes.map(({ lead, text }) => lead + text),
      ]);
    case 'rows':
      return drawing.panels.flatMap(({ groups }) =>
        groups.flatMap(({ heading, rows }) => [...(heading === undefined ? [] : [heading]), ...rows.flatMap(rowTexts)]),
      );
    case 'change':
      return textsOfChange(drawing);
    case 'steps':
      return [
        ...[...drawing.steps, ...drawing.levels].flatMap(({ label }) => label.map(lineText)),
        ...drawing.notes.map(({ lead, text }) => lead + text),
      ];
    case 'parts':
      return [
        ...drawing.bars.flatMap(({ parts }) => parts.flatMap(({ label }) => label.map(lineText))),
        ...drawing.bars.flatMap(({ row }) => rowTexts(row)),
        ...drawing.notes.map(({ lead, text }) => lead + text),
      ];
    case 'share':
      return [
        ...[drawing.part, ...(drawing.before === undefined ? [] : [drawing.before])].flatMap(({ label }) =>
          label.map(lineText),
        ),
        drawing.whole,
        ...(drawing.under.kind === 'said'
          ? rowTexts(drawing.under.row)
          : drawing.under.panel.groups.flatMap(({ rows }) => rows.flatMap(rowTexts))),
      ];
  }
}

describe('the PowerPoint file says what the page says', () => {
  test('in every chart: each number with its bound and its hedge, what differs, each annotation', () => {
    for (const [index, { body, id }] of open.deck.slides.entries()) {
      if (body.kind !== 'chart') continue;
      const missing = drawnTexts(body.drawing).filter((text) => !flat(said[index] ?? '').includes(flat(text)));
      expect(missing, id).toEqual([]);
    }
  });

  test('in every footer: who says so, and the numbers of the sources', () => {
    for (const [index, { says, footnotes, id }] of open.deck.slides.entries()) {
      for (const { text, marks } of says)
        expect(slides[index], id).toContain(`${text} ${marks.map(({ number }) => `[${number}]`).join('')}`);
      for (const note of footnotes) expect(slides[index], id).toContain(note);
      expect(slides[index], id).toContain(open.deck.imprint.edition);
    }
  });

  test('in every table of figures: number, label, who, what differs', () => {
    const { leads, sections } = toDashboard(open.report);
    const tiles = [...leads, ...sections.flatMap((section) => (section.kind === 'figures' ? section.tiles : []))];
    const all = slides.join('\n');
    for (const { number, label, who, differs, nature } of tiles) {
      for (const text of [number.text, label, who, nature, differs ?? '']) expect(flat(all)).toContain(flat(text));
    }
  });

  test('in what differs and in the statements', () => {
    for (const [index, { body }] of open.deck.slides.entries()) {
      if (body.kind === 'differs')
        for (const row of body.rows)
          for (const text of [row.differs, row.before.who, row.later.who, ...row.before.words.map((part) => part.text)])
            expect(slides[index]).toContain(text);
      if (body.kind === 'statements')
        for (const { says, who, how } of body.statements) {
          expect(slides[index]).toContain(plain(says));
          expect(slides[index]).toContain(`${who}; ${how}`);
        }
    }
  });

  test('and the page’s own alternative text stands on its charts', () => {
    for (const [index, { body }] of open.deck.slides.entries()) {
      if (body.kind !== 'chart') continue;
      const $ = parseXml(partsOf(open, 'slides')[index]?.[1] ?? '');
      const texts = $('p\\:graphicFrame p\\:cNvPr')
        .toArray()
        .map((one) => $(one).attr('descr') ?? '');
      expect(texts.some((text) => text.startsWith(body.chart.alt))).toBe(true);
    }
  });
});

describe('the form of a mark', () => {
  const bounded = (mark: MarkView) => ['moreThan', 'atLeast', 'lessThan', 'upTo'].includes(mark.bound);

  test('keeps an arrow for every bound in a plot of rows', () => {
    for (const [index, { body, id }] of open.deck.slides.entries()) {
      if (body.kind !== 'chart' || body.drawing.kind !== 'rows') continue;
      const marks = body.drawing.panels.flatMap(({ groups }) =>
        groups.flatMap(({ rows }) => rows.map(({ mark }) => mark)),
      );
      const arrows = (said[index] ?? '').match(/^[←→]$/gm) ?? [];
      expect(arrows, id).toHaveLength(marks.filter(bounded).length);
    }
  });

  test('is hatched for an order and dashed for a target', () => {
    const charts = partsOf(open, 'charts')
      .map(([, text]) => text)
      .join('\n');
    expect(charts).toContain('<a:pattFill prst="wdUpDiag">');
    expect(charts).toContain('<a:prstDash val="dash"/>');
    expect(charts).toContain('◌');
  });
});
