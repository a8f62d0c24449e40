import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { dashboard, reports } from './support/site';

/** A page of somebody else's site that holds a chart in a frame, as the snippet to copy puts it there. */
async function holdFrame(frame: string, host: string): Promise<{ address: string; close: () => void }> {
  const body = `<!doctype html><title>Elsewhere</title><iframe src="${frame}" title="chart" width="100%" height="1600" data-on-record></iframe><script async src="${host}"></script>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('it listens nowhere');
  return { address: `http://127.0.0.1:${listening.port}/`, close: () => server.close() };
}

test.describe('a chart that is taken away', () => {
  for (const report of reports) {
    test(`${report}: every file that its dashboard offers is there, and what it says it is`, async ({
      page,
      request,
    }) => {
      await page.goto(`/${report}/`);
      const links = page.locator(
        'details a[href*="/charts/"], details a[href*="/cite/"], details a[href$="report.zip"]',
      );
      const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(addresses.length).toBeGreaterThan(0);
      const types: Readonly<Record<string, RegExp>> = {
        png: /^image\/png/,
        svg: /^image\/svg\+xml/,
        json: /^application\/json/,
        zip: /^application\/zip/,
        csv: /^text\/csv/,
        bib: /./,
        ris: /./,
      };
      for (const address of addresses) {
        const answer = await request.get(address);
        expect(answer.status(), address).toBe(200);
        expect(answer.headers()['content-type'], address).toMatch(types[address.split('.').at(-1) ?? ''] ?? /^$/);
      }
    });
  }

  test('says beside each file how large it is', async ({ page, request }) => {
    await page.goto(dashboard);
    const links = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href') ?? '', one.textContent ?? ''] as const));
    expect(links.length).toBeGreaterThan(20);
    for (const [address, text] of links) {
      const bytes = (await (await request.get(address)).body()).length;
      expect(text, address).toMatch(new RegExp(` ${Math.max(1, Math.round(bytes / 1000))} kB$`));
    }
  });

  test('stands in a row under the chart, and on a phone in one menu', async ({ page }) => {
    await page.goto(dashboard);
    const row = page.getByRole('group', { name: 'Take away' }).first();
    for (const name of [/^CSV/, 'Share']) await expect(row.getByRole('link', { name })).toBeVisible();
    for (const name of ['Picture', 'Embed', 'Cite']) await expect(row.getByText(name, { exact: true })).toBeVisible();
    await page.setViewportSize({ width: 375, height: 800 });
    await expect(row.getByRole('link', { name: /^CSV/ })).toBeHidden();
    await page
      .locator('main summary', { hasText: /^Take away$/ })
      .first()
      .click();
    await expect(row.getByRole('link', { name: /^CSV/ })).toBeVisible();
  });

  test('is shared through the platform’s sheet, and where there is none its address is copied', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(dashboard);
    const link = page.getByRole('link', { name: 'Share' }).first();
    const address = await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''));
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
    await link.click();
    await expect(link.locator('+ [role=status]')).toHaveText(' Address copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    const shared = page.waitForEvent('console');
    await page.evaluate(() => {
      const value = async ({ title, url }: ShareData) => console.log(`${title} ${url}`);
      Object.defineProperty(navigator, 'share', { value, configurable: true });
    });
    await link.click();
    expect((await shared).text()).toMatch(new RegExp(`^.+ ${address}$`));
    expect((await page.request.get(address)).status()).toBe(200);
    // The window goes on to other tests.
    await context.clearPermissions();
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });
    test('Share leads to the chart alone', async ({ page }) => {
      await page.goto(dashboard);
      await page.getByRole('link', { name: 'Share' }).first().click();
      await expect(page).toHaveURL(/\/embed\/[^/]+\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

  test('an embed names its edition, and a newer one when there is one, and nothing without a network', async ({
    page,
  }) => {
    await page.goto(dashboard);
    const alone = (await page.getByRole('link', { name: 'Share' }).first().getAttribute('href')) ?? '';
    const status = page.locator('[data-newest]');
    const asked = page.waitForResponse('**/edition.json');
    await page.goto(alone);
    expect(await (await asked).json()).toMatchObject({ edition: Number(await status.getAttribute('data-edition')) });
    await expect(page.locator('main')).toContainText(/Edition\s\d+/);
    await expect(status).toHaveText('');
    await page.route('**/edition.json', (route) => route.fulfill({ json: { edition: 99, updated: '2030-01-01' } }));
    await page.reload();
    await expect(status).toHaveText(' A newer edition is there: 99.');
    await page.route('**/edition.json', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(status).toHaveText('');
  });

  test('an unknown chart’s address is the site’s 404', async ({ request }) => {
    for (const path of ['embed/nobody/', 'charts/nobody.png', 'charts/nobody.svg', 'cite/figure-nobody.bib']) {
      const answer = await request.get(`${dashboard}${path}`);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text(), path).toContain('<html');
    }
  });

  test('looks the same as SVG in a browser and as PNG from the rasteriser', async ({ page }) => {
    await page.goto(dashboard);
    const charts = await page
      .locator('details a[href$=".svg"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    for (const svg of charts) {
      /** How much two pictures differ, of 1: the mean over all points and colours. */
      const differs = await page.evaluate(async (address) => {
        const read = async (src: string) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          const canvas = new OffscreenCanvas(800, Math.round((800 * image.naturalHeight) / image.naturalWidth));
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0, canvas.width, canvas.height);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        };
        const [one, other] = [await read(address), await read(address.replace(/svg$/, 'png'))];
        if (one.length === 0 || one.length !== other.length) return 1;
        let sum = 0;
        for (const [index, value] of one.entries()) sum += Math.abs(value - (other[index] ?? 0));
        return sum / one.length / 255;
      }, svg);
      expect(differs, svg).toBeLessThan(0.01);
    }
  });

  for (const width of [300, 600, 900]) {
    test(`stands whole in a frame of ${width} px in another site, as high as it is`, async ({ page, baseURL }) => {
      if (baseURL === undefined) throw new Error('no site');
      await page.goto(dashboard);
      const alone = (await page.locator('details a[href*="/embed/"]').first().getAttribute('href')) ?? '';
      const elsewhere = await holdFrame(`${baseURL}${alone}`, `${baseURL}/scripts/embed-host.js`);
      await page.setViewportSize({ width: width + 16, height: 700 });
      await page.goto(elsewhere.address);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(frame.locator('svg.still').filter({ visible: true })).toHaveCount(1);
      const inside = page.frames().at(-1);
      await expect
        .poll(async () => {
          const needed = await inside?.evaluate(() => document.documentElement.offsetHeight);
          const given = await page.locator('iframe').evaluate((element) => element.clientHeight);
          return Math.abs((needed ?? 0) - given);
        })
        .toBeLessThanOrEqual(1);
      expect(await inside?.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      elsewhere.close();
    });
  }

  test('only charts alone may stand in another site’s frames', async ({ request, page }) => {
    await page.goto(dashboard);
    const alone = (await page.locator('details a[href*="/embed/"]').first().getAttribute('href')) ?? '';
    const policy = async (address: string) => (await request.get(address)).headers()['content-security-policy'];
    expect(await policy(alone)).toContain('frame-ancestors *');
    expect(await policy(dashboard)).toContain("frame-ancestors 'self'");
  });
});
