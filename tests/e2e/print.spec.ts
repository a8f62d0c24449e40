import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PAPERS, type Paper, printPdf } from '../../lib/cli/print-pdf';
import { serveStaticFonts } from '../../lib/cli/static-fonts';
import {
  canBeFound,
  findInkInMargins,
  margins,
  missingTools,
  readAlternatives,
  readBodies,
  readObjects,
  readPages,
  readTags,
  readWords,
  sizes,
  squeeze,
} from './support/paper';
import { dashboard, report, reports } from './support/site';

test.skip(missingTools !== undefined, missingTools ?? '');
test.slow();

const printed = {
  'the report': `${dashboard}print/`,
  'the handout': `${dashboard}print/handout/`,
  'the fact sheet': `${dashboard}print/fact-sheet/`,
  'the dashboard': dashboard,
  'a figure’s page': `${dashboard}figures/casualties/`,
};
const papers: readonly Paper[] = ['a4', 'letter'];

/** Prints what a window shows to a file of this test. */
async function print(page: Page, paper: Paper): Promise<string> {
  const { pdf } = await printPdf(page, paper, undefined);
  const file = test.info().outputPath(`${paper}.pdf`);
  writeFileSync(file, pdf);
  return file;
}

/** What a page of the site says in some of its parts, each part once, addresses whole; what only helps a screen reader left out. */
async function readParts(page: Page, selector: string): Promise<readonly string[]> {
  // On paper the readings of a long series stand in a grid, and not in rows.
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((parts) => {
    const shown = [...document.querySelectorAll(parts)].filter((part) => part.getClientRects().length > 0);
    const texts = shown.map((element) => {
      const copy = element.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      // What isn't shown here, as the words that a narrow screen puts before each side, is read nowhere.
      const inside = [...copy.querySelectorAll('*')];
      for (const [index, original] of [...element.querySelectorAll('*')].entries())
        if (getComputedStyle(original).display === 'none' && !original.matches('[data-part=short-address]'))
          inside[index]?.remove();
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      for (const short of copy.querySelectorAll('[data-part=short-address]'))
        short.textContent = short.closest('a')?.getAttribute('href') ?? '';
      return copy.textContent ?? '';
    });
    return [...new Set(texts)].filter((text) => text.trim() !== '');
  }, selector);
}

/** Where a page of the site lies printed, as it is, for all tests of this run: its folder is emptied before each. */
const placeOf = (address: string, paper: Paper) =>
  join(test.info().project.outputDir, 'printed', `${address.replaceAll('/', '_')}${paper}.pdf`);

/** Opens a page of the site and prints it; the page stays as it was for the printer. */
async function openAndPrint(page: Page, address: string, paper: Paper): Promise<string> {
  await serveStaticFonts(page.context());
  await page.goto(address);
  const [file, place] = [await print(page, paper), placeOf(address, paper)];
  mkdirSync(dirname(place), { recursive: true });
  // Written beside its place and put there whole: another worker may be reading it.
  const beside = `${place}.${process.pid}`;
  writeFileSync(beside, readFileSync(file));
  renameSync(beside, place);
  return file;
}

/** A page of the site as a file, printed once for all tests that look at the paper alone. */
async function printAt(page: Page, address: string, paper: Paper): Promise<string> {
  const place = placeOf(address, paper);
  return existsSync(place) ? place : openAndPrint(page, address, paper);
}

/** Nothing in the margins, no heading alone at a page's end, no row on two pages, no page nearly empty but the last. */
async function expectWhole(page: Page, file: string, paper: Paper, isOverfilled = false): Promise<void> {
  const size = sizes[paper];
  const words = readWords(file);
  const outside = words.filter(
    ({ left, right, top, bottom }) =>
      left < margins.side - 1 || right > size.width - margins.side + 1 || top < 0 || bottom > size.height,
  );
  expect(outside.map(({ page: at, text }) => `page ${at}: ${text}`)).toEqual([]);
  expect(findInkInMargins(file)).toEqual([]);

  const bodies = readBodies(file, size).map(squeeze);
  const headings = (await readParts(page, 'h2, h3'))
    .filter(canBeFound)
    .map(squeeze)
    .filter((heading) => heading.length > 12);
  const alone = headings.filter((heading) =>
    bodies
      .filter((body) => body.includes(heading))
      .every((body) => body.length - body.lastIndexOf(heading) - heading.length < 40),
  );
  expect(alone, 'headings at the end of a page').toEqual([]);
  const begun = await page.evaluate(() =>
    [...document.querySelectorAll('section:has(h2)')].flatMap((section) => {
      const first = section.querySelector('article [data-part=label]');
      return first === null ? [] : [[section.querySelector('h2')?.textContent ?? '', first.textContent ?? '']];
    }),
  );
  const apart = begun.filter(
    ([head = '', label = '']) => !bodies.some((body) => body.includes(squeeze(head)) && body.includes(squeeze(label))),
  );
  expect(apart, 'headings on another page than the first figure under them').toEqual([]);

  const rows = (await readParts(page, 'tbody tr')).filter(canBeFound).map(squeeze);
  const split = rows.filter((row) => !bodies.some((body) => body.includes(row)));
  expect(split, 'rows that no page holds as a whole').toEqual([]);

  // After a table of 400 rows, a page with its last ones is no fault.
  if (isOverfilled) return;
  const bottoms = bodies.map((_, index) =>
    words
      .filter((word) => word.page === index + 1 && word.bottom < size.height - margins.bottom)
      .reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0),
  );
  // Under a small chart, a handout has lines to write on.
  const least = size.height / (page.url().includes('/handout/') ? 6 : 4);
  const empty = bottoms.slice(0, -1).flatMap((bottom, index) => (bottom < least ? [index + 1] : []));
  expect(empty, 'nearly empty pages').toEqual([]);
}

