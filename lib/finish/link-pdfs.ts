import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { toAddress } from '../format/address';
import { printWords } from '../words/print';
import { compressFolder } from './compress';
import { listFiles } from './list-files';
import { toKilobytes } from './say-sizes';

/** A finished PDF of a report: its file's name in the report's folder, what it is called, and its size in bytes. */
export type PdfFile = { readonly name: string; readonly label: string; readonly bytes: number };

/** The finished PDFs that are there for a report: `report-a4.pdf` and its kin, in the order in which pages offer them. */
export async function listPdfs(folder: string): Promise<readonly PdfFile[]> {
  const files = new Set(await listFiles(folder));
  const found = Object.entries(printWords.papers).flatMap(([paper, paperName]) =>
    Object.entries(printWords.layouts).map(([layout, name]) => ({
      name: `${layout}-${paper}.pdf`,
      label: printWords.pdf(name, paperName),
    })),
  );
  const there = found.filter(({ name }) => files.has(name));
  return Promise.all(there.map(async (file) => ({ ...file, bytes: (await stat(join(folder, file.name))).size })));
}

/**
 * Offers on a report's print pages the finished PDFs that are there, and none that isn't; compresses the pages again.
 * @param out the finished site.
 * @returns what is offered now.
 */
export async function linkPdfs(out: string, report: string): Promise<readonly PdfFile[]> {
  const pdfs = await listPdfs(join(out, report));
  const folder = join(out, report, 'print');
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const $ = load(await readFile(path, 'utf8'));
    const place = $('[data-pdfs]').empty();
    if (pdfs.length > 0) place.append(printWords.pdfs);
    for (const [index, pdf] of pdfs.entries()) {
      place.append(
        index === 0 ? '' : ' ',
        $('<a>')
          .attr('href', toAddress(`/${report}/${pdf.name}`))
          .text(printWords.pdfOf(pdf.label, toKilobytes(pdf.bytes))),
      );
    }
    await writeFile(path, $.html());
  }
  await compressFolder(out, { within: `${report}/print` });
  return pdfs;
}
