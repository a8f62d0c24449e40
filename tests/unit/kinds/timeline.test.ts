import { describe, expect, test } from 'vitest';
import { toChartView } from '../../../lib/derive/chart-view';
import { pick } from '../../../lib/facts/lookup';
import type { RowsPanel } from '../../../lib/kinds/drawing';
import { layRows } from '../../../lib/layout/rows';
import { loadFlood as changeFlood, problemsOf } from '../load/flood';
import { makePen } from '../support/make-pen';

const enlarge = (closeUp: string) =>
  ['charts.yaml', 'range: 1998/2021', `range: 1998/2021\n    closeUp: ${closeUp}`] as const;

/** The panels of the flood's timeline, the spring of its crest enlarged. */
function drawEnlarged(): readonly RowsPanel[] {
  const loaded = changeFlood(enlarge('2021-02/2021-04'));
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
  const { drawing } = toChartView(loaded.report, pick(loaded.report.charts, 'days'));
  if (drawing.kind !== 'rows') throw new Error(`a timeline drawn as ${drawing.kind}`);
  return drawing.panels;
}

const keysOf = ({ groups }: RowsPanel) => groups.flatMap(({ rows }) => rows.map(({ mark }) => mark.key));

describe('a timeline of which a part is enlarged', () => {
  test('has the events that lie wholly in it on a scale of their own, and all others above', () => {
    const [main, close] = drawEnlarged();
    expect([main, close].map((panel) => panel && keysOf(panel))).toEqual([['bridge-opened'], ['crest']]);
    expect(close?.title).toBe('Feb to Apr 2021, enlarged');
    expect([close?.axis.from, close?.axis.to]).toEqual([Date.UTC(2021, 1, 1), Date.UTC(2021, 4, 1) - 1]);
    expect(close?.axis.ticks.map(({ label }) => label)).toContain('Mar 2021');
  });

  test('shows on the whole scale which part that is', () => {
    const scene = layRows({ kind: 'rows', size: 'plain', panels: drawEnlarged() }, makePen('wide', 880));
    const [main, close] = scene.layers.filter((layer) => layer.kind === 'plot');
    expect(main?.areas).toEqual([
      expect.objectContaining({ look: 'enlarged', low: Date.UTC(2021, 1, 1), high: Date.UTC(2021, 4, 1) - 1 }),
    ]);
    expect(close?.areas).toEqual([]);
  });

  test.each([
    ['2021-12/2022-02', '2021-12/2022-02 reaches beyond the range, 1998/2021; write a part of it'],
    ['2020', 'no event lies wholly in 2020; write a part of the range that has some, or remove it'],
    ['1998/2021', 'every event lies in 1998/2021; write it as the range instead'],
    ['2021-02/', 'is open at an end; write both, as in 2024-09-01/2024-10-31'],
  ])('refuses %s', (closeUp, message) => {
    expect(problemsOf(enlarge(closeUp))).toEqual([expect.stringMatching(`charts.days.closeUp: ${message}$`)]);
  });
});
