import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChartView } from '../../../lib/derive/chart-view';
import { chartContent, toChartView } from '../../../lib/derive/chart-view';
import { toMeasureDrawing } from '../../../lib/derive/measure-drawing';
import { drawnText, figureText } from '../../../lib/facts/said';
import type { Drawing, LabelLine, Row } from '../../../lib/kinds/drawing';
import { inOneForm } from '../../../lib/kinds/number-form';
import type { Plot } from '../../../lib/kinds/plot';
import { FRAMES } from '../../../lib/layout/frame';
import type { Figure } from '../../../lib/schema/report';
import { drawStill, type Still } from '../../../lib/still/draw-still';
import { createMeasure } from '../../../lib/still/measure-text';
import { loadFlood, loadReal } from '../support/load-real';
import { type ReadStill, readStill } from '../support/read-still';
import { textsOfChange } from '../support/scene-texts';

// Drawing takes its time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const report = loadReal();
const measure = await createMeasure();
const pageFrames = FRAMES.filter(({ name }) => name !== 'slide');
const charts = [...report.charts.values()];

type Drawn = Pick<Still, 'svg' | 'shapes'> & { readonly name: string; readonly read: ReadStill };
const drawn = new Map<string, Drawn>();

function draw(view: { id: string; report: string; drawing: Drawing }, frame: (typeof FRAMES)[number]): Drawn {
  const { svg, shapes } = drawStill(view, frame, measure);
  return { name: `${view.id} at ${frame.name}`, svg, shapes, read: readStill(svg, measure) };
}

const stillOf = (chart: string, frame: string): Drawn => {
  const still = drawn.get(`${chart} ${frame}`);
  if (still === undefined) throw new Error(`${chart} isn't drawn at ${frame}`);
  return still;
};

beforeAll(() => {
  for (const chart of charts)
    for (const frame of pageFrames) drawn.set(`${chart.id} ${frame.name}`, draw(toChartView(report, chart), frame));
});

const chartsAndFrames = charts.flatMap((chart) => pageFrames.map((frame) => [chart.id, frame.name, chart] as const));
const textOf = (line: LabelLine) => line.map(({ text }) => text).join('');
/** In one line; in a list under a plot the lines of a label are joined with a colon and commas. */
// A joiner keeps a range whole on pages; drawings measure their lines themselves.
const plain = (text: string) =>
  text
    .replaceAll('\u2060', '')
    .replaceAll(/[:,]?\s+/g, ' ')
    .trim();

/** Every text of a row, as the view words it. */
function rowTexts(row: Row): readonly string[] {
  return [
    row.name,
    row.sub,
    textOf(row.value),
    ...row.aside.map(textOf),
    ...(row.note === undefined ? [] : [row.note]),
  ];
}

function plotTexts(plot: Plot): readonly string[] {
  const notes = plot.notes.map(({ lead, text }) => lead + text);
  const labels = [...plot.points, ...plot.lines].map(({ label }) => label.map(textOf).join(' '));
  return [...notes, ...labels, ...(plot.title === undefined ? [] : [plot.title])];
}

/** Every text that a drawing must show, as its view words it; axes apart. */
function wordsOf(drawing: Drawing): readonly string[] {
  switch (drawing.kind) {
    case 'rows':
      return drawing.panels.flatMap((panel) => [
        ...(panel.title === undefined ? [] : [panel.title]),
        ...panel.groups.flatMap((group) => [
          ...(group.heading === undefined ? [] : [group.heading]),
          ...group.rows.flatMap(rowTexts),
        ]),
      ]);
    case 'series':
      return [...plotTexts(drawing.main), ...(drawing.closeUp === undefined ? [] : plotTexts(drawing.closeUp))];
    case 'change':
      return textsOfChange(drawing);
    case 'steps':
      return plotTexts({
        x: drawing.x,
        y: drawing.y,
        lines: [],
        levels: drawing.levels,
        notes: drawing.notes,
        points: drawing.steps,
      });
    case 'parts':
      return [
        ...drawing.bars.flatMap(({ row: { name, sub, value } }) => [name, sub, textOf(value)]),
        ...drawing.bars.flatMap(({ parts }) => parts.flatMap(({ label }) => label.map(textOf))),
        ...drawing.notes.map(({ text }) => text),
      ];
    case 'share':
      return [
        drawing.whole,
        textOf(drawing.part.label[0] ?? []),
        ...(drawing.under.kind === 'said'
          ? rowTexts(drawing.under.row)
          : wordsOf({ kind: 'rows', size: 'plain', panels: [drawing.under.panel] })),
      ];
  }
}

