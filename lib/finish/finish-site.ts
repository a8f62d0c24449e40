import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFolder } from './compress';
import { findClientModules } from './find-client-modules';
import { finishPage, UnfinishablePage } from './finish-page';
import { listFiles } from './list-files';
import { removeLeftovers } from './remove-leftovers';

type FinishOptions = {
  /** Leaves Next's scripts where they are. */
  readonly keepRuntime: boolean;
  /** Where the exported site lies, from the project's root. */
  readonly folder?: string;
};

/**
 * Makes the exported site what a reader needs and no more, then compresses it.
 * @returns false when a page can't be finished; what is wrong with each has then been printed.
 */
export async function finishSite(root: string, { keepRuntime, folder = 'out' }: FinishOptions): Promise<boolean> {
  const out = join(root, folder);
  if (!keepRuntime) {
    const problems = [...(await refuseClientModules(root)), ...(await finishPages(root, folder))];
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) return false;
    await removeLeftovers(out);
  }
  await compressFolder(out);
  return true;
}

async function refuseClientModules(root: string): Promise<string[]> {
  const modules = await findClientModules(join(root, '.next', 'server', 'app'));
  return modules.map(
    (path) =>
      `${path}: would run in the reader’s browser, and no page has React there; draw it on the server, or ahead as a still`,
  );
}

/** Finishes every page that can be, and says what is wrong with the others. */
async function finishPages(root: string, folder: string): Promise<string[]> {
  const out = join(root, folder);
  const problems: string[] = [];
  for (const file of (await listFiles(out)).filter((name) => name.endsWith('.html'))) {
    const path = join(out, file);
    try {
      await writeFile(path, finishPage(await readFile(path, 'utf8'), `${folder}/${file}`));
    } catch (error) {
      if (!(error instanceof UnfinishablePage)) throw error;
      problems.push(error.message);
    }
  }
  return problems;
}
