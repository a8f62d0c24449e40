import { describe, expect, test } from 'vitest';
import { toFigurePage } from '../../../lib/derive/figure-page';
import { toMeasureDrawings } from '../../../lib/derive/measure-drawing';
import type { RowsPanel } from '../../../lib/kinds/drawing';
import type { Figure, Report } from '../../../lib/schema/report';
import { economyOf } from '../load/economy';
import { makeFigure, makeLink, makeMeasure } from '../support/make-link';

const economy = economyOf();

/** A report whose only figures are these, of one measure. */
function reportOf(...figures: readonly Figure[]): Report {
  const measure = figures[0]?.measure ?? makeMeasure();
  return {
    ...economy,
    measures: new Map([[measure.id, measure]]),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    comparisons: [],
    charts: new Map(),
  };
}

const figure = (id: string, value: number, role: Figure['role'] = 'reported') =>
  makeFigure([makeLink('herald', { quantity: { bound: 'stated', value, intervals: [] } })], { id, role });

/** The panel that a figure's page shows. */
function panelOn(report: Report, id: string): RowsPanel {
  const own = report.figures.get(id);
  if (own === undefined) throw new Error(`no figure ${id}`);
  const { others } = toFigurePage(report, own);
  const drawn = toMeasureDrawings(report, own.measure).find(({ name }) => name === others?.still);
  const panel = drawn?.drawing.panels[0];
  if (panel === undefined) throw new Error(`${id} has no drawing`);
  return panel;
}

describe('the figures of a measure on a figure’s page', () => {
  test('have the line of the page’s own figure, where the article reports several', () => {
    const report = reportOf(
      figure('deaths-2010', 1_300_000),
      figure('deaths-2023', 630_000),
      figure('other', 5, 'context'),
    );
    expect(panelOn(report, 'deaths-2023').reference).toMatchObject({ low: 630_000, high: 630_000 });
    expect(panelOn(report, 'deaths-2010').reference).toMatchObject({ low: 1_300_000, high: 1_300_000 });
    expect(panelOn(report, 'other').reference).toBeUndefined();
  });

  test('have the line of the one that the article reports, on every page', () => {
    const report = reportOf(figure('reported', 630_000), figure('other', 500_000, 'context'));
    for (const id of ['reported', 'other']) expect(panelOn(report, id).reference).toMatchObject({ low: 630_000 });
  });

  test.each([
    ['two below zero, close together', [-5, -3], { from: -5, to: -3 }, true],
    ['two below zero, far apart', [-5, -1], { from: -5, to: 0 }, false],
    ['one on each side of zero', [-5, 3], { from: -5, to: 3 }, false],
    ['two equal ones', [300_000, 300_000], { from: 0, to: 300_000 }, false],
    ['two that are close and far from zero', [299_800, 300_200], { from: 299_700, to: 300_300 }, true],
  ])('stand on their axis: %s', (_, [one = 0, other = 0], least, zoomed) => {
    const { axis } = panelOn(reportOf(figure('one', one), figure('other', other)), 'one');
    expect(axis.from).toBeLessThanOrEqual(Math.min(one, other));
    expect(axis.to).toBeGreaterThanOrEqual(Math.max(one, other));
    expect(zoomed || (axis.from <= least.from && axis.to >= least.to)).toBe(true);
    // What doesn't start at zero says so, wherever it is drawn.
    expect(axis.zoomed === true).toBe(zoomed);
  });
});
