import { expect, type Page, test } from '@playwright/test';
import { waitForFonts } from './support/drawing';
import { dashboard, reports } from './support/site';

/*
 * The reader first: what was found is on the first screen of a phone, what it rests on is folded and one step away, and all
 * of it is there without a script and on paper.
 */
const phone = { width: 390, height: 844 };
const SCREENS = 14;
const STOPS = 90;
const dashboards = reports.map((id) => `/${id}/`);

/** The words of the trade, which belong into data and code. */
const TRADE = /\b(?:hedge[sd]?|bounds?|agents?|stated|in its own voice|carried)\b/gi;

/** How often the Tab key stops before the footer, from the top of a page. */
async function countStops(page: Page): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    const isDone = await page.evaluate(
      () => document.activeElement?.closest('footer') !== null || document.activeElement === document.body,
    );
    if (isDone) return stops;
  }
  return Infinity;
}

for (const address of dashboards)
  test.describe(`the dashboard ${address} on a phone`, () => {
    test.use({ viewport: phone });

    test.beforeEach(async ({ page }) => {
      await waitForFonts(page);
      await page.goto(address);
    });

    test('has its title, what was found and a whole figure on the first screen', async ({ page }) => {
      for (const part of ['h1', '[data-part=finding]', '[data-part=leads] > article']) {
        const box = await page.locator(part).first().boundingBox();
        expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThanOrEqual(phone.height);
      }
      const lines = page.locator('[data-part=finding] > p');
      expect(await lines.count()).toBeGreaterThan(0);
      expect(await lines.count()).toBeLessThanOrEqual(3);
    });

    test('comes to what differs within three screens, and ends within fourteen', async ({ page }) => {
      const tops = await page
        .locator('section:has(> div table thead)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      for (const top of tops.slice(0, 1)) expect(top).toBeLessThanOrEqual(3 * phone.height);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
        SCREENS * phone.height,
      );
    });
  });

for (const width of [320, phone.width])
  for (const address of dashboards)
    test(`each line of what was found takes three at most at ${width} px on ${address}`, async ({ page }) => {
      await page.setViewportSize({ width, height: phone.height });
      await waitForFonts(page);
      await page.goto(address);
      const lines = await page.locator('[data-part=finding] > p').evaluateAll((all) =>
        all.map((one) => {
          const run = document.createRange();
          run.selectNodeContents(one);
          return new Set([...run.getClientRects()].map(({ bottom }) => Math.round(bottom / 6))).size;
        }),
      );
      for (const count of lines) expect.soft(count).toBeLessThanOrEqual(3);
    });

for (const width of [phone.width, 1280])
  for (const address of dashboards)
    test.describe(`${address} at ${width} px`, () => {
      test.use({ viewport: { width, height: 844 } });

      test(`has no text under 12 px, on the page or in a drawing, and at most ${STOPS} stops of the Tab key before its foot`, async ({
        page,
      }) => {
        await page.goto(address);
        const small = await page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (parent === null || node.textContent?.trim() === '' || !parent.checkVisibility()) continue;
            const svg = parent.closest('svg');
            const scale = svg === null ? 1 : (svg.getScreenCTM()?.a ?? 1);
            if (parent.closest('title') !== null) continue;
            const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
            if (size < 11.99) found.push(`${size} px: ${node.textContent}`);
          }
          return found;
        });
        expect.soft(small).toEqual([]);
        expect(await countStops(page)).toBeLessThanOrEqual(STOPS);
      });
    });

for (const address of dashboards)
  test(`${address} speaks plainly: its words of the trade are three at most`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const text = (await page.locator('body').allInnerTexts()).join(' ');
    expect(text.match(TRADE) ?? []).toHaveLength((text.match(TRADE) ?? []).slice(0, 3).length);
  });

