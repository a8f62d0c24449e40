import { expect, test } from '@playwright/test';
import { findCollisions } from './support/collisions';
import { readDrawings, waitForFonts } from './support/drawing';
import { dashboard, listReadingPages, listUnlikePages, readFile, widths } from './support/site';

/** Pages that begin with the same drawing have the same drawings; one of them will do. */
function listDrawnPages(): readonly string[] {
  const byDrawing = new Map<string, string>();
  for (const page of listReadingPages()) {
    const [drawing] = /<svg[^>]* class="still.*?<\/svg>/s.exec(readFile(page)) ?? [];
    if (drawing !== undefined) byDrawing.set(drawing, page);
  }
  return [...byDrawing.values()];
}

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test.beforeEach(({ page }) => waitForFonts(page));

    test('no label stands on another label, a mark or a line, and nothing leaves its drawing', async ({ page }) => {
      test.slow();
      const found: string[] = [];
      let drawings = 0;
      for (const address of listDrawnPages()) {
        await page.goto(address);
        const drawn = await readDrawings(page);
        drawings += drawn.length;
        found.push(...drawn.flatMap(findCollisions).map((line) => `${address} ${line}`));
      }
      expect(drawings).toBeGreaterThan(10);
      expect(found).toEqual([]);
    });

    test('every chart of the dashboard shows one drawing, made for the room that it has', async ({ page }) => {
      await page.goto(dashboard);
      const drawn = await readDrawings(page);
      const charts = await page.locator('figure[data-chart]').count();
      expect(drawn.map(({ name }) => name)).toHaveLength(charts);
      for (const { name, box, texts } of drawn) {
        expect.soft(texts.length, `${name} has texts`).toBeGreaterThan(3);
        expect.soft(box.width, `${name} is drawn in the page`).toBeLessThanOrEqual(width);
      }
    });
  });
}

/** How many tests share the pages, so that no worker is left with all of them. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1)
  test(`no page scrolls sideways at any width (part ${part + 1} of ${PARTS})`, async ({ page }) => {
    test.slow();
    await waitForFonts(page);
    const all = [...listUnlikePages(), '/no-such-page'];
    const wide: string[] = [];
    for (const address of all.filter((_, index) => index % PARTS === part)) {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
        if (over > 0) wide.push(`${address} is ${over} px too wide at ${width} px`);
      }
    }
    expect(wide).toEqual([]);
  });
