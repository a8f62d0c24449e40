import { expect, type Frame, test } from '@playwright/test';
import { findCollisions } from './support/collisions';
import { readDrawings, waitForFonts } from './support/drawing';
import { holdPages } from './support/framed';
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
const PARTS = 8;
const drawnPages = listDrawnPages();
const unlikePages = [...listUnlikePages(), '/no-such-page'];

/** What is wrong with a page at its present width; its drawings are read on those that stand for others. */
async function findWrong(page: Frame, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  if (unlikePages.includes(address)) {
    const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
    if (over > 0) found.push(`is ${over} px too wide`);
  }
  if (drawnPages.includes(address)) {
    const drawn = await readDrawings(page);
    if (drawn.length === 0) found.push('shows no drawing');
    found.push(...drawn.flatMap(findCollisions));
  }
  return found;
}

// Each page is loaded once, in a frame, and read at all widths: loading takes ten times as long as reading.
for (let part = 0; part < PARTS; part += 1)
  test(`no page scrolls sideways, and no label stands on another label, a mark or a line, or leaves its drawing (part ${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    test.slow();
    const framed = await holdPages(page);
    const wrong: string[] = [];
    const addresses = [...new Set([...unlikePages, ...drawnPages])].filter((_, index) => index % PARTS === part);
    expect(addresses.filter((address) => drawnPages.includes(address)).length).toBeGreaterThan(0);
    for (const address of addresses) {
      const shown = await framed.open(address);
      for (const width of widths) {
        await framed.widen(width);
        expect(await shown.evaluate(() => innerWidth)).toBe(width);
        wrong.push(...(await findWrong(shown, address)).map((line) => `${address} at ${width} px ${line}`));
      }
    }
    expect(wrong).toEqual([]);
  });
