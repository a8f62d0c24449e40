import { describe, expect, test } from 'vitest';
import { toDashboard } from '../../../lib/derive/dashboard';
import { toFactSheet } from '../../../lib/derive/fact-sheet';
import { printMetadata } from '../../../lib/derive/paper';
import { toHandout, toPrintReport } from '../../../lib/derive/print';
import { toQrCode } from '../../../lib/derive/qr-code';
import { toRunningCss } from '../../../lib/derive/running';
import { formatDate } from '../../../lib/format/date';
import { loadExample, loadFlood } from '../support/load-real';
import { withSettings } from '../support/with-settings';

const report = loadExample('first-figures-2024');
const dashboard = toDashboard(report);
const updated = formatDate(report.head.updated);

/** A report with another title. */
const retitled = (title: string, of = report) => ({ ...of, head: { ...of.head, title } });

describe('the printed report', () => {
  test('shows the very sections, sources and corrections of the dashboard', () => {
    expect(toPrintReport(report).dashboard).toEqual(dashboard);
  });

  test('gives the words of every reported figure, with what they count and what to keep in mind', () => {
    const reported = [...report.figures.values()].filter(({ role }) => role === 'reported');
    const { words } = toPrintReport(report);
    expect(words.map(({ id }) => id)).toEqual(reported.map(({ id }) => id));
    expect(words.map(({ place }) => place?.words)).toEqual(reported.map(({ chain }) => chain.at(-1)?.words));
  });

  test('names the article, the edition and the date of the data', () => {
    const { facts } = toPrintReport(report);
    expect(facts.map(({ name }) => name)).toEqual(['The article', 'This edition']);
    expect(facts[0]?.text).toContain('20 June 2024');
    expect(facts[1]?.text).toBe(`Edition 1, data of ${updated}`);
  });
});

describe('the site’s address', () => {
  test('is printed with its QR code when it is configured', () => {
    withSettings({ SITE_URL: 'https://www.example.org/' });
    const { facts, qr } = toPrintReport(report);
    expect(facts.at(-1)).toEqual({
      name: 'On the web',
      text: 'example.org/first-figures-2024',
      href: 'https://www.example.org/first-figures-2024/',
    });
    expect(qr).toEqual(toQrCode('https://www.example.org/first-figures-2024/'));
  });

  test('isn’t printed when it isn’t', () => {
    expect(toPrintReport(report).qr).toBeUndefined();
    expect(toRunningCss(report)).toContain('--running-address: "On Record";');
  });
});

describe('the handout', () => {
  test('has every reported figure, every chart in the report’s order, and all sources', () => {
    const { leads, others, charts, sources } = toHandout(report);
    expect(leads).toEqual(dashboard.leads);
    expect([...leads, ...others].map(({ id }) => id).toSorted()).toEqual(
      [...report.figures.values()]
        .filter(({ role }) => role === 'reported')
        .map(({ id }) => id)
        .toSorted(),
    );
    const sections = dashboard.sections.flatMap((section) => (section.kind === 'chart' ? [section.chart] : []));
    expect(charts).toEqual(sections.map((chart) => ({ chart })));
    expect(sources).toEqual(dashboard.sources);
  });

  test('leads from each chart to it on the web, where the site’s address is known', () => {
    withSettings({ SITE_URL: 'https://example.org' });
    for (const { chart, onTheWeb } of toHandout(report).charts) {
      expect(onTheWeb?.href).toBe(`https://example.org/${report.id}/#${chart.id}`);
      expect(onTheWeb?.qr).toEqual(toQrCode(onTheWeb?.href ?? ''));
    }
  });
});

describe('the fact sheet', () => {
  const sheet = toFactSheet(report);

  test('has every reported figure and the first chart', () => {
    const reported = [...report.figures.values()].filter(({ role }) => role === 'reported');
    expect([...sheet.leads, ...sheet.others]).toHaveLength(reported.length);
    expect(sheet.chart?.id).toBe(dashboard.sections.find((section) => section.kind === 'chart')?.chart.id);
  });

  test('lists every source that it cites, and no other', () => {
    const marks = [...sheet.leads, ...sheet.others, ...(sheet.chart?.says ?? [])].flatMap((entry) => entry.marks);
    expect(sheet.sources.map(({ number }) => number)).toEqual(
      [...new Set(marks.map(({ number }) => number))].toSorted((a, b) => a - b),
    );
  });

  test('gives an address for each, that of a carrier where the document wasn’t seen', () => {
    expect(sheet.sources.filter(({ address }) => address === undefined)).toEqual([]);
    const carried = toFactSheet(loadFlood()).sources.filter((source) => source.carried !== undefined);
    expect(carried.length).toBeGreaterThan(0);
    expect(carried.every((source) => source.carried?.text.startsWith('not seen; as reported by '))).toBe(true);
  });

  test('is set smaller the more it has to say', () => {
    const sizes = [1, 40, 90].map(
      (times) => toFactSheet(retitled('A title that goes on and on. '.repeat(times), loadFlood())).density,
    );
    expect(sizes).toEqual(
      [...sizes].toSorted((a, b) => 'roomy close dense'.indexOf(a) - 'roomy close dense'.indexOf(b)),
    );
    expect(new Set(sizes).size).toBeGreaterThan(1);
  });

  test('needs no side-by-side chart', () => {
    const flood = toFactSheet(loadFlood());
    expect(flood.leads.length + flood.others.length).toBeGreaterThan(0);
  });
});

describe('what runs at the head and foot', () => {
  test('names title, edition and page', () => {
    const css = toRunningCss(report);
    expect(css).toContain('--running-title: "Growth, prices and budgets, as first given and as given since";');
    expect(css).toContain(`--running-edition: "Edition 1 · data of ${updated}";`);
    expect(css).toContain('--running-page: "Page " counter(page) " of " counter(pages);');
  });

  test.each([
    ['a "quoted" title', '"a \\22 quoted\\22  title"'],
    ['a \\ in it', '"a \\5c  in it"'],
    ['</style> and\nlines', '"\\3c /style> and\\a lines"'],
  ])('%j stays one string of CSS', (title, written) => {
    expect(toRunningCss(retitled(title))).toContain(`--running-title: ${written};`);
  });

  test('a title of 200 characters is cut at a word', () => {
    const [, title = ''] =
      /--running-title: "(.*)"/.exec(toRunningCss(retitled('A title that goes on '.repeat(10)))) ?? [];
    expect(title.length).toBeLessThanOrEqual(72);
    expect(title).toMatch(/ (A|title|that|goes|on)…$/);
  });
});

test('each layout has a title of its own, which names the report', () => {
  const titles = (['report', 'handout', 'fact-sheet'] as const).map((layout) => printMetadata(report, layout).title);
  expect(new Set(titles).size).toBe(3);
  expect(titles.every((title) => title.includes(report.head.title))).toBe(true);
});

test('a QR code has a quiet zone and its three corner marks', () => {
  const { size, path } = toQrCode('https://example.org/');
  expect((size - 8 - 17) % 4).toBe(0);
  const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)]);
  expect(rows.every(([x = 0, y = 0, run = 0]) => x >= 4 && y >= 4 && x + run <= size - 4)).toBe(true);
  expect(rows).toContainEqual([4, 4, 7]);
  expect(rows).toContainEqual([size - 11, 4, 7]);
  expect(rows).toContainEqual([4, size - 5, 7]);
});
