import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isFirstPage } from './first-pages';
import { linkFile } from './link-file';
import { listFiles } from './list-files';

const squeezeBrotli = promisify(brotliCompress);
const squeezeGzip = promisify(gzip);

/** Fonts and pictures are compressed already. */
const compressible = /\.(html|css|js|svg|csv|json|txt|xml)$/;
/** In bytes; below, the headers of the answer weigh more than what is saved. */
const worthwhile = 1024;
/** In bytes; above, the last tenth that can be saved costs seconds. */
const large = 1_000_000;

/**
 * How hard a file is squeezed: as hard as can be what each page waits for; a page where readers begin to a thirtieth of that,
 * at a third of the cost; all else an eighth larger at a sixtieth.
 */
function qualityOf(name: string, size: number): number {
  if (size > large) return 6;
  if (/^(_next|scripts)\//.test(name)) return constants.BROTLI_MAX_QUALITY;
  return isFirstPage(name) && !name.includes('/embed/') ? 10 : 6;
}

/** How many files are squeezed at a time: as many as Node has threads for it, so that memory has a bound. */
const AT_A_TIME = 4;

type Compressing = {
  /** A site that was compressed so before: of a file that is the same there, its copies are taken over. */
  readonly before?: string | undefined;
  /** The folder of the site whose files alone are compressed; all of it unless given. */
  readonly within?: string;
};

/**
 * Writes a `.br` and a `.gz` beside each text file of a site, as small as they get in good time; any host can serve them.
 */
export async function compressFolder(folder: string, { before, within = '' }: Compressing = {}): Promise<void> {
  const inside = (await listFiles(join(folder, within))).filter((file) => compressible.test(file));
  const files = inside.map((file) => posix.join(within, file));
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await compressFile(folder, file, before === undefined ? undefined : join(before, file));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

async function compressFile(folder: string, name: string, before: string | undefined): Promise<void> {
  const file = join(folder, name);
  const content = await readFile(file);
  if (content.length < worthwhile) return;
  if (before !== undefined && (await takeOver(file, content, before))) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(name, content.length),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${file}.br`, await squeezeBrotli(content, { params }));
  await writeFile(`${file}.gz`, await squeezeGzip(content));
}

/** Whether a file is what it was, and has its copies from there now. */
async function takeOver(file: string, content: Buffer, before: string): Promise<boolean> {
  try {
    if (!content.equals(await readFile(before))) return false;
    for (const ending of ['.br', '.gz']) await linkFile(before + ending, file + ending);
    return true;
  } catch {
    return false;
  }
}
