import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChartView } from '../../../lib/derive/chart-view';
import { pick } from '../../../lib/facts/lookup';
import type { PlotScene } from '../../../lib/layout/scene';
import { toScene } from '../../../lib/layout/to-scene';
import { makePen } from '../support/make-pen';
import { loadSmall, type Small, type SmallFigure } from '../support/small-report';

const pad = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 2016, max: 2026 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const date = fc.oneof(year.map(String), month, day, quarter, season);
const period = fc.oneof(
  date,
  fc.tuple(month, month).map((ends) => ends.toSorted().join('/')),
  date.map((from) => `${from}/`),
  month.map((from) => ({ dates: from, called: 'the month of the flood' })),
);
const wide = fc
  .tuple(fc.integer({ min: 2012, max: 2018 }), fc.integer({ min: 2024, max: 2029 }))
  .map((ends) => ends.join('/'));
const range = fc.oneof(
  { weight: 3, arbitrary: wide },
  { weight: 1, arbitrary: fc.tuple(month, month).map((ends) => ends.toSorted().join('/')) },
);

const figure: fc.Arbitrary<SmallFigure> = fc.record({
  value: fc.integer({ min: 1, max: 100 }),
  measure: fc.constantFrom('flow', 'stock', 'cumulative', 'span'),
  period: fc.option(period, { nil: undefined }),
  said: date,
  nature: fc.constantFrom('estimate', 'target', 'forecast', 'authorised', 'order'),
});

/** What a chart over time draws at a time, in px from the left. */
function reaches(small: Small): { readonly inner: PlotScene['inner']; readonly xs: readonly number[] } | undefined {
  const loaded = loadSmall(small);
  if (!loaded.ok) return undefined;
  const { drawing } = toChartView(loaded.report, pick(loaded.report.charts, 'chart'));
  const plot = toScene(drawing, makePen('wide', 880)).layers.find((layer): layer is PlotScene => layer.kind === 'plot');
  if (plot === undefined) throw new Error('no plot');
  const { x, inner, marks, lines, under } = plot;
  const toPx = (time: number) => x.start + ((time - x.from) / (x.to - x.from)) * (x.end - x.start);
  const times = [
    ...marks.flatMap((mark) => [mark.x, ...(mark.time ?? [])]),
    ...lines.flatMap(({ points }) => points.map((point) => point.x)),
  ];
  const boxes = under.flatMap((ink) => (ink.kind === 'box' ? [ink.box.x, ink.box.x + ink.box.width] : []));
  return { inner, xs: [...times.map(toPx), ...boxes] };
}

test('whatever the check lets pass is drawn within its plot', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('series', 'steps'),
      figure,
      range,
      date,
      fc.boolean(),
      (kind, one, shown, noted, bySaying) => {
        const annotations = [{ on: { date: noted }, label: 'then', sources: ['book'] }];
        const keys = kind === 'series' ? { series: ['line'], points: ['a'] } : { figures: ['a'] };
        const measure = { name: 'M', definition: 'Things.', unit: 'things', accumulates: one.measure };
        const drawn = reaches({
          figures: { a: { ...one, measure: 'flow' } },
          ...(kind === 'series'
            ? { csv: `date,value\n${shown.replace(/^(\d{4})\/.*/, '$1-01').slice(0, 7)}-01,5\n` }
            : {}),
          chart: { kind, ...keys, range: shown, annotations, place: bySaying ? 'said' : 'covered' },
          measures: { flow: measure },
        });
        if (drawn === undefined) return;
        passed += 1;
        const { inner, xs } = drawn;
        expect(xs.filter((x) => x < inner.x - 0.5 || x > inner.x + inner.width + 2.5)).toEqual([]);
      },
    ),
    { seed: 20241008, numRuns: 200 },
  );
  expect(passed).toBeGreaterThan(60);
});
