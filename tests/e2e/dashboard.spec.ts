import { expect, test } from '@playwright/test';
import { dashboard } from './support/site';

test.beforeEach(({ page }) => page.goto(dashboard));

test.describe('the dashboard', () => {
  test('begins with the headline figures, each with its bound, kind and speaker', async ({ page }) => {
    const leads = page.locator('[data-part=leads] > [data-figure]');
    await expect(leads).toHaveCount(4);
    await expect(leads.locator('[data-part=number]')).toHaveText([
      'over 648,000',
      /^1\.5\s+million$/,
      '300,000',
      '18%',
    ]);
    await expect(leads.locator('[data-part=nature]')).toHaveText([
      'Estimate: more than this',
      'Target “intends to”',
      'Order “attempt”',
      'Share',
    ]);
    await expect(leads.locator('[data-part=who]')).toContainText([
      'UK Ministry of Defence',
      'HuffPost UK, naming no source',
      'HuffPost UK, naming no source',
      'HuffPost UK, naming no source',
    ]);
    await expect(leads.first().locator('[data-part=label]')).toContainText('killed and wounded, not deaths alone');
    await expect(leads.first().locator('[data-part=differs]')).toContainText('“likely”');
    const [lead, chart] = await Promise.all([
      leads.first().boundingBox(),
      page.locator('figure[data-chart]').first().boundingBox(),
    ]);
    expect(lead?.y ?? 0).toBeLessThan(chart?.y ?? 0);
  });

  test('has what differs first, then what stands side by side, the charts in the report’s order, and what they rest on', async ({
    page,
  }) => {
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    const order = [
      'what-differs',
      'side-by-side',
      'casualties-over-time',
      'casualty-estimates',
      'authorised-strength',
      'call-up-met',
      'occupied-territory',
      'article-timeline',
      'statements',
      'sources',
      'agents',
      'method',
      'cite',
      'corrections',
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  test('gives each chart a headline of fifteen words at most, what is measured, who says so, and its data', async ({
    page,
  }) => {
    const charts = await page.locator('section:has(> figure[data-chart])').all();
    expect(charts.length).toBeGreaterThanOrEqual(7);
    for (const chart of charts) {
      const headline = (await chart.locator('h2').textContent())?.trim() ?? '';
      expect.soft(headline).not.toBe('');
      expect.soft(headline.split(/\s+/).length, headline).toBeLessThanOrEqual(15);
      await expect.soft(chart.locator('[data-part=subtitle]'), headline).toHaveText(/\w{3}/);
      await expect.soft(chart.locator('figcaption'), headline).toContainText('Who says so');
      await expect.soft(chart.locator('figcaption a[download][href$=".csv"]'), headline).toHaveCount(1);
    }
  });

  test('explains in a key how the bounds and kinds that it has are drawn, with one example', async ({ page }) => {
    const key = page.getByRole('complementary');
    await expect(key.locator('li:has(svg)')).toHaveText([
      'more than, at least',
      'up to, less than',
      'about',
      'a range',
      'share of a whole',
      'model, with intervals',
      'authorised number',
      'target',
      'order',
    ]);
    await expect(key).toContainText('For example');
    await expect(key).toContainText('context, not in the article');
  });

  test('sets the three unlike numbers side by side last of the charts, with the reason why nothing may be added', async ({
    page,
  }) => {
    const unlike = page.locator('#side-by-side');
    await expect(unlike.locator('[data-part=reason]')).toContainText('added, subtracted or divided');
    await expect(unlike.locator('[data-part=reason]')).toContainText(/\w+ \w+ \w+\.$/);
    await expect(unlike.locator('svg :is(rect:not(.chart-hit), [class*=chart-bar])')).toHaveCount(0);
  });

  test('keeps six officers and twenty killed apart, on no scale', async ({ page }) => {
    const small = page.locator('section:has([data-part=others])');
    await expect(small.locator('[data-part=number]')).toHaveText(['six', '20', '25']);
    await expect(small.locator('svg.still')).toHaveCount(0);
    await expect(small).not.toContainText(/\b26\b/);
  });

  test('marks as context all that isn’t in the article, in every table', async ({ page }) => {
    const rows = page.locator('figure[data-chart] tbody tr');
    const reported = page.locator('article[data-figure]');
    const own = new Set(
      await reported.evaluateAll((tiles) => tiles.map((tile) => tile.querySelector('a')?.getAttribute('href'))),
    );
    const wrong = await rows.evaluateAll((all) =>
      all.map((row) => ({
        href: row.querySelector('th a')?.getAttribute('href') ?? '',
        name: row.querySelector('th')?.textContent ?? '',
      })),
    );
    const figures = wrong.filter(({ href }) => href.includes('/figures/'));
    expect(figures.length).toBeGreaterThan(20);
    for (const { href, name } of figures) expect.soft(name.endsWith('(context)'), name).toBe(!own.has(href));
  });

  test('shows what differs along the way: both wordings, what differs, and nobody’s fault', async ({ page }) => {
    const rows = page.locator('#what-differs tbody tr');
    for (const [paragraph, before, article, differs] of [
      ['paragraph 15', 'likely', 'over 648,000 casualties', 'the article left out “likely”'],
      ['paragraph 8', 'more than', 'killed 20 people', 'the article left out “more than”'],
      ['paragraph 2', '24', 'first time in 25 years', 'the article printed 25'],
      ['paragraph 12', 'unforgivable', 'Kim also claimed', 'the article credited Kim Jong Un'],
      ['paragraph 9', 'intends to bring', 'brought in North Korean citizens', 'told of something done'],
    ] as const) {
      const row = rows.filter({ hasText: new RegExp(`${paragraph.replace(' ', '\\s')}(?!\\d)`) });
      await expect.soft(row, paragraph).toHaveCount(1);
      await expect.soft(row.locator('td').nth(0), paragraph).toContainText(before);
      await expect.soft(row.locator('td').nth(1), paragraph).toContainText(article);
      await expect.soft(row.locator('td').nth(2), paragraph).toContainText(differs);
    }
    await expect(rows.filter({ hasText: /paragraph\s9(?!\d)/ })).toContainText('possibly a related report');
    await expect(page.locator('#what-differs table')).not.toContainText(/wrong|mistake|\berror|false/i);
  });

  test('says of every statement and event who said it, how surely, and where', async ({ page }) => {
    const statements = page.locator('#statements div:has(> h3)');
    const speakers = await statements.locator('> h3').allTextContents();
    expect(speakers.length).toBeGreaterThan(3);
    expect(new Set(speakers).size).toBe(speakers.length);
    const said = await statements.locator('li[id] [data-part=who] > p:first-child').allTextContents();
    expect(said.length).toBeGreaterThan(20);
    for (const line of said)
      expect.soft(line).toMatch(/^(?:with “.+”; |how sure they were isn’t known; )?(paragraph\s\d+|context)/);
    const events = await page.locator('#statements > ul [data-part=who] > p:first-child').allTextContents();
    for (const line of events)
      expect.soft(line).toMatch(/\w+; (?:with “.+”; |how sure they were isn’t known; )?(paragraph\s\d+|context)/);
  });

  test('shows edition and date of the data at its head and its foot', async ({ page }) => {
    await expect(page.getByRole('banner')).toContainText(/Edition\s\d+ · data of \d+\s\w+ \d{4}/);
    await expect(page.getByRole('contentinfo')).toContainText(/Edition\s\d+ · data of \d+\s\w+ \d{4}/);
  });

  test('leads from a mark to its figure’s page in one click, and by the keyboard', async ({ page }) => {
    const mark = page
      .locator('#casualty-estimates svg.still')
      .filter({ visible: true })
      .locator('[data-mark=casualties]');
    await mark.click();
    await expect(page).toHaveURL(/\/figures\/casualties\/$/);
    await page.goBack();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/figures\/casualties\/$/);
    await expect(page.locator('h1 [data-part=number]')).toHaveText('over 648,000');
  });

  test('says a mark once to a screen reader, and nothing of the axes', async ({ page }) => {
    const drawing = page.locator('#casualty-estimates svg.still').filter({ visible: true });
    await expect(drawing.locator('a[href$="/figures/casualties/"]:not([aria-hidden])')).toHaveCount(1);
    const axes = page.locator('#casualties-over-time svg.still').filter({ visible: true }).locator('text[aria-hidden]');
    await expect(axes.first()).toBeAttached();
  });
});

test.describe('copying a sentence', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('puts just that sentence on the clipboard at the first press, and says so', async ({ page }) => {
    const tile = page.locator('article[data-figure]').first();
    await tile.getByText('Copy as a sentence').click();
    await expect(tile.getByRole('status')).toContainText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expect(tile.locator('[data-copy]')).toHaveText(copied);
    expect(copied).toMatch(
      /^UK Ministry of Defence, 7 October 2024, .*likely.*over 648,000 casualties.*\(killed and wounded\)\. HuffPost UK left out “likely”\.$/,
    );
  });
});

test('offers to copy on a screen, not on paper, and changes no attribute of the page for it', async ({ page }) => {
  await page.goto(`${dashboard}#cite`);
  const buttons = page.locator('#cite button');
  await expect(buttons.filter({ visible: true })).toHaveCount(1);
  await expect(buttons).toHaveAttribute('hidden', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button:not([popovertarget])').filter({ visible: true })).toHaveCount(0);
});

test.describe('by night', () => {
  test.use({ colorScheme: 'dark' });

  test('page and drawings change their colours with the reader’s system', async ({ page }) => {
    const colours = () =>
      page.evaluate(() => {
        const of = (selector: string, name: 'backgroundColor' | 'fill') => {
          const element = document.querySelector(selector);
          return element === null ? 'nothing' : getComputedStyle(element)[name];
        };
        return [
          of('body', 'backgroundColor'),
          of('svg.still text tspan', 'fill'),
          of('.chart-reported .chart-dot-solid', 'fill'),
        ];
      });
    const night = await colours();
    await page.emulateMedia({ colorScheme: 'light' });
    const day = await colours();
    for (const [index, colour] of night.entries()) expect.soft(colour).not.toBe(day[index]);
  });
});
