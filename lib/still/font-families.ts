import type { FontFace } from './font-face';

/** The families as the layout of the pages calls them. */
export const FAMILIES: Readonly<Record<FontFace['family'], string>> = { serif: 'sourceSerif', sans: 'sourceSans' };
