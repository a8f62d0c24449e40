import { describe, expect, test } from 'vitest';
import { toDashboard } from '../../../../lib/derive/dashboard';
import { toDeck, toSlideDrawings } from '../../../../lib/derive/deck';
import { paginate } from '../../../../lib/derive/deck/paginate';
import { splitDrawing } from '../../../../lib/derive/deck/split-drawing';
import { toFigurePage } from '../../../../lib/derive/figure-page';
import { plain } from '../../../../lib/facts/prose-view';
import type { Drawing, Row } from '../../../../lib/kinds/drawing';
import { loadExample, loadFlood } from '../../support/load-real';

const report = loadExample('first-figures-2024');
const deck = toDeck(report);
const page = toDashboard(report);
const chart = (id: string) => {
  const found = report.charts.get(id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};
const withChart = (id: string, over: object) =>
  toDeck({ ...report, charts: new Map([...report.charts, [id, { ...chart(id), deck: over }]]) });

const row = (key: string, name = 'A council', sub = '8 October 2024; count'): Row => ({
  name,
  sub,
  value: [],
  aside: [],
  mark: {
    key,
    href: '',
    title: '',
    value: 1,
    point: true,
    bound: 'stated',
    nature: 'count',
    tone: 'context',
    intervals: [],
  },
});
const drawingOf = (rows: readonly Row[]): Drawing => ({
  kind: 'rows',
  size: 'plain',
  panels: [{ axis: { from: 0, to: 1, ticks: [] }, groups: [{ heading: 'One family', rows }] }],
});

describe('the deck', () => {
  test('follows the report’s sections, between its title and its sources', () => {
    const order = [...new Set(deck.slides.map(({ id }) => id.replace(/-\d+$/, '')))];
    // Statements that nobody limited stand on the page alone.
    const sections = page.sections.filter((section) => section.kind !== 'statements' || order.includes(section.id));
    const ids = sections.map((section) => (section.kind === 'chart' ? section.chart.id : section.id));
    expect(order).toEqual(['title', 'figures', 'key', ...ids, ...(order.includes('sources') ? ['sources'] : [])]);
  });

  test('gives each slide an address of its own', () => {
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  });

  test('numbers the slides of a section, and no slide that is alone', () => {
    const parts = new Map(deck.slides.map(({ id, part }) => [id, part]));
    const sections = new Map<string, string[]>();
    for (const id of parts.keys()) {
      const section = id.replace(/-\d+$/, '');
      sections.set(section, [...(sections.get(section) ?? []), id]);
    }
    expect([...sections.values()].some((ids) => ids.length > 1)).toBe(true);
    for (const ids of sections.values())
      for (const [index, id] of ids.entries())
        expect(parts.get(id), id).toBe(ids.length === 1 ? undefined : `${index + 1} of ${ids.length}`);
  });

  test('shows every figure of every chart once, and every event', () => {
    const shown = deck.slides.flatMap(({ body }) =>
      body.kind === 'chart' && body.drawing.kind === 'rows' ? [body] : [],
    );
    const keys = shown.flatMap(({ drawing }) =>
      drawing.kind === 'rows'
        ? drawing.panels.flatMap((panel) => panel.groups.flatMap(({ rows }) => rows.map((one) => one.mark.key)))
        : [],
    );
    const whole = page.sections.flatMap((section) =>
      section.kind === 'chart' && section.chart.drawing.kind === 'rows'
        ? section.chart.drawing.panels.flatMap((panel) =>
            panel.groups.flatMap(({ rows }) => rows.map((one) => one.mark.key)),
          )
        : [],
    );
    expect(keys).toEqual(whole);
  });

  test('says of each headline figure what the page says', () => {
    const tiles = deck.slides.flatMap(({ body }) => (body.kind === 'figures' ? body.tiles : []));
    const sectionTiles = page.sections.flatMap((section) => (section.kind === 'figures' ? section.tiles : []));
    expect(tiles).toEqual([...page.leads, ...sectionTiles]);
  });

  test('has in its notes every link, caveat and question of every reported figure that it shows', () => {
    const notes = new Map(deck.slides.flatMap((slide) => slide.notes.figures).map((figure) => [figure.id, figure]));
    // One that no section shows has a page alone.
    const shown = [...report.figures.values()].filter(({ id, role }) => role === 'reported' && notes.has(id));
    expect(shown.length).toBeGreaterThan(20);
    for (const figure of shown) {
      const own = notes.get(figure.id);
      const { caveats, asked, chain, tile } = toFigurePage(report, figure);
      expect(own?.number, figure.id).toBe(tile.number.text);
      expect(own?.caveats).toEqual(caveats.map(plain));
      expect(own?.asked).toEqual(asked.map(({ question, answer }) => ({ question, answer: plain(answer) })));
      expect(own?.chain).toHaveLength(chain.links.length + chain.relays.length);
      for (const [index, link] of chain.links.entries()) {
        expect(own?.chain[index]).toContain(link.agent);
        if (link.hedge.state === 'carried') expect(own?.chain[index]).toContain(`with “${link.hedge.text}”`);
        for (const mark of link.marks) expect(own?.chain[index]).toContain(`[${mark.number}]`);
      }
    }
  });

  test('takes an author’s own headline, and leaves out what the author leaves out', () => {
    expect(
      withChart('us-three-estimates', { headline: 'Said to be met' }).slides.map(({ headline }) => headline),
    ).toContain('Said to be met');
    expect(withChart('us-three-estimates', { omit: true }).slides.map(({ id }) => id)).not.toContain(
      'us-three-estimates',
    );
  });

  test('gives the notes that no footer holds to the speaker, and leaves none out', () => {
    const notes = Array.from(
      { length: 12 },
      (_, index) => `Note ${index} ${'on what was counted '.repeat(index * 3)}.`,
    );
    const long = toDeck({
      ...report,
      charts: new Map([...report.charts, ['us-three-estimates', { ...chart('us-three-estimates'), notes }]]),
    });
    const [own, ...others] = long.slides.filter(({ id }) => id.startsWith('us-three-estimates'));
    expect(others).toEqual([]);
    expect(own?.footnotes.join(' ').length).toBeLessThan(410);
    const told = [...(own?.footnotes ?? []), ...(own?.notes.say ?? [])];
    for (const note of notes) expect(told.some((text) => text.startsWith(note.trim()))).toBe(true);
  });

  test('lists its sources on one slide, or has those of each slide in its notes', () => {
    for (const one of [deck, toDeck(loadFlood())]) {
      const lists = one.slides.filter(({ body }) => body.kind === 'sources');
      const noted = one.slides.filter(({ notes }) => notes.sources.length > 0);
      expect(lists.length).toBeLessThan(2);
      expect(noted.length > 0).toBe(lists.length === 0);
    }
  });

  test('names in its steps only annotations of the chart, in the report’s order', () => {
    for (const { id, headline, body } of deck.slides) {
      if (body.kind !== 'chart') continue;
      const { annotations } = chart(id.replace(/-\d+$/, ''));
      expect(headline).not.toBe('');
      expect(body.steps.length, id).toBeLessThanOrEqual(annotations.length);
      const rows = body.drawing.kind === 'rows' ? body.drawing.panels.flatMap((one) => one.groups) : [];
      const keys = rows.flatMap((group) => group.rows).map(({ mark }) => mark.key);
      const notes = annotations.map((_, index) => `note-${index + 1}`);
      expect([...keys, ...notes], id).toEqual(expect.arrayContaining([...body.steps]));
    }
  });

  test('is made of a report with few figures too', () => {
    const flood = toDeck(loadFlood());
    expect(flood.slides.at(0)?.body.kind).toBe('title');
    expect(flood.slides.at(-1)?.body.kind).toBe('sources');
  });

  test('asks for one still a slide with a chart', () => {
    const charts = deck.slides.filter(({ body }) => body.kind === 'chart').map(({ id }) => `slide-${id}`);
    expect(toSlideDrawings(report).map(({ id }) => id)).toEqual(charts);
  });
});

describe('splitDrawing', () => {
  test('spreads forty rows over slides, each with its heading and none with more than fits', () => {
    const parts = splitDrawing(drawingOf(Array.from({ length: 40 }, (_, index) => row(`row-${index}`))), 18);
    expect(parts.length).toBeGreaterThan(6);
    for (const { drawing } of parts) {
      const groups = drawing.kind === 'rows' ? drawing.panels.flatMap((panel) => panel.groups) : [];
      expect(groups.map(({ heading }) => heading)).toEqual(['One family']);
      expect(groups.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(6);
    }
  });

  test('says a heading once a slide, where bars of other heights fit together after all', () => {
    const long = 'A council of a very long name that takes line after line of it, '.repeat(3);
    const rows = [row('a'), row('b'), row('c', long), row('d', long)];
    const groups = [{ heading: 'One family', rows }];
    const panels = [{ axis: { from: 0, to: 1, ticks: [] }, shape: 'bars', groups }] as const;
    const headings = splitDrawing({ kind: 'rows', size: 'plain', panels }, 26).map(({ drawing }) =>
      drawing.kind === 'rows' ? drawing.panels.flatMap((one) => one.groups.map(({ heading }) => heading)) : [],
    );
    for (const one of headings) expect(one).toEqual(['One family']);
  });

  test('leaves one row whole, however long its name', () => {
    expect(splitDrawing(drawingOf([row('one', 'A name '.repeat(200))]), 18)).toHaveLength(1);
  });
});

describe('paginate', () => {
  test.each([
    [
      [1, 1, 1, 1],
      2,
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [[3, 1, 1, 1], 4, [[3], [1, 1, 1]]],
    [[9, 1], 4, [[9], [1]]],
    [[], 4, []],
    [[1], 4, [[1]]],
    [
      [2, 2, 2, 2, 2],
      6,
      [
        [2, 2, 2],
        [2, 2],
      ],
    ],
  ])('lays %j over pages of %d as %j', (items, budget, pages) => {
    expect(paginate(items, (item) => item, budget)).toEqual(pages);
  });
});
