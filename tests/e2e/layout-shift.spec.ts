import { expect, type Page, test } from '@playwright/test';
import { dashboard, widths } from './support/site';

/** Counts what moves on a page by itself, from its first paint on; the browser's own measure, 0 where nothing moved. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as { shifted: number };
    counted.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) counted.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const readShifts = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted);

/** Lets a kind of file arrive late. */
async function delay(page: Page, files: RegExp, milliseconds: number): Promise<void> {
  await page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

for (const width of widths)
  for (const [name, address] of Object.entries({ dashboard, figure: `${dashboard}figures/casualties/` }))
    test.describe(`the ${name} at ${width} px`, () => {
      test.use({ viewport: { width, height: 900 } });

      test('stands still when its typefaces and scripts come late', async ({ page }) => {
        await countShifts(page);
        await delay(page, /\.(woff2|js)$/, 1500);
        await page.goto(address, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        await page.mouse.wheel(0, 2000);
        await page.waitForTimeout(300);
        expect(await readShifts(page)).toBe(0);
      });
    });

test('a page that does move is seen to move', async ({ page }) => {
  await countShifts(page);
  await page.goto(dashboard, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.innerHTML = '<p>late</p>'.repeat(10);
    document.querySelector('main')?.prepend(block);
  });
  await page.waitForTimeout(300);
  expect(await readShifts(page)).toBeGreaterThan(0);
});
