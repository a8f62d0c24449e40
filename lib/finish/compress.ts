import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files';

const squeezeBrotli = promisify(brotliCompress);
const squeezeGzip = promisify(gzip);

/** Fonts and pictures are compressed already. */
const compressible = /\.(html|css|js|svg|csv|json|txt|xml)$/;
/** In bytes; below, the headers of the answer weigh more than what is saved. */
const worthwhile = 1024;
/** In bytes; above, the last tenth that can be saved costs sixty times as long: data files are as large, pages aren’t. */
const large = 1_000_000;
/** Files that no page waits for. */
const isTakenAway = /\.(svg|json|xml)$/;
/** How hard a large file is squeezed, and one that no page waits for. */
const LARGE_QUALITY = 9;

/** Writes a `.br` and a `.gz` beside each text file of a folder, as small as they get in good time; any host can serve them. */
export async function compressFolder(folder: string): Promise<void> {
  const files = (await listFiles(folder)).filter((file) => compressible.test(file));
  await Promise.all(files.map((file) => compressFile(join(folder, file))));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < worthwhile) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]:
      content.length > large || isTakenAway.test(file) ? LARGE_QUALITY : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${file}.br`, await squeezeBrotli(content, { params }));
  await writeFile(`${file}.gz`, await squeezeGzip(content, { level: constants.Z_BEST_COMPRESSION }));
}