/** The hedges that must stand with a figure's number: the article's own, or for context the speaker's. */
function hedgesOf(figure: Figure): readonly string[] {
  return (figure.role === 'reported' ? figure.said.last : figure.said.speaking).hedges ?? [];
}

describe.each(chartsAndFrames)('%s at %s', (id, frame, chart) => {
  test('holds no number that isn’t one, and nothing undefined', () =>
    expect(stillOf(id, frame).svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/));

  test('has a mark for every figure and event, which leads to its page and says what it is', () => {
    const { $ } = stillOf(id, frame).read;
    const { figures, events } = chartContent(report, chart);
    const expected = [
      ...figures.map((figure) => [figure.id, `/${report.id}/figures/${figure.id}/`, figureText(figure).text]),
      ...events.map((event) => [event.id, `/${report.id}/#${event.id}`, event.label]),
    ];
    for (const [key = '', href = '', says = ''] of expected) {
      const mark = $(`a[data-mark="${key}"]`);
      expect.soft(mark.length, key).toBeGreaterThan(0);
      expect.soft(mark.find(':not(title)').length, `${key} is drawn`).toBeGreaterThan(0);
      expect.soft(mark.attr('href'), key).toBe(href);
      expect.soft(mark.attr('aria-label') ?? mark.text(), key).toContain(says);
    }
  });

  test('carries no style, no class of Recharts, no role and no id but its hatching’s', () => {
    const { $ } = stillOf(id, frame).read;
    expect($('[style], [role], [tabindex="0"], [onclick]').length).toBe(0);
    expect($('[class*=recharts]').length).toBe(0);
    expect($('[id]').filter((_, element) => !$(element).is('pattern')).length).toBe(0);
  });

  test('points at nothing that isn’t in it', () => {
    const { $ } = stillOf(id, frame).read;
    const svg = stillOf(id, frame).svg;
    const pointed = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name);
    expect(pointed.filter((name) => $(`[id="${name}"]`).length !== 1)).toEqual([]);
    expect($('script, foreignObject, image, use, iframe').length).toBe(0);
  });

  test('keeps every text within it, by the width of its letters', () => {
    const { lines, width, height } = stillOf(id, frame).read;
    const outside = lines.filter(
      ({ left, right, y, size }) =>
        left < -1 || right > width + 1 || y - 0.75 * size < -1 || y + 0.25 * size > height + 1,
    );
    expect(outside).toEqual([]);
    expect(lines.length).toBeGreaterThan(3);
  });

  test('keeps every dot and bar within it', () => {
    const { $, width, height } = stillOf(id, frame).read;
    for (const shape of $('svg > [cx], svg > rect, a > rect[class]:not(.chart-hit)')) {
      const x = Number($(shape).attr('cx') ?? $(shape).attr('x'));
      const y = Number($(shape).attr('cy') ?? $(shape).attr('y'));
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x + Number($(shape).attr('width') ?? 0)).toBeLessThanOrEqual(width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y + Number($(shape).attr('height') ?? 0)).toBeLessThanOrEqual(height + 1);
    }
  });

  test('shows every word of its view: labels, annotations, names, what differs', () => {
    const all = stillOf(id, frame).read.texts;
    const missing = wordsOf(toChartView(report, chart).drawing)
      .map(plain)
      .filter((words) => !all.some((text) => plain(text).includes(words)));
    expect(missing).toEqual([]);
  });

  test('prints each figure’s number with its bound', () => {
    const all = stillOf(id, frame).read.texts.join(' | ');
    const { figures, series } = chartContent(report, chart);
    const drawn = inOneForm(report, figures, series).figures;
    for (const figure of figures)
      expect.soft(all, figure.id).toContain(plain(drawnText(drawn.get(figure.id) ?? figure).text));
  });

  test('prints each figure’s hedges', () => {
    const all = stillOf(id, frame).read.texts.join(' | ');
    for (const figure of chartContent(report, chart).figures)
      for (const hedge of hedgesOf(figure)) expect.soft(all, `${figure.id}: ${hedge}`).toContain(hedge);
  });

  test('stops the Tab key at its marks and nowhere else', () => {
    const { $ } = stillOf(id, frame).read;
    const stops = $('a[href]:not([tabindex="-1"])').get();
    expect(stops.filter((stop) => $(stop).attr('data-mark') === undefined)).toEqual([]);
    expect(stops.length).toBeGreaterThan(0);
  });

  test('leads from the label of a mark and from an annotation to what it speaks of', () => {
    const { $ } = stillOf(id, frame).read;
    const drawing = toChartView(report, chart).drawing;
    const notes =
      drawing.kind === 'series'
        ? [...drawing.main.notes, ...(drawing.closeUp?.notes ?? [])]
        : 'notes' in drawing
          ? drawing.notes
          : [];
    for (const note of notes.filter(({ href }) => href !== undefined)) {
      const shown = $(`[data-note="${note.key}"]`);
      const link = shown.find('a[href]').add(shown.closest('a[href]'));
      expect.soft(link.attr('href'), note.text).toBe(note.href);
    }
  });
});