for (const paper of papers)
  for (const [name, address] of Object.entries(printed)) {
    test(`${name} on ${PAPERS[paper]} stays on its pages, whole`, async ({ page }) => {
      await expectWhole(page, await openAndPrint(page, address, paper), paper);
    });
  }

/** The examples are printed once each: what the sizes of paper change is tried above. */
for (const example of reports.filter((one) => one !== report)) {
  for (const [name, path, paper] of [
    ['the report', 'print/', 'a4'],
    ['the handout', 'print/handout/', 'letter'],
    ['the fact sheet', 'print/fact-sheet/', 'letter'],
  ] as const) {
    test(`${name} of ${example} on ${PAPERS[paper]} stays on its pages, whole`, async ({ page }) => {
      const file = await openAndPrint(page, `/${example}/${path}`, paper);
      await expectWhole(page, file, paper);
      if (name === 'the fact sheet') expect(readPages(file)).toHaveLength(1);
    });
  }
}

for (const paper of papers) {
  test(`the report on ${PAPERS[paper]} says all that the web page says`, async ({ page }) => {
    const file = await printAt(page, printed['the report'], paper);
    const whole = squeeze(readBodies(file, sizes[paper]).join(''));
    await page.emulateMedia({ media: 'screen' });
    await page.goto(dashboard);
    const parts = {
      figures: ['number', 'label', 'who', 'differs', 'note'].map((part) => `article [data-part=${part}]`).join(),
      headlines: 'h1, h2, main > section > div > p',
      'labels of charts':
        '[data-frame=wide] .still tspan:not(:has(tspan)), [data-frame=wide] .still text:not(:has(tspan))',
      'notes under charts': 'figcaption p, [data-part=reason]',
      'rows of tables': 'td, tbody th',
      statements: '[data-part=says], li [data-part=who] > p',
      sources: '[data-part=sources] li',
    };
    for (const [part, selector] of Object.entries(parts)) {
      const said = await readParts(page, selector);
      expect(said.length, part).toBeGreaterThan(3);
      expect(
        said.filter((text) => !whole.includes(squeeze(text))),
        part,
      ).toEqual([]);
    }
  });

  test(`the fact sheet on ${PAPERS[paper]} is one page with every reported figure, who says so and what differs`, async ({
    page,
  }) => {
    const file = await printAt(page, printed['the fact sheet'], paper);
    const pages = readPages(file);
    expect(pages).toHaveLength(1);
    const whole = squeeze(readBodies(file, sizes[paper]).join(''));
    await page.emulateMedia({ media: 'screen' });
    await page.goto(dashboard);
    const said = await readParts(
      page,
      ['number', 'label', 'who', 'differs', 'note'].map((part) => `article [data-part=${part}]`).join(),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => !whole.includes(squeeze(text)))).toEqual([]);
  });

  test(`the handout on ${PAPERS[paper]} has one chart a page`, async ({ page }) => {
    const file = await printAt(page, printed['the handout'], paper);
    const bodies = readBodies(file, sizes[paper]).map(squeeze);
    await page.goto(printed['the handout']);
    const headlines = await readParts(page, '[data-part=chart] h2');
    expect(headlines.length).toBeGreaterThan(5);
    expect(headlines.map((headline) => bodies.findIndex((body) => body.includes(squeeze(headline))))).toEqual(
      headlines.map((_, index) => index + 1),
    );
  });
}

test('the report takes fewer than fourteen pages', async ({ page }) => {
  expect(readPages(await printAt(page, printed['the report'], 'a4')).length).toBeLessThan(14);
});

