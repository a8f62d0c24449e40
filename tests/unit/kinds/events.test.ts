import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { chartContent, toChartView } from '../../../lib/derive/chart-view';
import { toChartCsv } from '../../../lib/derive/csv';
import { toKeyView } from '../../../lib/derive/key-view';
import { pick } from '../../../lib/facts/lookup';
import { layRows } from '../../../lib/layout/rows';
import { loadFlood } from '../load/flood';
import { makePen } from '../support/make-pen';

/** The flood’s timeline, with a date, a speaker and a hedge of what the article tells. */
function drawDays(date: string) {
  const loaded = loadFlood(
    [
      'events.yaml',
      'date: 2021-03\n    precise: { date: 2021-03-28, agent: gauge-office, source: gauge-data }',
      `date: ${date}`,
    ],
    ['events.yaml', 'words: crested in March', 'words: crested in March, credits: mayor, hedges: [probably]'],
  );
  if (!loaded.ok) throw new Error(loaded.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { report } = loaded;
  const chart = pick(report.charts, 'days');
  const view = toChartView(report, chart);
  if (view.drawing.kind !== 'rows') throw new Error('no rows');
  const [plot] = layRows(view.drawing, makePen('wide', 880)).layers.filter((layer) => layer.kind === 'plot');
  return {
    report,
    chart,
    view,
    plot,
    row: view.drawing.panels[0]?.groups[0]?.rows.find(({ mark }) => mark.key === 'crest'),
  };
}

describe('an event that somebody tells with a hedge', () => {
  test('says whose it is and how sure, in its row and to those who can’t see it', () => {
    const { row } = drawDays('2021-03');
    expect(row?.sub).toMatch(/^.*Ada Brook.*; paragraph 1$/);
    expect(row?.aside.flat().map(({ text }) => text)).toEqual(['“probably”']);
    expect(row?.mark.title).toMatch(/^March 2021: “probably” The river crests; .*Ada Brook.* in .*, 1 April 2021/);
  });

  test('has both in its table and its file', () => {
    const { report, chart, view } = drawDays('2021-03');
    const at = (column: string) => view.table.rows[0]?.[view.table.columns.indexOf(column)]?.text;
    expect(at('Words of caution')).toBe('“probably”');
    expect(at('Who says so')).toMatch(/Ada Brook.* in /);
    const [first]: readonly Readonly<Record<string, string>>[] = parse(
      toChartCsv(report, chartContent(report, chart)),
      {
        columns: true,
        bom: true,
      },
    );
    expect(first).toMatchObject({ hedges: 'probably', who: expect.stringMatching(/Ada Brook.* in /) });
  });
});

describe('the span of an event', () => {
  test.each([
    ['2021-03', undefined, 'Mar 2021'],
    ['2021-03~', true, 'about Mar 2021'],
    ['2021-03?', true, 'perhaps Mar 2021'],
    ['2021-02/2021-03%', true, 'Feb to perhaps about Mar 2021'],
  ])('of %s has soft edges where that isn’t sure, and no cap', (date, soft, text) => {
    const { report, row, plot } = drawDays(date);
    const mark = plot?.marks.find(({ key }) => key === 'crest');
    expect(row?.value.map((run) => run.text).join('')).toBe(text);
    expect([mark?.intervals[0]?.look, mark?.intervals[0]]).toEqual([
      'span',
      expect.objectContaining(soft === true ? { soft } : {}),
    ]);
    expect('soft' in (mark?.intervals[0] ?? {})).toBe(soft === true);
    expect(mark?.cap).toBeUndefined();
    expect(toKeyView(report).lines.filter((line) => /dashed edge/.test(line)).length).toBe(soft === true ? 1 : 0);
  });
});