/** What stands over or under a plot, in our own strokes: all else is Recharts' to draw. */
const OWN = [
  'chart-connector',
  'chart-loupe',
  'chart-panel',
  'chart-pin',
  'chart-span',
  'chart-time-band',
  'chart-number',
  'chart-cap',
  'chart-bracket',
  'chart-rule',
  'chart-rail',
  'chart-under',
];

describe('all stills of a report', () => {
  test('are drawn by Recharts but for labels’ connectors and numbers, pins, caps and what ties panels together', () => {
    const shapes = [...drawn.values()].map((still) => still.shapes);
    const ours = shapes.flatMap((count) => count.ours);
    expect([...new Set(ours.map((name) => name.split(' ')[0]))].filter((name) => !OWN.includes(name ?? ''))).toEqual(
      [],
    );
    const recharts = shapes.reduce((sum, count) => sum + count.recharts, 0);
    expect(recharts / (recharts + ours.length)).toBeGreaterThan(0.7);
  });

  test('have ids that no other has', () => {
    const ids = [...drawn.values()].flatMap(({ read: { $ } }) =>
      $('[id]')
        .get()
        .map((element) => $(element).attr('id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('mark a bound by an end of its own, and a number without one by none', () => {
    for (const chart of charts)
      for (const figure of chartContent(report, chart).figures) {
        const { $ } = stillOf(chart.id, 'wide').read;
        const mark = $(`a[data-mark="${figure.id}"]`).has('circle').first();
        if (mark.length === 0) continue;
        const bound = figure.said.last.quantity?.bound;
        expect
          .soft(mark.find('.chart-cap').length > 0, `${chart.id}: ${figure.id}`)
          .toBe(bound !== 'stated' && bound !== 'between');
      }
  });

  test('are the same when they are drawn again', () => {
    const [chart] = charts;
    const [frame] = pageFrames;
    if (chart === undefined || frame === undefined) throw new Error('nothing to draw');
    expect(draw(toChartView(report, chart), frame).svg).toBe(stillOf(chart.id, frame.name).svg);
  });
});

describe('the drawing of all figures of one measure', () => {
  const measures = [...report.measures.values()].flatMap((entry) => {
    const drawing = toMeasureDrawing(report, entry);
    return drawing === undefined ? [] : [[entry.id, drawing] as const];
  });

  test.each(measures)('of %s shows them all, on a phone too', (id, drawing) => {
    const [narrow] = pageFrames;
    if (narrow === undefined) throw new Error('no frame');
    const { svg, read } = draw({ id: `measure-${id}`, report: report.id, drawing }, narrow);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const rows = drawing.panels.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(read.$(`a[data-mark="${row.mark.key}"]`).length).toBeGreaterThan(0);
    const missing = wordsOf(drawing)
      .map(plain)
      .filter((words) => !read.texts.some((text) => plain(text).includes(words)));
    expect(missing).toEqual([]);
    expect(read.lines.filter(({ left, right }) => left < -1 || right > read.width + 1)).toEqual([]);
  });
});

describe('a report of other things', () => {
  const flood = loadFlood();
  test.each([...flood.charts.values()].map((chart) => [chart.kind, chart] as const))(
    'has its %s chart drawn for a phone and for a slide',
    (_, chart) => {
      for (const frame of FRAMES) {
        const { svg, read } = draw(toChartView(flood, chart), frame);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(read.$('[data-mark]').length).toBeGreaterThan(0);
      }
    },
  );

  test('shows HTML in a name as text', () => {
    const chart = flood.charts.get('homes');
    if (chart === undefined) throw new Error('no chart');
    const view: ChartView = toChartView(flood, chart);
    const nasty = '<script>alert(1)</script>&amp;<b onmouseover=x>';
    const text = JSON.stringify(view.drawing).replaceAll('The council', JSON.stringify(nasty).slice(1, -1));
    const [frame] = pageFrames;
    if (frame === undefined) throw new Error('no frame');
    const { svg, read } = draw({ ...view, drawing: JSON.parse(text) as Drawing }, frame);
    expect(read.$('script, b').length).toBe(0);
    expect(svg).not.toContain('<script');
    expect(read.texts.join(' ').replaceAll(/\s/g, '')).toContain(nasty.replaceAll(/\s/g, ''));
  });
});
