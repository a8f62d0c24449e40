import { join } from 'node:path';

/** Where pages' code lies bundled while one edits, from the project's root. */
export const bundled = join('.on-record', 'dev');

/** The addresses that only `npm run dev` has, below where the site stands: style sheets, fonts, and what has changed. */
export const served = { sheets: '/.dev/sheets/', fonts: '/.dev/fonts/', changes: '/.dev/changes' } as const;
