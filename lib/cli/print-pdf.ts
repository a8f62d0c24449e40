import type { Page } from '@playwright/test';
import { packPdf } from './pack-pdf';

/** The sizes of paper that a PDF can be made for. */
export const PAPERS = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof PAPERS;

/** A finished PDF, and how many pages it has. */
export type Printed = { readonly pdf: Buffer; readonly pages: number };

/**
 * Points every link of the page to where it leads from paper: within the document where it can, else to the site's
 * own address, else nowhere, as a reader can't reach the machine that printed it. Runs in the browser.
 */
function settleLinks(site: string | undefined): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const to = new URL(link.getAttribute('href') ?? '', location.href);
    if (to.origin !== location.origin) continue;
    const anchor = decodeURIComponent(to.hash.slice(1));
    if (anchor !== '' && document.getElementById(anchor) !== null) link.setAttribute('href', to.hash);
    else if (site === undefined) link.removeAttribute('href');
    else link.setAttribute('href', new URL(to.pathname + to.hash, site).href);
  }
}

/**
 * Lays a patch of the paper's colour behind labels that have a band of it round their letters. A PDF holds such a band
 * as an outline of each letter at each size, which made the report twice as large. Runs in the browser.
 */
function patchHalos(): void {
  const shown = [...document.querySelectorAll<SVGTextElement>('text.chart-halo')].filter(
    (text) => text.getClientRects().length > 0,
  );
  for (const text of shown) {
    const lines = new Map<number, { left: number; right: number; height: number }>();
    for (let index = 0; index < text.getNumberOfChars(); index += 1) {
      const { x, width, height } = text.getExtentOfChar(index);
      const base = text.getStartPositionOfChar(index).y;
      const line = lines.get(base) ?? { left: x, right: x, height };
      lines.set(base, {
        left: Math.min(line.left, x),
        right: Math.max(line.right, x + width),
        height: Math.max(line.height, height),
      });
    }
    const { left: start, top } = text.getBoundingClientRect();
    const panel = [...(text.ownerSVGElement?.querySelectorAll('.chart-panel') ?? [])].find((candidate) => {
      const box = candidate.getBoundingClientRect();
      return start >= box.left && start <= box.right && top >= box.top && top <= box.bottom;
    });
    const fill = panel === undefined ? getComputedStyle(document.body).backgroundColor : getComputedStyle(panel).fill;
    // A line's box is taller than its letters: they reach from about 0.6 of it above the baseline to 0.2 below.
    for (const [base, { left, right, height }] of lines) {
      const patch = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      const box = { x: left - 1.5, y: base - 0.6 * height, width: right - left + 3, height: 0.8 * height, fill };
      for (const [name, value] of Object.entries(box)) patch.setAttribute(name, String(value));
      text.before(patch);
    }
    text.style.stroke = 'none';
  }
}

/** Names what stands beside the text a group: its own tag came with PDF 2.0, and readers of today stumble over it. */
function tagForReaders(): void {
  for (const aside of document.querySelectorAll('aside')) aside.setAttribute('role', 'group');
}

/** How many pages a browser's PDF has, from its page objects. */
const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Sets a fact sheet in the next smaller size. Runs in the browser; answers whether there was one. */
function tighten(): boolean {
  const sheet = document.querySelector<HTMLElement>('[data-density]');
  const sizes = ['roomy', 'close', 'dense', 'least', 'bare'];
  const next = sizes[sizes.indexOf(sheet?.dataset['density'] ?? '') + 1];
  if (sheet === null || next === undefined) return false;
  sheet.dataset['density'] = next;
  return true;
}

/** The page that a window shows as a tagged PDF with outline, as it would print by hand on that paper. */
export async function printPdf(page: Page, paper: Paper, site: string | undefined): Promise<Printed> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(settleLinks, site);
  await page.evaluate(patchHalos);
  await page.evaluate(tagForReaders);
  const print = () => page.pdf({ format: PAPERS[paper], tagged: true, outline: true });
  let pdf = await print();
  // What has to stand on one page is set smaller until it does.
  while (countPages(pdf) > 1 && (await page.evaluate(tighten))) pdf = await print();
  return { pdf: packPdf(pdf), pages: countPages(pdf) };
}
