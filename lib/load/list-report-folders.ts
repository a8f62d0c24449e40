import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lookAt } from './look-at';

/**
 * The folders of reports in a data folder, by name, and links to such. Files, and folders whose name begins with a point,
 * are let alone; a link that leads nowhere is not, for a report may be missing.
 */
export function listReportFolders(dataFolder: string): readonly string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ path: join(dataFolder, entry.name), isLink: entry.isSymbolicLink() }))
    .filter(({ path, isLink }) => lookAt(path) === 'folder' || (isLink && lookAt(path) === 'nothing'))
    .map(({ path }) => path)
    .sort();
}

/** The reports in data folders by their ids, which are the names of their folders. */
export function listReportIds(dataFolders: readonly string[]): readonly string[] {
  return dataFolders.flatMap(listReportFolders).map((folder) => basename(folder));
}
