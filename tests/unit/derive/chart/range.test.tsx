import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Glyph } from '../../../../components/report/glyph';
import { toEstimatesOf } from '../../../../lib/derive/measure-drawing';
import { toTile } from '../../../../lib/derive/tile';
import type { Drawing, LabelLine } from '../../../../lib/kinds/drawing';
import { namedIntervals } from '../../../../lib/kinds/mark';
import { FRAMES } from '../../../../lib/layout/frame';
import { toDrawingShapes } from '../../../../lib/pptx/slide/drawing-shapes';
import type { Interval, Quantity } from '../../../../lib/schema/quantity';
import type { Figure } from '../../../../lib/schema/report';
import { drawStill } from '../../../../lib/still/draw-still';
import { createMeasure } from '../../../../lib/still/measure-text';
import { loadFlood } from '../../support/load-real';
import { makeFigure, makeLink } from '../../support/make-link';
import { readStill } from '../../support/read-still';

const flood = loadFlood();
const measure = await createMeasure();
const range: Quantity = { bound: 'between', low: 240, high: 390, intervals: [] };
const confidence: Interval = { kind: 'confidence', level: 95, low: 240, high: 390 };
const textOf = (line: LabelLine) => line.map(({ text }) => text).join('');

const figureOf = (quantity: Quantity, given: Partial<Figure> = {}) =>
  makeFigure([makeLink('article', { quantity })], { id: 'excess', ...given });

/** The one panel of a range beside another figure of its measure. */
function panelOf(quantity: Quantity) {
  const other = figureOf({ bound: 'stated', value: 275, intervals: [] }, { id: 'other', role: 'context' });
  const [panel] = toEstimatesOf(flood, [figureOf(quantity), other]).panels;
  if (panel === undefined) throw new Error('no panel');
  return panel;
}

const drawingOf = (quantity: Quantity): Drawing => ({ kind: 'rows', size: 'plain', panels: [panelOf(quantity)] });

describe('a range', () => {
  test.each([
    ['without a best value', range, false, ['240–\u2060390'], { low: 240, high: 390 }, 'between 240 and 390', []],
    [
      'with a best value',
      { ...range, best: 312 },
      true,
      ['240–\u2060390'],
      { low: 312, high: 312 },
      'between 240 and 390, best 312',
      [],
    ],
    [
      'with the interval that it is',
      { ...range, best: 312, intervals: [confidence] },
      true,
      ['95% interval 240–\u2060390'],
      { low: 312, high: 312 },
      'between 240 and 390, best 312',
      ['95% interval 240–\u2060390'],
    ],
  ] as const)(
    '%s stands where somebody put it, and nowhere else',
    (_, quantity, point, intervals, reference, value, aside) => {
      const panel = panelOf({ ...quantity, intervals: [...quantity.intervals] });
      const row = panel.groups[0]?.rows[0];
      expect(row?.mark).toMatchObject({ point, intervals: intervals.map((label) => ({ label, low: 240, high: 390 })) });
      expect(panel.reference).toMatchObject(reference);
      expect(textOf(row?.value ?? [])).toBe(value);
      expect(row?.aside.map(textOf)).toEqual(aside);
      expect(JSON.stringify(panel)).not.toMatch(/"value":315\b/);
    },
  );

  test.each(FRAMES.map((frame) => [frame.name, frame] as const))(
    'without a best value is a bar in the form of its nature with its ends marked, at %s',
    (_, frame) => {
      const { $ } = readStill(
        drawStill({ id: 'x', report: 'r', drawing: drawingOf(range) }, frame, measure).svg,
        measure,
      );
      const mark = $('[data-mark="excess"]');
      expect(mark.find('circle').length).toBe(0);
      expect(mark.find('.chart-bar-solid').length).toBe(1);
      // Two upright strokes across the scale.
      expect(mark.find('path.chart-whisker').attr('d')).toMatch(/^(M[\d.]+ [\d.]+v[\d.]+){2}$/);
      expect($('[data-mark="other"] circle').length).toBe(1);
    },
  );

  test('without a best value has no number of its own in a PowerPoint chart', () => {
    const shapes = toDrawingShapes(drawingOf(range), { name: '', alt: '' }, { x: 0, y: 0, width: 1000, height: 500 });
    const charts = shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart] : []));
    const numbers = charts.flatMap(({ sheet }) =>
      sheet.flat().flatMap((cell) => (cell !== undefined && 'number' in cell ? [cell.number] : [])),
    );
    expect(numbers).toEqual(expect.arrayContaining([240, 390, 275]));
    expect(numbers).not.toContain(315);
  });
});

test.each([
  ['confidence', 95, '95% interval 240–\u2060390'],
  ['prediction', undefined, 'prediction interval 240–\u2060390'],
  ['range', undefined, 'range 240–\u2060390'],
] as const)('an interval of kind %s at level %s reads “%s”', (kind, level, label) => {
  const interval = { kind, low: 240, high: 390, ...(level === undefined ? {} : { level }) };
  const quantity: Quantity = { bound: 'stated', value: 275, intervals: [interval] };
  expect(namedIntervals(figureOf(quantity)).map((one) => one.label)).toEqual([label]);
});

test.each([
  ['a bare range', range, 0],
  ['a range with a best value', { ...range, best: 312 }, 1],
] as const)('the small mark of %s has a dot only where somebody put one', (_, quantity, dots) => {
  const { glyph } = toTile(flood, figureOf({ ...quantity, intervals: [] }));
  expect(renderToStaticMarkup(<Glyph id="g" {...glyph} />).match(/<circle/g)?.length ?? 0).toBe(dots);
});
