import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOnly } from 'axe-core';
import { dashboard, widths } from './support/site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = {
  'the dashboard': dashboard,
  'a reported figure': `${dashboard}figures/casualties/`,
  'a context figure': `${dashboard}figures/economist-model/`,
  'a page that isn’t there': '/no-such-page',
};

/** Every rule that axe has but its experimental ones, of every level up to AAA, and what it calls best practice. */
const everyRule: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag22aaa', 'best-practice'],
};

/** The rules that look at colours; to the others a page is the same by day and by night. */
const colourRules: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** What axe finds on a page, a line for each rule and element. */
async function findViolations(page: Page, rules: RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { runOnly, resultTypes: ['violations'] });
  }, rules);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}): ${target.join(' ')}: ${failureSummary}`),
  );
}

/** How a page may be shown but by day; only its colours are tried anew then, on the same page. */
const others = {
  dark: { colorScheme: 'dark' },
  'the reader’s own colours': { colorScheme: 'light', forcedColors: 'active' },
  'more contrast': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
} as const;

/** Expects axe to find nothing by day with any rule, and otherwise with those of colours. */
async function expectNothing(page: Page, modes: readonly (keyof typeof others)[]): Promise<void> {
  expect.soft(await findViolations(page, everyRule), 'light').toEqual([]);
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
  const found = await findViolations(page, everyRule);
  expect(found.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang']));
});
