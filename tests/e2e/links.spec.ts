import { expect, test } from '@playwright/test';
import { type CheerioAPI, load } from 'cheerio';
import { dashboard, data, figureOf, listFiles, listPages, readFile, report, reportOf, reports } from './support/site';

test.describe.configure({ mode: 'default' });

const start = 'http://on-record.example';
const parsed = new Map<string, CheerioAPI>();

/** A page of the site, read once. */
function parse(address: string): CheerioAPI {
  const $ = parsed.get(address) ?? load(readFile(address));
  parsed.set(address, $);
  return $;
}

/** A link of a page: where it leads, resolved against the page. */
type Found = { readonly from: string; readonly to: URL };

/** Everything that a page refers to: links of HTML and of drawings, files that it loads, its own lasting address. */
function findLinks(page: string): readonly Found[] {
  const $ = parse(page);
  const addresses = [
    ...$('[href]').map((_, element) => $(element).attr('href')),
    ...$('[src]').map((_, element) => $(element).attr('src')),
  ];
  return addresses.map((address) => ({ from: page, to: new URL(address, start + page) }));
}

/** The ids of a page, in order, with those that stand there more than once. */
function findIds(page: string): readonly string[] {
  const $ = parse(page);
  return [...$('[id]').map((_, element) => $(element).attr('id'))];
}

const everyPage = [...listPages(), '/404.html'];
let found: readonly Found[] | undefined;

/** All links of the site. Read when a test asks, as every process of the run loads this file and one has its tests. */
function listLinks(): readonly Found[] {
  found ??= everyPage.flatMap(findLinks);
  return found;
}

/** Those that stay within the site. */
const listInside = () => listLinks().filter(({ to }) => to.origin === start);
const figurePages = listPages().filter((address) => figureOf(address) !== undefined);

/** Where what a page of a report shows by this id has to lead: a figure to its page, anything else to its place on the dashboard. */
function placeOf(page: string, id: string): string {
  const figurePage = `/${reportOf(page)}/figures/${id}/`;
  return figurePages.includes(figurePage) ? figurePage : `/${reportOf(page)}/#${id}`;
}

