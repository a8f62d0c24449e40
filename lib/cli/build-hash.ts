import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { listFiles } from '../finish/list-files';
import { settings } from '../format/settings';
import { hashFolder } from '../load/keep-answer';
import { listReportFolders } from '../load/list-report-folders';

/** Everything that the site is made from, besides its reports. */
const inputs = ['app', 'components', 'lib', 'next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Fingerprints of all that a build reads. */
export type Inputs = {
  /** Of all of it, settings too: equal exactly when nothing has changed. */
  readonly whole: string;
  /** Of all that decides what every page is: code, packages, Node, settings; of no report. */
  readonly code: string;
  /** Of what is in each report's folder, by its name, drafts too. */
  readonly reports: ReadonlyMap<string, string>;
};

/** What a build would be made from now. */
export async function hashInputs(root: string): Promise<Inputs> {
  const { reports: folders, basePath, siteUrl } = settings();
  const hash = createHash('sha256').update(JSON.stringify([basePath, siteUrl, process.version]));
  for (const input of inputs) {
    for (const file of await listInput(root, input)) {
      const content = await readFile(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  const code = hash.digest('hex');
  const reports = new Map<string, string>();
  // Folders of reports may lie elsewhere: by whole paths, too.
  for (const folder of folders.filter((name) => existsSync(resolve(root, name)))) {
    for (const path of listReportFolders(resolve(root, folder))) {
      const id = basename(path);
      if (!reports.has(id)) reports.set(id, `${folder} ${hashFolder(path)}`);
    }
  }
  const whole = createHash('sha256').update(JSON.stringify([code, folders, ...reports]));
  return { whole: whole.digest('hex'), code, reports };
}

/** The files under a path, or the path itself; what starts with a dot is the system's, not ours. */
async function listInput(root: string, path: string): Promise<string[]> {
  const whole = join(root, path);
  if (existsSync(whole) && (await stat(whole)).isFile()) return [path];
  const files = await listFiles(whole);
  return files.filter((file) => !/(^|\/)\./.test(file)).map((file) => `${path}/${file}`);
}
