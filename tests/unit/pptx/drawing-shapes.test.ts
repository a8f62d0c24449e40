import { describe, expect, test } from 'vitest';
import { toDeck } from '../../../lib/derive/deck';
import { grow, overlaps } from '../../../lib/layout/geometry';
import type { SceneMark } from '../../../lib/layout/scene';
import { requireReports } from '../../../lib/load/load-reports';
import type { TextShape } from '../../../lib/ooxml/shape';
import { toBarForm, toMarkLooks } from '../../../lib/pptx/slide/mark-style';
import { toSlideShapes } from '../../../lib/pptx/slide/slide-shapes';
import { formOf, natureNames } from '../../../lib/words/natures';

/** Every slide with a drawing, of the site's reports, of the examples and of the gallery's. */
const FOLDERS = ['data', 'tests/reports', 'tests/gallery/reports'];
const slides = FOLDERS.flatMap((folder) =>
  requireReports(folder).flatMap((report) => {
    const deck = toDeck(report);
    return deck.slides.flatMap((slide, index) =>
      slide.body.kind === 'chart'
        ? [{ folder, name: `${report.id}, slide ${index + 1}`, ...toSlideShapes(slide, deck.imprint, index) }]
        : [],
    );
  }),
);

const wordsOf = ({ paragraphs }: TextShape) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

/** A line of text on a slide, with what stands around it, in px. */
const LINE = 40;

describe.each(slides)('$name', ({ folder, shapes }) => {
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' && shape.wrap === false ? [shape] : []));

  test('sets no text on another', () => {
    const pairs = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlaps(grow(one.box, -3), grow(other.box, -3)))
        .map((other) => `${wordsOf(one)} / ${wordsOf(other)}`),
    );
    expect(pairs).toEqual([]);
  });

  test('keeps every text between its margins', () => {
    const out = texts.filter(({ box }) => box.x < 14 || box.x + box.width > 1266);
    expect(out.map(wordsOf)).toEqual([]);
  });

  // The gallery’s reports are made to be too much for a slide.
  const isTooMuch = folder === 'tests/gallery/reports';
  test('keeps every text above its footer, by a line at most where it is too much', () => {
    const [foot] = shapes.flatMap((shape) => (shape.kind === 'text' && shape.placeholder === 'footer' ? [shape] : []));
    expect(foot).toBeDefined();
    const under = texts.filter(({ box }) => box.y + box.height > (foot?.box.y ?? 0) + (isTooMuch ? LINE : 4));
    expect(under.map(wordsOf)).toEqual([]);
  });

  test('has a workbook with numbers behind each chart', () => {
    for (const shape of shapes)
      if (shape.kind === 'chart')
        expect(shape.chart.sheet.flat().some((cell) => cell !== undefined && 'number' in cell)).toBe(true);
  });
});

describe('a nature', () => {
  const forms = [
    ...new Set(
      natureNames.map((nature) => {
        const { fill, outline } = formOf(nature);
        return `${fill} ${outline}`;
      }),
    ),
  ];

  test('has a dot and a bar of its own form, whatever its colour', () => {
    const mark = { key: '', href: '', title: '', tone: 'context', x: 0, y: 0, intervals: [] } as const;
    const printed = { name: '', number: '' };
    const looks = natureNames.map((nature) => {
      const scene: SceneMark = { ...mark, printed, dot: { form: formOf(nature), radius: 8 } };
      return JSON.stringify(toMarkLooks(scene));
    });
    const bars = natureNames.map((nature) => JSON.stringify(toBarForm(formOf(nature), mark)));
    expect(new Set(looks).size).toBe(forms.length);
    expect(new Set(bars).size).toBe(forms.length);
  });
});
