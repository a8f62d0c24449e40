import { expect, test } from 'vitest';
import { toTile } from '../../../lib/derive/tile';
import { toFigureShapes } from '../../../lib/pptx/slide/body-table';
import { drawScatterPlot } from '../../../lib/pptx/slide/scatter-plot';
import { loadReal } from '../support/load-real';
import { drawMade, plotsOf } from '../support/made-chart';

const box = { x: 0, y: 0, width: 1600, height: 700 };

test('a tile of context says so on a PowerPoint slide, and one of the article doesn’t', () => {
  const report = loadReal();
  for (const figure of report.figures.values()) {
    const text = JSON.stringify(toFigureShapes([toTile(report, figure)], box));
    expect([figure.id, text.includes('context: not in the article')]).toEqual([figure.id, figure.role === 'context']);
  }
});

test('a more precise day can be told from the short time that it lies in', () => {
  const chart = 'kind: estimates, families: [{ heading: All, figures: [one] }]';
  const made = {
    measures: { p: 'unit: people, accumulates: stock' },
    figures: { one: { quantity: '{ stated: 4 }', nature: 'count' } },
    chart,
  };
  const [plot] = plotsOf(drawMade(made).sceneAt('slide'));
  const [mark] = plot?.marks ?? [];
  if (plot === undefined || mark === undefined) throw new Error('no mark');
  const span = { low: mark.x, high: mark.x + 0.001, look: 'span', label: 'May' } as const;
  const { dot: _, ...bare } = { ...mark, intervals: [span] };
  const coloursOf = (marks: typeof plot.marks) =>
    [
      ...JSON.stringify(drawScatterPlot({ ...plot, marks }, box)).matchAll(/<c:marker>.*?schemeClr val=\\"(\w+)\\"/g),
    ].map(([, one]) => one);
  const [short, day] = coloursOf([{ ...mark, intervals: [span] }]);
  expect(short).not.toBe(day);
  // Alone it stands in its own colour.
  expect(coloursOf([bare])[0]).toBe(day);
});
