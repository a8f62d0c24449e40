import { execFileSync, spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

/** Why tests of paper are skipped: poppler's tools read the PDFs. Undefined where they are installed. */
export const missingTools = ['pdftotext', 'pdfinfo', 'pdftoppm'].every((tool) => spawnSync(tool, ['-v']).status === 0)
  ? undefined
  : 'install poppler-utils (apt-get install poppler-utils, brew install poppler): it reads the PDFs';

/** The page's size in points, and the margins that print.css sets, in points. */
export const sizes = { a4: { width: 595.92, height: 842.88 }, letter: { width: 612, height: 792 } } as const;
const MM = 72 / 25.4;
export const margins = { side: 14 * MM, top: 13 * MM, bottom: 14 * MM };

/** Text as it is compared: without line breaks, and without the quotation marks and capitals that the style sheet sets. */
export const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b“”‘’]+/g, '')
    .toLowerCase();

/** Whether a text can be looked for in a PDF: its readers give words from right to left in an order of their own. */
export const canBeFound = (text: string) => !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

const run = (tool: string, args: readonly string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** The text of each page in the order of its content, without what runs at its head and foot. */
export function readBodies(file: string, { width, height }: { width: number; height: number }): readonly string[] {
  const top = Math.floor(margins.top) - 1;
  const box = ['-x', 0, '-y', top, '-W', Math.ceil(width), '-H', Math.ceil(height - margins.bottom) - top + 1];
  return run('pdftotext', ['-raw', ...box.map(String), file, '-'])
    .split('\f')
    .slice(0, -1);
}

/** The whole text of each page. */
export function readPages(file: string): readonly string[] {
  return run('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1);
}

/** A word and where it stands, in points from the page's top left corner. */
export type Word = { readonly page: number; readonly text: string } & Record<
  'left' | 'top' | 'right' | 'bottom',
  number
>;

/** Every word of a PDF. */
export function readWords(file: string): readonly Word[] {
  const pages = run('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }),
    ),
  );
}

/** The pages whose left or right margin isn't blank, at 72 dots an inch. */
export function findInkInMargins(file: string): readonly number[] {
  const stream = execFileSync('pdftoppm', ['-r', '72', '-gray', file], { maxBuffer: 1 << 28 });
  const found: number[] = [];
  let at = 0;
  for (let page = 1; at < stream.length; page += 1) {
    const [head = '', columns = '', rows = ''] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stream.subarray(at, at + 40).toString('latin1')) ?? [];
    const [width, height] = [Number(columns), Number(rows)];
    const pixels = stream.subarray(at + head.length, at + head.length + width * height);
    const blank = Math.floor(margins.side) - 2;
    const inked = pixels.some((value, index) => {
      const column = index % width;
      return value < 200 && (column < blank || column >= width - blank);
    });
    if (inked) found.push(page);
    at += head.length + width * height;
  }
  return found;
}

/** What the PDF's compressed objects say, as text: tags, alternative texts, the language. */
export function readObjects(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type\/ObjStm[^>]*\/Length (\d+)>>stream\n/g)]
    .map(({ index, 0: head, 1: length }) => pdf.subarray(index + head.length, index + head.length + Number(length)))
    .map((stream) => inflateSync(stream).toString('latin1'))
    .join('\n');
}

/** The alternative texts of a PDF's figures. */
export function readAlternatives(objects: string): readonly string[] {
  return [...objects.matchAll(/\/S \/Figure\s+\/Alt (?:<FEFF([0-9A-F]+)>|\(((?:\\.|[^)\\])*)\))/g)].map(
    ([, hex, plain = '']) =>
      hex === undefined
        ? plain.replaceAll(/\\(.)/g, '$1')
        : [...hex.matchAll(/.{4}/g)].map(([code]) => String.fromCharCode(Number.parseInt(code, 16))).join(''),
  );
}

/** The tags of a PDF in the order of its text, as poppler prints the tree: `H1`, `P`, `Table`. */
export function readTags(file: string): readonly string[] {
  return run('pdfinfo', ['-struct', file])
    .split('\n')
    .flatMap((line) => /^\s*(\w+)(?: \(\w+\))?:?\s*$/.exec(line)?.[1] ?? []);
}
