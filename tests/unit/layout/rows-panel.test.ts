import { describe, expect, test } from 'vitest';
import { toChartView } from '../../../lib/derive/chart-view';
import type { MarkView, Row, RowsPanel } from '../../../lib/kinds/drawing';
import { layPanel } from '../../../lib/layout/rows-panel';
import { LINE, textWidth } from '../../../lib/layout/text';
import { wordsOf } from '../../../lib/layout/text-ink';
import { loadReal } from '../support/load-real';
import { halfMeasure, makePen } from '../support/make-pen';

const mark: MarkView = {
  key: 'a',
  href: '/a/',
  title: 'a',
  value: 50,
  point: true,
  bound: 'stated',
  nature: 'count',
  tone: 'context',
  intervals: [],
};
const row = (given: Partial<Row> = {}): Row => ({
  name: 'Council',
  sub: 'March 2021',
  value: [{ text: '1,200', as: 'strong' }],
  aside: [],
  mark,
  ...given,
});
const panel = (rows: readonly Row[], given: Partial<RowsPanel> = {}): RowsPanel => ({
  axis: { from: 0, to: 100, ticks: [] },
  groups: [{ rows }],
  ...given,
});

const frames = [makePen('narrow', 288), makePen('mid', 640), makePen('wide', 880), makePen('slide', 1168, 1.39)];
const report = loadReal();
const panels = [...report.charts.values()].flatMap((chart) => {
  const { drawing } = toChartView(report, chart);
  if (drawing.kind === 'rows') return drawing.panels.map((one) => ({ name: chart.id, panel: one, size: drawing.size }));
  return drawing.kind === 'share' && drawing.under.kind === 'readings'
    ? [{ name: chart.id, panel: drawing.under.panel, size: 'plain' as const }]
    : [];
});

describe.each(frames.map((pen) => [pen.frame.name, pen] as const))('a panel of rows at %s', (_, pen) => {
  const { scale, width } = pen.frame;

  test.each(panels.map((one) => [one.name, one] as const))(
    'of %s has each row under the one before, with its mark and its texts inside it',
    (_, { panel: one, size }) => {
      const laid = layPanel(pen, one, 10, size);
      expect(laid.rows.map((entry) => entry.row.mark.key)).toEqual(
        one.groups.flatMap(({ rows }) => rows.map((entry) => entry.mark.key)),
      );
      let bottom = laid.top;
      for (const entry of laid.rows) {
        expect(entry.top).toBeGreaterThanOrEqual(bottom);
        const textLines = Math.max(entry.name.length + entry.sub.length, entry.aside.length);
        expect(entry.height).toBeGreaterThanOrEqual(textLines * LINE * scale);
        expect(entry.markY).toBeGreaterThan(entry.top);
        expect(entry.markY).toBeLessThan(entry.top + entry.height);
        bottom = entry.top + entry.height;
      }
      expect(laid.bottom).toBeGreaterThanOrEqual(bottom);
      expect(laid.top + laid.height).toBeCloseTo(laid.bottom);
    },
  );

  test.each(panels.map((one) => [one.name, one] as const))('of %s loses no word', (_, { panel: one, size }) => {
    const laid = layPanel(pen, one, 0, size);
    const groups = one.groups.flatMap(({ rows }) => rows);
    for (const [index, entry] of laid.rows.entries()) {
      const given = groups[index];
      expect(entry.name.join(' ')).toBe(given?.name);
      expect(entry.sub.join(' ')).toBe(given?.sub);
      expect(entry.aside.map(({ text }) => text).join(' ')).toBe(
        given?.aside.map((line) => line.map(({ text }) => text).join('')).join(' '),
      );
      expect(entry.note?.lines.join(' ')).toBe(given?.note);
    }
    const headings = one.groups.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
    const titles = one.title === undefined ? [] : [one.title];
    const said = laid.headings.map(({ lines }) => wordsOf(lines));
    for (const text of [...titles, ...headings]) expect(said.some((words) => words.startsWith(text))).toBe(true);
    expect(said.some((words) => words.includes('start at zero'))).toBe(one.axis.zoomed === true);
  });

  test('keeps the name clear of the number', () => {
    const long = row({ name: 'A body with a very long name that will not fit on one line beside its number' });
    const [entry] = layPanel(pen, panel([long]), 0, 'plain').rows;
    const { valueX } = layPanel(pen, panel([long]), 0, 'plain');
    const room = valueX - textWidth(halfMeasure, scale, '1,200', 'strong');
    for (const line of entry?.name ?? []) expect(textWidth(halfMeasure, scale, line, 'strong')).toBeLessThan(room);
  });

  test('keeps a note within the drawing and off its mark', () => {
    for (const value of [0, 10, 50, 90, 100])
      for (const bound of ['stated', 'moreThan', 'upTo', 'about'] as const) {
        const noted = row({ note: 'Deaths only, and only those with a name', mark: { ...mark, value, bound } });
        const laid = layPanel(pen, panel([noted]), 0, 'plain');
        const [entry] = laid.rows;
        const note = entry?.note;
        const x = laid.plotX + (value / 100) * laid.plotWidth;
        for (const line of note?.lines ?? []) {
          const own = textWidth(halfMeasure, scale, line, 'note');
          const from = note?.anchor === 'end' ? (note?.x ?? 0) - own : (note?.x ?? 0);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + own).toBeLessThanOrEqual(width + 1);
          const isLevel = Math.abs((note?.y ?? 0) - (entry?.markY ?? 0)) < LINE * scale;
          if (isLevel) expect(from > x + 5 || from + own < x - 5).toBe(true);
        }
      }
  });

  test('makes a row with a note under it higher than one without', () => {
    const crowded = { ...mark, value: 50, intervals: [{ low: 0, high: 100, label: 'all' }] };
    const bare = layPanel(pen, panel([row({ mark: crowded })]), 0, 'plain');
    const noted = layPanel(
      pen,
      panel([row({ mark: crowded, note: 'a note that has no room beside a mark as wide as its plot' })]),
      0,
      'plain',
    );
    expect(noted.bottom).toBeGreaterThan(bare.bottom);
  });
});