for (const paper of papers)
  for (const one of reports)
    test(`no page of ${one} on ${PAPERS[paper]} but the last is a third blank`, async ({ page }) => {
      const file = await printAt(page, `/${one}/print/`, paper);
      const pages = readPages(file);
      const { top, bottom } = margins;
      const end = sizes[paper].height - bottom;
      const words = readWords(file);
      const filled = pages.slice(0, -1).map((_, index) => {
        const ends = words.filter((word) => word.page === index + 1 && word.bottom < end).map((word) => word.bottom);
        return (Math.max(...ends) - top) / (end - top);
      });
      expect(filled.filter((share) => share < 2 / 3)).toEqual([]);
    });

test('running heads and feet name the report, its edition and the page', async ({ page }) => {
  const pages = readPages(await printAt(page, printed['the report'], 'a4'));
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(text).toMatch(/Edition \d+ · data of \d+ \w+ \d{4}/);
    expect(text).toContain('Seven figures in one article, and who says so');
  }
});

test('the PDFs are tagged: language, title, headings in order, alternative texts, heads of tables, an outline', async ({
  page,
}) => {
  const file = await printAt(page, printed['the report'], 'a4');
  const objects = readObjects(readFileSync(file));
  expect(objects).toContain('/Lang (en-GB)');
  expect(objects).toContain('/Type /Outlines');
  expect(objects).toMatch(/\/S \/TH[^>]*\/Scope \/Column/);
  expect(objects).toMatch(/\/S \/TH[^>]*\/Scope \/Row/);
  await page.goto(printed['the report']);
  const given = await page.locator('figure[data-chart]').evaluateAll((all) => all.map((figure) => figure.ariaLabel));
  expect(given.length).toBeGreaterThan(5);
  expect(readAlternatives(objects)).toEqual(given);
  const levels = readTags(file).flatMap((tag) => (/^H[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('links lead within the document or out to the web, never to the machine that printed it', async ({ page }) => {
  const objects = readObjects(readFileSync(await printAt(page, printed['the report'], 'a4')));
  const addresses = [...objects.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => /127\.0\.0\.1|localhost/.test(address))).toEqual([]);
  expect([...objects.matchAll(/\/Dest \/source-\d+/g)].length).toBeGreaterThan(50);
});

test('each PDF weighs less than a megabyte', async ({ page }) => {
  for (const address of [printed['the report'], printed['the handout'], printed['the fact sheet']])
    expect(readFileSync(await printAt(page, address, 'letter')).length, address).toBeLessThan(1_000_000);
});

/** What no report of ours has, put into a page: long words, a long title and address, a long table. Runs in the browser. */
function overfill(): void {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(4).slice(0, 120);
  const put = (selector: string, text: string) => {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 2)) element.textContent = text;
  };
  put('h1', 'A title that goes on and on '.repeat(8).slice(0, 200));
  put('article [data-part=label]', word);
  put('article [data-part=who]', `${word}, as reported by others`);
  put('article :is([data-part=differs], [data-part=note])', `differs: ${word}`);
  put('section > div > p + h2', `A headline with ${word}`);
  put('figcaption > p', `Note: ${word}`);
  put('[data-part=reason]', `Nothing here may be added: ${word}`);
  // The last column has numbers of sources alone.
  put('td:nth-last-child(2)', word);
  put('[data-part=says]', word);
  for (const link of [...document.querySelectorAll('[data-part=sources] a:has([data-part=short-address])')].slice(0, 2))
    link.setAttribute('href', `https://example.org/${'a'.repeat(480)}`);
  const rows = document.querySelector('details tbody');
  for (let count = 0; rows !== null && count < 400; count += 1) {
    const row = rows.firstElementChild?.cloneNode(true);
    if (row instanceof Element) {
      const head = row.querySelector('th');
      if (head !== null) head.textContent = `Row number ${count} of a long table`;
      rows.append(row);
    }
  }
}

for (const paper of papers)
  for (const [name, address] of Object.entries(printed)) {
    test(`${name} on ${PAPERS[paper]} stays whole with a long title, long words and addresses, and a table of 400 rows`, async ({
      page,
    }) => {
      await serveStaticFonts(page.context());
      await page.goto(address);
      await page.evaluate(overfill);
      const file = await print(page, paper);
      await expectWhole(page, file, paper, true);
      if (name === 'the fact sheet') expect(readPages(file)).toHaveLength(1);
    });
  }

test('a report with one figure and no annotations prints', async ({ page }) => {
  await serveStaticFonts(page.context());
  await page.goto(printed['the fact sheet']);
  await page.evaluate(() => {
    for (const extra of document.querySelectorAll(
      'article:not(:first-child), [data-part=others], [data-part=chart], [data-part=sources] li + li',
    ))
      extra.remove();
  });
  const file = await print(page, 'a4');
  await expectWhole(page, file, 'a4');
  expect(readPages(file)).toHaveLength(1);
});
