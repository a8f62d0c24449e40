import { expect, type Page, test } from '@playwright/test';

/* A report whose names are in Cyrillic, Greek, Vietnamese, Polish, Turkish, Arabic and Hebrew. */
const report = '/book-fair-2024/';
const pages = [report, `${report}figures/visitors-alnashr/`, `${report}print/`, `${report}present/`];

type Jump = { readonly text: string; readonly after: string };

/** Every text of a page in which something that follows an Arabic or Hebrew name stands before it on the same line. */
const findJumps = (page: Page): Promise<{ readonly names: number; readonly jumps: readonly Jump[] }> =>
  page.evaluate(() => {
    const name = /[\u0590-\u06ff]+(?:[^\p{L}]+[\u0590-\u06ff]+)*/gu;
    const jumps = [];
    let names = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const { 0: found, index } of text.matchAll(name)) {
        const box = (from: number, to: number) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          return range.getClientRects();
        };
        const end = index + found.length;
        const last = [...box(index, end)].at(-1);
        const next = text.slice(end).search(/[^\s\u2068\u2069\u200b]/);
        const follows = next < 0 ? undefined : box(end + next, end + next + 1)[0];
        if (last === undefined) continue;
        names += 1;
        if (follows === undefined || Math.abs(follows.bottom - last.bottom) > 3) continue;
        if (follows.left < last.right - 1) jumps.push({ text, after: text.slice(end) });
      }
    }
    return { names, jumps };
  });

for (const address of pages) {
  test(`what follows a name from right to left stands after it: ${address}`, async ({ page }) => {
    await page.goto(address);
    const { names, jumps } = await findJumps(page);
    expect(names).toBeGreaterThan(1);
    expect(jumps).toEqual([]);
  });
}

test('a page is set in the site’s fonts whatever the script, and asks for no file of another', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(/\/([a-z_-]+)\.[^/]*\.woff2$/.exec(request.url())?.[1] ?? ''));
  const fontsOf = async (address: string) => {
    asked.length = 0;
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    return [...new Set(asked)].filter((name) => /^sans-.{3}/.test(name)).toSorted();
  };
  expect(await fontsOf('/north-korea-russia-2024/')).toEqual([]);
  expect(await fontsOf(report)).toEqual(['sans-cyrillic', 'sans-greek', 'sans-latin-ext', 'sans-vietnamese']);
});

test('slides have the fonts of all their letters before they are ready, and go on without a network', async ({
  page,
  context,
}) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(`${report}present/`);
  await page.locator('html[data-live] section.present').waitFor();
  const lacking = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => !/Fallback|near /.test(family))
      .filter(({ family, style }) => !document.fonts.check(`${style} 1em ${family}`, document.body.textContent)),
  );
  expect(lacking).toEqual([]);
  await context.setOffline(true);
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  expect(failed).toEqual([]);
  // The window goes on to other tests.
  await context.setOffline(false);
});

for (const [line, milliseconds, asked] of [
  ['quick', 40, 3],
  ['slow', 400, 0],
] as const)
  test(`a page that readers open first, on a ${line} line, asks for ${asked} fonts before its text is there`, async ({
    page,
  }) => {
    // When the page’s own script looks at the clock; a busy machine would make every line slow.
    await page.addInitScript((now) => {
      performance.now = () => now;
    }, milliseconds);
    await page.goto('/north-korea-russia-2024/');
    await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(asked);
    // From another page of the site it has them all.
    await page.goto('/north-korea-russia-2024/figures/casualties/');
    await page.goto('/north-korea-russia-2024/');
    await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(3);
  });
