import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { load } from 'cheerio';
import { fontScript } from '../../lib/finish/fonts-in-time';
import { dashboard, listFiles, listPages, listReadingPages, readFile, report, reports } from './support/site';

const kilobyte = 1000;
const figure = `${dashboard}figures/casualties/`;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const one of reports) {
    test(`every chart of ${one} has its marks, table and source, and what is said of it`, async ({ page }) => {
      await page.goto(`/${one}/`);
      const charts = await page.locator('figure[data-chart]').all();
      expect(charts.length).toBeGreaterThanOrEqual(one === report ? 7 : 3);
      for (const chart of charts) {
        const name = (await chart.getAttribute('data-chart')) ?? '';
        const drawing = chart.locator('svg.still').filter({ visible: true });
        await expect.soft(drawing, `${name}: one drawing is shown`).toHaveCount(1);
        await expect.soft(drawing.locator('[data-mark]').first(), `${name}: marks`).toBeAttached();
        if (one === report)
          await expect.soft(drawing.locator('[data-note] text').first(), `${name}: annotations`).toBeVisible();
        const folded = chart.locator('figcaption > details > summary').filter({ hasText: 'Who says so' });
        if ((await folded.count()) > 0) await folded.click();
        await expect.soft(chart.locator('figcaption button[popovertarget]').first(), `${name}: sources`).toBeVisible();
        await chart
          .locator('summary')
          .filter({ hasText: /^Table/ })
          .click();
        await expect.soft(chart.locator('tbody tr').first(), `${name}: table`).toBeVisible();
        const alt = (await chart.getAttribute('aria-label')) ?? '';
        expect.soft(alt, `${name}: alternative text`).toMatch(one === report ? /\w{3,} .* where / : /\w{3,} .*\w{3,}/);
      }
    });
  }

  test('a figure’s page has its chain, its drawing and its sources', async ({ page }) => {
    await page.goto(figure);
    await expect(page.locator('[data-part=chain] > li')).toHaveCount(3);
    await expect(page.locator('svg.still').filter({ visible: true }).locator('[data-mark]').first()).toBeAttached();
    await expect(page.locator('[data-part=sources] li').first()).toBeVisible();
  });

  test('the sentence to copy is there to be selected, and no button that does nothing', async ({ page }) => {
    await page.goto(figure);
    await page.getByText('Copy as a sentence').click();
    await expect(page.locator('[data-copy]').first()).toBeVisible();
    await expect(page.locator('button:not([popovertarget])').filter({ visible: true })).toHaveCount(0);
  });
});

/** Scripts that a browser runs, apart from the few words that ask for fonts. A block of JSON-LD is data, which no browser runs; what it may hold, json-ld.slow.test reads. */
const runs = 'script:not([type="application/ld+json"], [data-fonts])';

test.describe('what a reader’s browser gets', () => {
  test('holds no inline script but one that is known, no style on an element and no handler, on any page', () => {
    const found = [...listPages(), '/404.html'].flatMap((page) => {
      const $ = load(readFile(page));
      const inline = [...$(`${runs}:not([src]), [style]`)].map((element) => `${page}: <${element.tagName}>`);
      const handlers = [...$('*')]
        .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}))
        .filter((name) => /^on[a-z]+$/.test(name));
      const fonts = [...$('script[data-fonts]')].map((script) => $(script).text());
      expect(fonts.filter((text) => text !== fontScript)).toEqual([]);
      return [...inline, ...handlers.map((name) => `${page}: ${name}`)];
    });
    expect(found).toEqual([]);
  });

  test('holds no React and no code that draws charts', () => {
    const scripts = listFiles().filter((file) => /\.m?js$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    const heavy = scripts.filter((file) => /\breact|recharts|__next|__turbopack|webpackChunk/i.test(readFile(file)));
    expect(heavy).toEqual([]);
  });

  test('loads scripts of ours only, as modules, at most 5 kB of them compressed on a page that is read', () => {
    const weights = listReadingPages().map((page) => {
      const $ = load(readFile(page));
      const scripts = [...$(runs)].map((script) => {
        expect(`${$(script).attr('type')} ${$(script).attr('src')}`).toMatch(/^module \/scripts\/[a-z-]+\.js$/);
        return readFile($(script).attr('src') ?? '');
      });
      expect(scripts.length).toBeGreaterThan(0);
      scripts.push($('script[data-fonts]').text());
      return scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
    });
    expect(Math.max(...weights)).toBeLessThanOrEqual(5 * kilobyte);
  });
});

type Load = { readonly type: string; readonly url: string; readonly bytes: number };

/** What a page loads, in bytes as sent. */
async function loadPage(page: Page, address: string): Promise<readonly Load[]> {
  const loads: Promise<Load>[] = [];
  page.on('requestfinished', (request) => {
    const read = async () => ({
      type: request.resourceType(),
      url: request.url(),
      bytes: (await request.sizes()).responseBodySize,
    });
    loads.push(read());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return Promise.all(loads);
}

const sum = (loads: readonly Load[]) => loads.reduce((total, { bytes }) => total + bytes, 0);

for (const [name, address] of Object.entries({ dashboard, 'page of a figure': figure })) {
  test.describe(`the ${name}`, () => {
    test('weighs at most 60 kB in HTML, CSS and scripts, and 90 kB in fonts, as sent', async ({ page }) => {
      const loads = await loadPage(page, address);
      const fonts = loads.filter(({ type }) => type === 'font');
      const texts = loads.filter(({ type }) => ['document', 'stylesheet', 'script'].includes(type));
      expect(fonts.length).toBeGreaterThan(0);
      expect(texts.length).toBeGreaterThan(1);
      expect(sum(texts)).toBeLessThanOrEqual(60 * kilobyte);
      expect(sum(fonts)).toBeLessThanOrEqual(90 * kilobyte);
      expect(
        loads.filter((load) => !fonts.includes(load) && !texts.includes(load) && load.bytes > 2 * kilobyte),
      ).toEqual([]);
    });

    test('loads nothing from another site', async ({ page, baseURL }) => {
      const loads = await loadPage(page, address);
      expect(loads.filter(({ url }) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    });

    test('says nothing on the console, and breaks none of the rules that it is served with', async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('requestfailed', (request) => said.push(`${request.url()} failed`));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`refused: ${event.violatedDirective}`),
        ),
      );
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(said).toEqual([]);
      expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^ ]+'(;|$)/);
      expect(response?.headers()['x-content-type-options']).toBe('nosniff');
    });
  });
}

test('the CSV of a chart is served as a table that a spreadsheet reads', async ({ request }) => {
  const response = await request.get(`/${report}/charts/casualty-estimates.csv`);
  expect(response.headers()['content-type']).toBe('text/csv;charset=utf-8');
  expect(await response.text()).toMatch(/^\uFEFFid,name,/);
});
