import { describe, expect, test } from 'vitest';
import { toChartView } from '../../../lib/derive/chart-view';
import type { Drawing } from '../../../lib/kinds/drawing';
import type { Ink, TextInk } from '../../../lib/layout/ink';
import type { PlotScene, Scene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { natureNames } from '../../../lib/words/natures';
import { loadFlood, loadReal } from '../support/load-real';
import { makePen } from '../support/make-pen';

const frames = [makePen('narrow', 288), makePen('mid', 640), makePen('wide', 880), makePen('slide', 1168, 1.39)];
const scenes = [loadReal(), loadFlood()].flatMap((report) =>
  [...report.charts.values()].flatMap((chart) => {
    const { drawing } = toChartView(report, chart);
    return drawing.kind === 'series' || drawing.kind === 'steps'
      ? []
      : frames.map((pen) => [`${chart.id} at ${pen.frame.name}`, { drawing, scene: toScene(drawing, pen) }] as const);
  }),
);

const plotsOf = ({ layers }: Scene) => layers.filter((layer): layer is PlotScene => layer.kind === 'plot');
const textsOf = (ink: readonly Ink[]): readonly TextInk[] =>
  ink.flatMap((one) => (one.kind === 'group' ? textsOf(one.ink) : one.kind === 'text' ? [one] : []));
const inkOf = ({ layers }: Scene) => layers.flatMap((layer) => (layer.kind === 'ink' ? layer.ink : layer.under));

describe.each(scenes)('the scene of %s', (_, { drawing, scene }) => {
  test('is plain JSON: what is read back is the same', () => expect(JSON.parse(JSON.stringify(scene))).toEqual(scene));

  test('keeps bars, marks and the texts of ticks inside it', () => {
    for (const { x, y, box, bars, marks } of plotsOf(scene)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
      expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 0.001);
      for (const { from, to, intervals } of bars.flatMap(({ parts }) => parts)) {
        expect(Math.min(from, ...intervals.map(({ low }) => low))).toBeGreaterThanOrEqual(x.from);
        expect(Math.max(to, ...intervals.map(({ high }) => high))).toBeLessThanOrEqual(x.to);
      }
      for (const mark of marks) {
        expect(mark.x).toBeGreaterThanOrEqual(x.from);
        expect(mark.x).toBeLessThanOrEqual(x.to);
        expect(mark.y).toBeGreaterThan(y.from);
        expect(mark.y).toBeLessThan(y.to);
      }
      for (const { at } of x.ticks) {
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x).toBeLessThanOrEqual(scene.width);
      }
    }
  });

  test('has every text within its height', () => {
    for (const { box, lines } of textsOf(inkOf(scene)).filter((text) => text.lines.length > 0)) {
      expect.soft(box.y, JSON.stringify(lines)).toBeGreaterThanOrEqual(-1);
      expect.soft(box.y + box.height, JSON.stringify(lines)).toBeLessThanOrEqual(scene.height + 1);
    }
  });

  test('has a mark for each row and a part for each part of a bar', () => {
    const keys = plotsOf(scene).flatMap(({ marks, bars }) => [
      ...marks.map(({ key }) => key),
      ...bars.flatMap(({ parts }) => parts.map(({ key }) => key)),
    ]);
    expect(keys).toEqual(keysOf(drawing));
  });
});

/** The figures that a drawing has on a scale, in the order in which they are read. */
function keysOf(drawing: Drawing): readonly string[] {
  switch (drawing.kind) {
    case 'rows':
      return drawing.panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ mark }) => mark.key)));
    case 'share': {
      const { under } = drawing;
      const panels = under.kind === 'readings' ? [under.panel] : [];
      return [drawing.part.mark.key, ...keysOf({ kind: 'rows', size: 'plain', panels })];
    }
    case 'parts':
      return drawing.bars.flatMap(({ whole, parts }) =>
        (parts.length === 0 ? [whole] : parts).map(({ mark }) => mark.key),
      );
    case 'change':
      return drawing.changes.flatMap(({ points }) => points.map(({ mark }) => mark.key));
    case 'series':
    case 'steps':
      return [];
  }
}

test.each(natureNames)('a bar whose nature is %s has the form of its dot', (nature) => {
  const drawing = scenes.map(([, { drawing: one }]) => one).find((one) => one.kind === 'parts');
  if (drawing?.kind !== 'parts') throw new Error('no bar to try');
  const [first] = drawing.bars;
  if (first === undefined) throw new Error('no bar');
  const mark = { ...first.row.mark, nature };
  const whole = { ...first.whole, mark };
  const [pen = makePen('wide', 880)] = frames;
  const [bars] = plotsOf(toScene({ ...drawing, bars: [{ ...first, whole }] }, pen));
  const axis = { from: 0, to: drawing.to, ticks: [] };
  const panel = { axis, groups: [{ rows: [{ ...first.row, mark: { ...mark, point: true } }] }] };
  const [rows] = plotsOf(toScene({ kind: 'rows', size: 'plain', panels: [panel] }, pen));
  expect(bars?.bars[0]?.parts[0]?.form).toEqual(rows?.marks[0]?.dot?.form);
});
