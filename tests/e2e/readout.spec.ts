import { expect, type Page, test } from '@playwright/test';
import { dashboard, widths } from './support/site';

const readout = (page: Page) => page.locator('.readout');
const shown = (page: Page, chart: string) =>
  page.locator(`#${chart} svg.still[data-plots]`).filter({ visible: true }).first();

for (const width of widths)
  test(`a line is read out under the pointer and by keys, and nothing moves, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const counted = window as unknown as { shifted: number };
      counted.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          counted.shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(dashboard);
    const chart = shown(page, 'casualties-over-time');
    const slider = chart.locator('[role=slider]').last();
    await chart.scrollIntoViewIfNeeded();
    const size = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
    const box = await slider.boundingBox();
    if (box === null) throw new Error('the plot is not drawn');
    const said = [];
    for (const share of [0.02, 0.3, 0.6, 0.98]) {
      await page.mouse.move(box.x + box.width * share, box.y + box.height * 0.97);
      said.push(await readout(page).textContent());
      const [words, window] = [await readout(page).boundingBox(), page.viewportSize()];
      expect(words?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(window?.width ?? 0);
    }
    for (const one of said) expect(one).toMatch(/^\d+ \w+ \d{4}: .*\d.*\n.*General Staff/);
    expect(new Set(said).size).toBeGreaterThan(2);
    await slider.focus();
    await page.keyboard.press('Home');
    const first = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    const second = await slider.getAttribute('aria-valuetext');
    expect(second).not.toBe(first);
    await expect(readout(page)).toHaveText(second ?? '');
    expect(await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight])).toEqual(size);
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(readout(page)).toHaveText('');
  });

test('a mark is read out in the words that it says to those who can’t see it', async ({ page }) => {
  await page.goto(dashboard);
  const marks = page.locator('.wideFrame, [data-frame=wide]').locator('a.chart-mark');
  for (const at of [0, 3]) {
    await marks.nth(at).hover();
    await expect(readout(page)).toHaveText((await marks.nth(at).getAttribute('aria-label')) ?? '-');
  }
  await marks.nth(1).focus();
  await expect(readout(page)).toHaveText((await marks.nth(1).getAttribute('aria-label')) ?? '-');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a line is read out where it is touched', async ({ page }) => {
    await page.goto(dashboard);
    const slider = shown(page, 'casualties-over-time').locator('[role=slider]').last();
    await slider.scrollIntoViewIfNeeded();
    // Where no mark stands: a finger on one of these goes to its figure.
    const free = await slider.evaluate((plot) => {
      const { left, top, width, height } = plot.getBoundingClientRect();
      const places = [0.9, 0.7, 0.5, 0.3].flatMap((down) => [0.3, 0.5, 0.7].map((across) => [across, down] as const));
      const points = places.map(([across, down]) => [left + width * across, top + height * down] as const);
      return points.find(([x, y]) => document.elementFromPoint(x, y)?.closest('a') === null);
    });
    if (free === undefined) throw new Error('marks stand everywhere');
    await page.touchscreen.tap(...free);
    await expect(readout(page)).toHaveText(/\d{4}: .*\d/);
  });
});
