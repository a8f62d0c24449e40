import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { dashboard, listPages, readFile } from './support/site';

const figures = listPages().filter((page) => page.startsWith(`${dashboard}figures/`));
const pageOf = (figure: string) => `${dashboard}figures/${figure}/`;

test.describe('the page of the casualties', () => {
  test.beforeEach(({ page }) => page.goto(pageOf('casualties')));

  test('shows the number large, with its bound, its kind and what is counted', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /over 648,000\s+Russian casualties: killed and wounded/,
    );
    await expect(page.locator('[data-part=nature]')).toHaveText('Estimate: more than this');
    const terms = page.locator('[data-part=terms]');
    for (const term of ['What', 'Included', 'Not included', 'Not said', 'Kind', 'Period'])
      await expect.soft(terms.getByText(term, { exact: true })).toBeVisible();
    await expect(terms).toContainText('since 24 February 2022');
  });

  test('draws the chain from origin to article, each link with who, when, how surely and in which words', async ({
    page,
  }) => {
    const links = page.locator('[data-part=chain] > li');
    await expect(links.locator('h3')).toHaveText(['Ukrainian General Staff', 'UK Ministry of Defence', 'HuffPost UK']);
    await expect(links.nth(0)).toContainText('a party to the war');
    await expect(links.nth(1)).toContainText('7 October 2024');
    await expect(links.nth(1)).toContainText('As reported by');
    await expect(links.nth(1).locator('q')).toHaveText('has likely suffered over 648,000 casualties');
    await expect(links.nth(1).locator('mark')).toHaveText('likely');
    await expect(links.nth(2)).toContainText('credits UK Ministry of Defence');
  });

  test('leaves an empty slot for the hedge that wasn’t carried over, in a column of its own', async ({ page }) => {
    const slot = (link: number, name: string) =>
      page
        .locator('[data-part=chain] > li')
        .nth(link)
        .locator('dl > div')
        .filter({ has: page.locator('dt', { hasText: name }) });
    await expect(slot(1, 'Words of caution').locator('dd')).toHaveText('likely');
    await expect(slot(2, 'Words of caution').locator('dd')).toHaveText('left out: likely');
    await expect(slot(1, 'Limit').locator('dd')).toHaveText('over');
    await expect(slot(2, 'Limit').locator('dd')).toHaveText('over');
    const [said, lost] = await Promise.all([
      slot(1, 'Words of caution').boundingBox(),
      slot(2, 'Words of caution').boundingBox(),
    ]);
    expect(Math.abs((said?.x ?? 0) - (lost?.x ?? 99))).toBeLessThan(1);
  });

  test('says of what isn’t known that it isn’t known, and of what we infer that we do', async ({ page }) => {
    const origin = page.locator('[data-part=chain] > li').first();
    await expect(origin.locator('dl dd')).toHaveText(['not known', 'not known', 'not known', 'not quoted']);
    await expect(origin).toContainText('Inferred:');
  });

  test('marks the paragraph among the article’s fifteen, and leads to the words in the article', async ({ page }) => {
    await expect(page.getByRole('list', { name: 'paragraphs' }).getByRole('listitem')).toHaveCount(15);
    await expect(page.getByRole('list', { name: 'paragraphs' }).locator('[aria-current]')).toHaveText('15');
    const link = page.getByRole('link', { name: 'Open the article at these words' });
    await expect(link).toHaveAttribute('href', /^https:\/\/[^#]+#:~:text=over%20648%2C000%20casualties$/);
  });

  test('sets the other estimates beside it, with no best one and no average', async ({ page }) => {
    const drawing = page.locator('#others svg.still').filter({ visible: true });
    for (const other of [
      'casualties',
      'general-staff-october',
      'economist-model',
      'us-official-october',
      'us-officials-nyt',
      'nato-rutte',
      'zelensky-october',
    ])
      await expect.soft(drawing.locator(`[data-mark=${other}]`)).toHaveCount(1);
    await expect(page.locator('#others')).toContainText('no average');
  });

  test('says what it can be compared with, what not, and why', async ({ page }) => {
    const rows = page.locator('#comparing tbody tr');
    expect(await rows.count()).toBeGreaterThan(3);
    for (const row of await rows.all()) await expect.soft(row.locator('td').last()).toHaveText(/\w+ \w+ \w+/);
    await expect(rows.filter({ hasText: 'not a second source' }).first()).toContainText('General Staff');
  });

  test('leads back to the charts that draw it', async ({ page }) => {
    const charts = page.locator('#charts a');
    await expect(charts).toHaveCount(4);
    await charts.first().click();
    await expect(page).toHaveURL(new RegExp(`${dashboard}#casualties-over-time$`));
  });

  test('says how to cite it', async ({ page }) => {
    await expect(page.locator('#cite [data-copy]')).toContainText(
      /likely.*648,000.*figure ‘Russian casualties since the war began’, edition\s\d+, data of \d+\s\w+ \d{4}\.$/,
    );
  });
});