for (const width of [320, 390, 768, 1280])
  test(`text twice as large reflows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [dashboard, `${dashboard}figures/casualties/`, '/no-such-page']) {
      await page.goto(address);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
      const wide = await page.evaluate(() => {
        const seen = [...document.querySelectorAll('main *, header *, footer *')];
        return seen
          .filter((one) => one.checkVisibility() && one.closest('svg') === null && one.closest('[popover]') === null)
          .filter(
            (one) =>
              one.closest('.visually-hidden, thead') === null && one.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((one) => `${one.tagName} ${one.className}: ${one.textContent?.slice(0, 60)}`);
      });
      expect.soft(wide, address).toEqual([]);
    }
  });

test.describe('what is folded', () => {
  test('says what is inside, and how much', async ({ page }) => {
    await page.goto(dashboard);
    const folded = page.locator('main > section > details > summary');
    expect(await folded.count()).toBeGreaterThanOrEqual(5);
    for (const text of await folded.allInnerTexts()) expect.soft(text).toMatch(/\n?.*(?:\d+ \w+|a line to copy)/);
  });

  test('opens by a link into it', async ({ page }) => {
    for (const id of ['source-3', 'about', 'corrections', 'statements']) {
      await page.goto('about:blank');
      await page.goto(`${dashboard}#${id}`);
      await expect(page.locator(`#${id}`), id).toBeVisible();
      await expect(page.locator(`#${id}`), id).toBeInViewport();
    }
  });

  test('stands open on paper, on the dashboard itself and on the report for paper', async ({ page }) => {
    for (const address of [dashboard, `${dashboard}print/`]) {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['[data-part=sources] li >> nth=5', '#statements li[id] >> nth=3', '#method p >> nth=2'])
        await expect.soft(page.locator(part), `${address} ${part}`).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`the numbers of sources, ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
    test.use({ javaScriptEnabled });

    test('open the source where it is cited, and lead away from it nowhere', async ({ page }) => {
      await page.goto(dashboard);
      const mark = page
        .locator('[data-part=leads] article')
        .first()
        .getByRole('button', { name: /^Sources? \d/ });
      await mark.click();
      const note = page.locator('[popover]:popover-open');
      await expect(note).toBeVisible();
      await expect(note.locator('p')).toHaveCount(((await mark.textContent()) ?? '').split('[').length - 1);
      await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
      await expect(page).toHaveURL(new RegExp(`${dashboard}$`));
      await page.keyboard.press('Escape');
      await expect(note).toHaveCount(0);
      const box = await mark.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.width).toBeGreaterThanOrEqual(24);
    });

    test('and the list of the page’s parts is in reach wherever a reader is', async ({ page }) => {
      await page.goto(`${dashboard}#casualty-estimates`);
      await page.getByRole('button', { name: 'On this page' }).click();
      const list = page.locator('#contents');
      await expect(list).toBeVisible();
      await list.getByRole('link', { name: 'Sources' }).click();
      await expect(page.locator('#sources')).toBeInViewport();
      if (javaScriptEnabled) await expect(list).toBeHidden();
      await expect(page.getByRole('link', { name: 'Back to top' })).toBeInViewport();
    });
  });

test('a figure’s page leads to the one before and the one after', async ({ page }) => {
  await page.goto(`${dashboard}figures/casualties/`);
  const next = page.getByRole('navigation', { name: 'Other figures' }).getByRole('link', { name: /^Next: / });
  const name = ((await next.textContent()) ?? '').replace(/^Next: (.*) →$/, '$1');
  await next.click();
  await expect(page).toHaveTitle(new RegExp(name.slice(0, 20)));
  await page.getByRole('link', { name: /^← Previous: / }).click();
  await expect(page).toHaveURL(/\/figures\/casualties\/$/);
});

test('the arrow keys go from mark to mark within a drawing', async ({ page }) => {
  await page.goto(dashboard);
  const marks = page.locator('#casualty-estimates svg.still').filter({ visible: true }).locator('[data-mark]');
  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(marks.first()).toBeFocused();
});

test.describe('in the reader’s own colours', () => {
  test.use({ contrast: 'no-preference', forcedColors: 'active' });

  test('the key’s colours stay apart, and so do the forms of the marks', async ({ page }) => {
    await page.goto(dashboard);
    const colours = await page
      .locator('aside p > span > span')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(colours).size).toBe(colours.length);
    expect(colours.length).toBeGreaterThan(1);
  });
});

test('more contrast, where a reader asks for it', async ({ page }) => {
  await page.goto(dashboard);
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-2'));
  const usual = await ink();
  await page.emulateMedia({ contrast: 'more' });
  expect(await ink()).not.toBe(usual);
});
