import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOnly } from 'axe-core';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule that axe has but its experimental ones, of every level up to AAA, and what it calls best practice. That of
 * AAA's contrast is left out, as `contrast` asks the rule of AA for AAA's.
 */
export const everyRule: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag22aaa', 'best-practice'],
};

/** The rules that look at colours; to the others a page is the same by day and by night. */
export const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * One rule for all contrast: AA's, asked for the ratios of AAA. axe's own two look at each text twice, which is most of
 * its work, and that of AAA passes over what falls short of AA.
 */
const contrast = {
  id: 'color-contrast',
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.1,
    textStrokeEmMin: 0.03,
  },
};

/** Brings axe into a page, once. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(code);
  await page.evaluate((check) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    axe.configure({ checks: [check] });
  }, contrast);
}

/** What axe finds on a page, a line for each rule and element. */
export async function findViolations(page: Page, runOnly: RunOnly = everyRule): Promise<readonly string[]> {
  await bringAxe(page);
  const violations = await page.evaluate(async (rules): Promise<AxeResults['violations']> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const run = async (selectors: boolean) => {
      const isAsked = { 'color-contrast-enhanced': { enabled: false } };
      const options = { runOnly: rules, rules: isAsked, resultTypes: ['violations' as const], selectors };
      return (await axe.run(document, options)).violations;
    };
    // To name every element that passes is a third of its work, so elements are named where there is something to say.
    return (await run(false)).length === 0 ? [] : run(true);
  }, runOnly);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}): ${target.join(' ')}: ${failureSummary}`),
  );
}
