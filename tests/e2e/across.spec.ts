import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { colourRules, everyRule, findViolations } from './support/axe';
import { data, readFile, report, reports } from './support/site';

/* The pages that span reports, and the search over them. */
const speaker = '/speakers/uk-mod--uk-ministry-of-defence/';
const pages = [
  '/',
  '/years/',
  '/years/2024/',
  '/subjects/',
  '/subjects/north-korea/',
  '/speakers/',
  speaker,
  '/sources/',
];

async function search(page: Page, words: string) {
  await page.goto('/');
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('[data-search-status]')).toContainText(/found|The first/);
  return page.locator('[data-search-hits] li');
}

test.describe('the search', () => {
  test('finds a figure by its speaker and its measure, with its bound, and leads to its page', async ({ page }) => {
    const hits = await search(page, 'uk ministry defence casualties');
    const hit = hits.filter({ has: page.locator(`a[href="/${report}/figures/casualties/"]`) });
    await expect(hit).toContainText('over 648,000');
    await expect(hit).toContainText('UK Ministry of Defence');
    await hit.getByRole('link').click();
    await expect(page).toHaveURL(`/${report}/figures/casualties/`);
  });

  test('finds a measure by the beginning of its words, a speaker, and a report by its title', async ({ page }) => {
    const measure = [...(data.find(({ id }) => id === 'aids-2024')?.measures.values() ?? [])][0]?.name ?? '';
    await expect(await search(page, measure.slice(0, -1))).not.toHaveCount(0);
    await expect((await search(page, 'uk ministry of defence')).first().getByRole('link')).toHaveAttribute(
      'href',
      speaker,
    );
    await expect((await search(page, 'fourteen figures aids')).first().getByRole('link')).toHaveAttribute(
      'href',
      '/aids-2024/',
    );
  });

  test('says when nothing is found, and takes back what it found', async ({ page }) => {
    const hits = await search(page, 'casualties');
    await expect(hits).not.toHaveCount(0);
    await page.getByRole('searchbox').fill('zzzz');
    await expect(page.locator('[data-search-status]')).toHaveText('Nothing has all of these words.');
    await expect(hits).toHaveCount(0);
    await page.getByRole('searchbox').fill('');
    await expect(page.locator('[data-search-status]')).toHaveText('');
  });

  test('is loaded when its field is used, and not before, under the policy of every page', async ({ page }) => {
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => refused.push(message.text()));
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search\.js/.test(path))).toEqual([]);
    const read = page.waitForResponse('**/search.json');
    await page.getByRole('searchbox').focus();
    expect((await read).status()).toBe(200);
    expect(asked.filter((path) => /search\.js/.test(path))).toEqual(['/scripts/search.js', '/search.json']);
    expect(refused).toEqual([]);
    expect(brotliCompressSync(readFile('/scripts/search.js')).length).toBeLessThan(10_000);
  });

  test('says so when what it reads isn’t there', async ({ page }) => {
    await page.route('**/search.json', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('searchbox').focus();
    await expect(page.locator('[data-search-status]')).toContainText('couldn’t be read');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page lists every report by year and every subject, and no field that does nothing', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('[data-part=says] a')).toHaveCount(reports.length);
    await expect(page.locator('input').filter({ visible: true })).toHaveCount(0);
    const main = page.getByRole('main');
    for (const { head } of data) {
      const year = head.article.issued?.text.slice(0, 4) ?? '';
      await expect(main.getByRole('link', { name: year, exact: true })).toHaveAttribute('href', `/years/${year}/`);
      for (const subject of head.subjects)
        await expect(main.getByRole('link', { name: subject }).first()).toBeVisible();
    }
  });

  test('everyone who speaks has a page, with what was lost, and each figure leads to its own', async ({ page }) => {
    await page.goto('/speakers/');
    const agents = new Set(
      data.flatMap(({ figures }) =>
        [...figures.values()].filter(({ derived }) => derived === undefined).map(({ said }) => said.speaker.name),
      ),
    );
    const listed = await page.getByRole('main').getByRole('link').allTextContents();
    expect([...agents].filter((name) => !listed.includes(name))).toEqual([]);
    await page.getByRole('link', { name: 'UK Ministry of Defence' }).click();
    await expect(page).toHaveURL(speaker);
    const row = page.locator(`[data-row="${report}/casualties"]`);
    await expect(row.locator('[data-part=number]')).toHaveText('over 648,000');
    await expect(row.locator('[data-part=hedges]')).toHaveText('“likely”');
    await expect(row.locator('[data-part=differs]')).toContainText('left out “likely”');
    await row.getByRole('link').click();
    await page.locator('[data-part=chain]').getByRole('link', { name: 'UK Ministry of Defence', exact: true }).click();
    await expect(page).toHaveURL(speaker);
  });

  test('the sources of a figure lead to all that stands in them', async ({ page }) => {
    await page.goto(`/${report}/figures/casualties/`);
    await page
      .locator('[data-part=sources] li')
      .first()
      .getByRole('link', { name: 'All figures of this document' })
      .click();
    await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
    await expect(page.locator(`[data-row="${report}/casualties"]`)).toBeVisible();
  });
});

/** Nothing of these pages depends on the width or the colours that they were loaded in, so each is loaded once for all. */
for (const address of pages)
  test(`${address} is no wider than the screen, and axe finds nothing in it, at every width, light and dark`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(address);
    if (address === '/') await search(page, 'casualties');
    for (const width of [320, 390, 1280, 1920])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wide, `${width} px, ${colorScheme}`).toBeLessThanOrEqual(0);
        const found = await findViolations(page, colorScheme === 'light' ? everyRule : colourRules);
        expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
      }
  });

test('on paper a speaker’s page has its rows and no field or list of links', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('input')).toBeHidden();
  await page.goto(speaker);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-row]').first()).toBeVisible();
});
