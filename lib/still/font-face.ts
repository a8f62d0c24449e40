import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One font file that the site ships: where it comes from and how far its axes reach. */
export type FontFace = {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly family: 'serif' | 'sans';
  readonly italic: boolean;
  /** The package's file, as an import specifier. */
  readonly from: string;
  /** An axis with a number is pinned to it, one with a range is cut to it. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
};

/**
 * The site's three fonts. The axes reach as far as the pages use them, because each master that can be left out
 * saves a third of the file: roman from its text size (20) to its display size (60), italic only at text size.
 */
export const fontFaces: readonly FontFace[] = [
  {
    name: 'serif',
    family: 'serif',
    italic: false,
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 20, max: 60 } },
  },
  {
    name: 'serif-italic',
    family: 'serif',
    italic: true,
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
    axes: { wght: { min: 400, max: 700 }, opsz: 16 },
  },
  {
    name: 'sans',
    family: 'sans',
    italic: false,
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 350, max: 700 } },
  },
];

/** The packages that the fonts come from; each brings its licence. */
export const fontPackages = ['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3'] as const;

/** The font's file on this machine; throws when its package isn't installed. */
export function locateFont(face: FontFace): string {
  return require.resolve(face.from);
}

/** The licence of a font package on this machine; throws when the package isn't installed. */
export function locateLicence(fontPackage: (typeof fontPackages)[number]): string {
  return require.resolve(`${fontPackage}/LICENSE`);
}
