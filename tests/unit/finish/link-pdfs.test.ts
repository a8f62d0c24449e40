import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linkPdfs } from '../../../lib/finish/link-pdfs';
import { makeFolder } from '../support/make-folder';

const html = `<!DOCTYPE html><html><head></head><body><nav><p data-pdfs=""></p></nav><p>${'text '.repeat(400)}</p></body></html>`;
const pages = { 'flood/print/index.html': html, 'flood/print/handout/index.html': html };

const read = (out: string, page = 'flood/print/index.html') => readFileSync(join(out, page), 'utf8');

describe('finished PDFs', () => {
  test('are offered on every page for paper, with their size', async () => {
    const out = makeFolder({ ...pages, 'flood/report-a4.pdf': 'x'.repeat(312_000), 'flood/fact-sheet-a4.pdf': 'x' });
    const linked = await linkPdfs(out, 'flood');
    expect(linked.map(({ name }) => name)).toEqual(['report-a4.pdf', 'fact-sheet-a4.pdf']);
    for (const page of Object.keys(pages)) {
      expect(read(out, page)).toContain('<a href="/flood/report-a4.pdf">Report, A4 (PDF, 312 kB)</a>');
      expect(read(out, page)).not.toContain('handout-a4.pdf');
    }
  });

  test('are offered once, however often this runs, and no longer when they are gone', async () => {
    const out = makeFolder({ ...pages, 'flood/handout-letter.pdf': 'x' });
    await linkPdfs(out, 'flood');
    const once = read(out);
    await linkPdfs(out, 'flood');
    expect(read(out)).toBe(once);
    const none = makeFolder({ 'flood/print/index.html': once });
    expect(await linkPdfs(none, 'flood')).toEqual([]);
    expect(read(none)).toBe(html);
  });

  test('are offered in the compressed pages too', async () => {
    const out = makeFolder({ ...pages, 'flood/report-letter.pdf': 'x' });
    await linkPdfs(out, 'flood');
    const packed = join(out, 'flood/print/index.html.gz');
    expect(existsSync(packed)).toBe(true);
    expect(gunzipSync(readFileSync(packed)).toString()).toBe(read(out));
  });
});
