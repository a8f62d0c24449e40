import { expect, type Page, test } from '@playwright/test';
import { colourRules, findViolations } from './support/axe';
import { dashboard, widths } from './support/site';

const pages = {
  'the dashboard': dashboard,
  'a reported figure': `${dashboard}figures/casualties/`,
  'a context figure': `${dashboard}figures/economist-model/`,
  'a page that isn’t there': '/no-such-page',
};

/** How a page may be shown but by day; only its colours are tried anew then, on the same page. */
const others = {
  dark: { colorScheme: 'dark' },
  'the reader’s own colours': { colorScheme: 'light', forcedColors: 'active' },
  'more contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
} as const;

/** Expects axe to find nothing by day with any rule, and otherwise with those of colours. */
async function expectNothing(page: Page, modes: readonly (keyof typeof others)[]): Promise<void> {
  expect.soft(await findViolations(page), 'light').toEqual([]);
  for (const mode of modes) {
    await page.emulateMedia(others[mode]);
    expect.soft(await findViolations(page, colourRules), mode).toEqual([]);
  }
}

const allModes = ['dark', 'the reader’s own colours', 'more contrast'] as const;

for (const width of widths)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [name, address] of Object.entries(pages))
      test(`axe finds nothing against ${name} by day and by night, its tables and sentences open`, async ({ page }) => {
        test.slow();
        await page.goto(address);
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        await expectNothing(page, ['dark']);
      });
  });

const surfaces = {
  'the slides': `${dashboard}present/`,
  'the speaker’s page': `${dashboard}present/speaker/`,
  'the report for paper': `${dashboard}print/`,
  'the handout': `${dashboard}print/handout/`,
  'the fact sheet': `${dashboard}print/fact-sheet/`,
};

for (const [name, address] of Object.entries(surfaces))
  test(`axe finds nothing against ${name} in any colours`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    // A deck is one once its script says so.
    if (address.endsWith('/present/')) await page.locator('html[data-live] section.present').waitFor();
    await expectNothing(page, allModes);
  });

test('axe finds nothing against a page with a source open in any colours', async ({ page }) => {
  test.slow();
  await page.goto(dashboard);
  await page.locator('button[popovertarget]').first().click();
  await expect(page.locator(':popover-open')).toBeVisible();
  await expectNothing(page, allModes);
});

test('axe finds what it should on a page that is not right', async ({ page }) => {
  await page.goto('/no-such-page');
  await page.evaluate(() => document.querySelector('html')?.removeAttribute('lang'));
  await page.evaluate(() => document.querySelector('h1')?.style.setProperty('color', 'silver'));
  const found = await findViolations(page);
  expect(found.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang']));
  expect(found.join('\n')).toMatch(/^color-contrast \(serious\): h1: /m);
  // A grey that is enough for AA, and not for AAA.
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('font-size', '1rem');
    document.querySelector('h1')?.style.setProperty('color', '#707070');
  });
  expect((await findViolations(page, colourRules)).join('\n')).toMatch(
    /^color-contrast [\s\S]* Expected contrast ratio of 7:1$/,
  );
});
