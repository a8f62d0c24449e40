import { type Stats, statSync } from 'node:fs';

/** What stands at a path, links followed. `nothing` may be a link whose end is missing, or one that leads to itself. */
export type Found = 'file' | 'folder' | 'other' | 'nothing';

/** Looks at a path without opening it: opening a pipe or a device could wait for ever. */
export function lookAt(path: string): Found {
  let found: Stats;
  try {
    found = statSync(path);
  } catch {
    return 'nothing';
  }
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}

/** Why a path that is listed can’t be read as a file, and what to do; undefined for a file. */
export function explainNoFile(path: string): string | undefined {
  switch (lookAt(path)) {
    case 'file':
      return undefined;
    case 'folder':
      return 'a folder, not a file; write the file in its place, or remove it';
    case 'other':
      return 'a pipe, a socket or a device, not a file; write the file in its place, or remove it';
    case 'nothing':
      return 'a link that leads to no file; write the file in its place, or remove it';
  }
}