test.describe('links', () => {
  test('lead to a file that is there', () => {
    const inside = listInside();
    const files = new Set(listFiles());
    const dead = inside.filter(
      ({ to }) => !files.has(to.pathname.endsWith('/') ? `${to.pathname}index.html` : to.pathname),
    );
    expect(dead.map(({ from, to }) => `${from} → ${to.pathname}`)).toEqual([]);
    expect(inside.length).toBeGreaterThan(1000);
  });

  test('lead to an anchor that is there', () => {
    const inside = listInside();
    const idsOf = new Map(everyPage.map((page) => [page, new Set(findIds(page))]));
    const dead = inside.filter(({ to }) => to.hash !== '' && idsOf.get(to.pathname)?.has(to.hash.slice(1)) !== true);
    expect([...new Set(dead.map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`))]).toEqual([]);
    expect(inside.some(({ to }) => to.hash !== '')).toBe(true);
  });

  test('lead to every page, so that none is an orphan', () => {
    const inside = listInside();
    const reached = new Set(['/']);
    for (const page of reached)
      for (const { from, to } of inside) if (from === page && everyPage.includes(to.pathname)) reached.add(to.pathname);
    expect(listPages().filter((page) => !reached.has(page))).toEqual([]);
  });

  test('lead to every file that is meant to be fetched by a reader', () => {
    const inside = listInside();
    const linked = new Set(inside.map(({ to }) => to.pathname));
    const files = listFiles().filter((file) => /\/(?:charts|cite)\/|\.zip$/.test(file) && !/card\.png$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !linked.has(file))).toEqual([]);
  });

  test('lead out of the site only over http and https', () => {
    const outside = listLinks().filter(({ to }) => to.origin !== start);
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter(({ to }) => !/^https?:$/.test(to.protocol)).map(({ to }) => to.href)).toEqual([]);
  });

  test('have a name that can be read', () => {
    const nameless = everyPage.flatMap((page) => {
      const $ = parse(page);
      return [...$('a[href]')]
        .filter((a) => $(a).text().trim() === '' && ($(a).attr('aria-label') ?? '').trim() === '')
        .map((a) => `${page}: ${$(a).attr('href')}`);
    });
    expect(nameless).toEqual([]);
  });
});

test('no page has two elements with one id', () => {
  const twice = everyPage.flatMap((page) => {
    const ids = findIds(page);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test.describe('a figure’s page is one step away', () => {
  test('from every mark and every tile that shows the figure', () => {
    const wrong = listPages().flatMap((page) => {
      const $ = parse(page);
      const marks = [...$('[data-mark]')].map((mark) => ({
        id: $(mark).attr('data-mark') ?? '',
        href: $(mark).attr('href') ?? $(mark).find('a').attr('href'),
      }));
      const tiles = [...$('article[data-figure]')].map((tile) => ({
        id: $(tile).attr('data-figure') ?? '',
        href: $(tile).find('a').attr('href'),
      }));
      return [...marks, ...tiles]
        .filter(({ id, href }) => href !== placeOf(page, id))
        .map(({ id, href }) => `${page}: ${id} leads to ${href}`);
    });
    expect(wrong).toEqual([]);
  });

  test('from every row of a chart’s table; events lead to their anchor, readings of a series to nothing', () => {
    const rows = listPages().flatMap((page) => {
      const $ = parse(page);
      return [...$('figure[data-chart] tbody tr')].map((row) => ({
        page,
        name: $(row).find('th').text(),
        links: $(row).find('th a').length,
      }));
    });
    const bare = rows.filter(({ links }) => links === 0);
    expect(rows.length).toBeGreaterThan(bare.length + 50);
    const series = data.flatMap((one) => [...one.series.values()].map(({ name }) => `${one.id}: ${name} (context)`));
    expect([...new Set(bare.map(({ page, name }) => `${reportOf(page)}: ${name}`))].toSorted()).toEqual(
      series.toSorted(),
    );
  });

  for (const one of reports) {
    test(`from the dashboard of ${one}, for every figure that the article reports`, () => {
      const $ = parse(`/${one}/`);
      const linked = new Set([...$('a[href]').map((_, a) => $(a).attr('href'))]);
      const own = figurePages.filter((page) => reportOf(page) === one);
      const reported = own.filter((page) => parse(page)('main > [data-figure][data-role=reported]').length > 0);
      expect(reported.length).toBeGreaterThanOrEqual(7);
      expect(reported.filter((page) => !linked.has(page))).toEqual([]);
    });

    test(`from the label of every mark of ${one}`, () => {
      const page = `/${one}/`;
      const $ = parse(page);
      const labels = [...$('[data-note]')]
        .map((label) => ({ label, to: placeOf(page, $(label).attr('data-note') ?? '') }))
        .filter(({ to }) => figurePages.includes(to));
      const wrong = labels.filter(({ label, to }) => {
        const link = $(label).find('a[href]').add($(label).closest('a[href]'));
        return link.attr('href') !== to;
      });
      expect(labels.length).toBeGreaterThan(0);
      const toLine = ({ label }: (typeof wrong)[number]) =>
        `${$(label).closest('section').attr('id')}: ${$(label).text()}`;
      expect([...new Set(wrong.map(toLine))]).toEqual([]);
    });
  }
});

test.describe('addresses', () => {
  for (const address of [dashboard, `/${report}`]) {
    test(`${address} shows the dashboard`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seven figures in one article, and who says so');
      // Where the site’s own address isn’t known, a canonical one would lead nowhere.
      await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
    });
  }

  test('/ lists the reports where there are several, each with a link to its dashboard', async ({ page }) => {
    await page.goto('/');
    const titles = await page.getByRole('main').locator('[data-part=says]').getByRole('link').all();
    const addresses = await Promise.all(titles.map((title) => title.getAttribute('href')));
    expect(addresses.toSorted()).toEqual(reports.map((one) => `/${one}/`));
  });

  for (const address of ['/no-such-page', `${dashboard}figures/no-such-figure/`]) {
    test(`${address} answers 404 with a page that leads back`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await page.getByRole('main').getByRole('link').click();
      await expect(page).toHaveURL('/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reported figures, and who says so');
    });
  }
});