test('conflicting relays of the twenty killed stand beside the chain, each with its bound', async ({ page }) => {
  await page.goto(pageOf('strike-deaths'));
  const relays = page.locator('[data-part=relays] > li');
  expect(await relays.count()).toBeGreaterThanOrEqual(5);
  const bounds = await relays.locator('dl > div:has(dt:text-is("Limit")) dd').allInnerTexts();
  expect(bounds).toEqual(expect.arrayContaining(['more than', 'about', 'none given']));
  const slots = page.locator('[data-part=chain] > li').last().locator('dl > div');
  await expect(slots.filter({ hasText: 'Limit' }).locator('dd')).toHaveText('left out: more than');
});

test.describe('every figure’s page', () => {
  for (const figure of figures)
    test(`${figure.split('/').at(-2)} says who, what is counted, and where it is drawn or why it stands here`, () => {
      const $ = load(readFile(figure));
      const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      expect($('h1').length).toBe(1);
      expect($('h1 [data-part=number]').text().trim()).not.toBe('');
      expect($('main > [data-figure] [data-part=who]').text().trim()).toMatch(/\w/);
      expect($('[data-part=terms] dt').length).toBeGreaterThanOrEqual(3);
      expect($('[data-part=chain] > li').length).toBeGreaterThan(0);
      expect(
        $('[data-part=chain] h3, [data-part=relays] h3')
          .get()
          .every((name) => $(name).text().trim() !== ''),
      ).toBe(true);
      expect($('[data-part=sources] li').length).toBeGreaterThan(0);
      const called = $('main > [data-figure] summary').attr('aria-label') ?? '';
      const name = called.slice(called.indexOf(': ') + 2);
      expect(name).not.toBe('');
      expect(plain($('#cite [data-copy]').text())).toContain(`figure ‘${plain(name)}’`);
      expect($('main').text()).not.toMatch(/undefined|NaN|\[object|null\b/);
      expect(plain($('head title').text())).toContain(plain($('h1 [data-part=number]').text()));
      const isContext = $('main > [data-figure][data-role=context]').length === 1;
      expect($('main > [data-figure] [data-part=nature]').text().includes('context: not in the article')).toBe(
        isContext,
      );
      expect($('ol[aria-label*=paragraphs]').length).toBe(isContext ? 0 : 1);
    });

  test('says so where the figure is later than the article', async () => {
    for (const figure of ['nato-rutte', 'zelensky-october', 'us-officials-nyt', 'economist-model']) {
      const $ = load(readFile(pageOf(figure)));
      expect.soft($('main > [data-figure]').text(), figure).toContain('later than the article');
    }
    expect(load(readFile(pageOf('general-staff-october')))('main > [data-figure]').text()).not.toContain(
      'later than the article',
    );
  });
});
