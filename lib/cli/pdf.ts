import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { PRINT_LAYOUTS } from '../derive/paper';
import { linkPdfs } from '../finish/link-pdfs';
import { printAddress } from '../format/address';
import { settings } from '../format/settings';
import { toSiteAddress } from '../format/site-address';
import { dueReports } from '../load/site';
import { buildIfChanged } from './build';
import { withBuildLock } from './build-lock';
import { findBrowser } from './find-browser';
import { PAPERS, type Paper, printPdf } from './print-pdf';
import { Refusal } from './refusal';
import { createSite, listen } from './serve';
import { servedFolder } from './served-folder';
import { serveStaticFonts } from './static-fonts';

const USAGE = `npm run pdf [-- --paper a4|letter]

Makes the report, the handout and the fact sheet of every report as tagged PDFs in out/<report>/, and offers them on
its print pages. On A4 unless --paper says otherwise; both sizes may lie side by side.
SITE_URL=https://… prints the site’s address and its QR code on them.`;

function readPaper(args: readonly string[]): Paper | 'help' {
  try {
    const options = { paper: { type: 'string', default: 'a4' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const paper = values.paper.toLowerCase();
    if (values.help === true) return 'help';
    if (paper === 'a4' || paper === 'letter') return paper;
    throw new Refusal(`There is no paper “${values.paper}” here; write --paper a4 or --paper letter.`);
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${error.message}\n\n${USAGE}`);
    throw error;
  }
}

/** Opens the built site in a browser, for as long as the work takes. */
async function withSite(root: string, work: (page: Page, origin: string) => Promise<void>): Promise<void> {
  const { path, sandbox } = await findBrowser();
  const site = createSite(join(root, servedFolder()), { basePath: settings().basePath });
  const port = await listen(site, 0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox });
  try {
    const context = await browser.newContext({ colorScheme: 'light' });
    await serveStaticFonts(context);
    await work(await context.newPage(), `http://127.0.0.1:${port}`);
  } finally {
    await browser.close();
    site.close();
    site.closeAllConnections();
  }
}

async function makePdfs(page: Page, origin: string, report: string, paper: Paper): Promise<void> {
  for (const { id, path } of PRINT_LAYOUTS) {
    await page.goto(origin + printAddress(report, path));
    const { pdf, pages } = await printPdf(page, paper, toSiteAddress('/'));
    const name = `${id}-${paper}.pdf`;
    await writeFile(join(servedFolder(), report, name), pdf);
    console.log(
      `  ${servedFolder()}/${report}/${name}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${Math.round(pdf.length / 1000)} kB`,
    );
    if (id === 'fact-sheet' && pages > 1)
      console.log(
        `  note: the fact sheet of ${report} takes ${pages} pages of ${PAPERS[paper]}; shorten its notes or its title`,
      );
  }
}

/** `npm run pdf`: makes the finished PDFs of every report, after building the site if anything has changed. */
export async function main(args: readonly string[]): Promise<number> {
  const paper = readPaper(args);
  if (paper === 'help') {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  // Held to the end: a build in between would take `out/` away under the pages that are printed.
  await withBuildLock(root, async () => {
    await buildIfChanged(root);
    await makeAllPdfs(root, paper);
  });
  return 0;
}

async function makeAllPdfs(root: string, paper: Paper): Promise<void> {
  const began = performance.now();
  await withSite(root, async (page, origin) => {
    for (const { id } of dueReports()) {
      await makePdfs(page, origin, id, paper);
      const linked = await linkPdfs(join(root, servedFolder()), id);
      console.log(`  offered on ${printAddress(id)}: ${linked.map(({ label }) => label).join('; ')}`);
    }
  });
  console.log(
    `done in ${((performance.now() - began) / 1000).toFixed(1)} s. They show the data as they are: a build after a change takes those of what has changed away, and this command makes them again.`,
  );
}
