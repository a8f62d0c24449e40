import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One of the site's fonts: where its files come from and how far its axes reach. */
export type FontFace = {
  /** The name of its Latin file without ending; those of other scripts have the script behind it. */
  readonly name: string;
  readonly family: 'serif' | 'sans';
  readonly italic: boolean;
  /** The package's file for a script, as an import specifier. */
  readonly from: (script: string) => string;
  /** An axis with a number is pinned to it, one with a range is cut to it. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
};

const serif = '@fontsource-variable/source-serif-4';
const sans = '@fontsource-variable/source-sans-3';

/**
 * The site's three fonts. The axes reach as far as the pages use them, because each master that can be left out
 * saves a third of the file: roman from its text size (20) to its display size (60), italic only at text size.
 */
export const fontFaces: readonly FontFace[] = [
  {
    name: 'serif',
    family: 'serif',
    italic: false,
    from: (script) => `${serif}/files/source-serif-4-${script}-opsz-normal.woff2`,
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 20, max: 60 } },
  },
  {
    name: 'serif-italic',
    family: 'serif',
    italic: true,
    from: (script) => `${serif}/files/source-serif-4-${script}-opsz-italic.woff2`,
    axes: { wght: { min: 400, max: 700 }, opsz: 16 },
  },
  {
    name: 'sans',
    family: 'sans',
    italic: false,
    from: (script) => `${sans}/files/source-sans-3-${script}-wght-normal.woff2`,
    axes: { wght: { min: 350, max: 700 } },
  },
];

/**
 * The parts that the packages cut each font into. The first is on every page; of the others a site has what its texts
 * need, and a letter that stands in two of them comes from the one that is earlier here.
 */
export const fontScripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];

/** The packages that the fonts come from; each brings its licence. */
export const fontPackages = [serif, sans] as const;

/** A font's file for a script on this machine, undefined where the package has none; throws when the Latin one isn't installed. */
export function locateFont(face: FontFace, script = 'latin'): string | undefined {
  try {
    return require.resolve(face.from(script));
  } catch (error) {
    if (script === 'latin') throw error;
    return undefined;
  }
}

/** The licence of a font package on this machine; throws when the package isn't installed. */
export function locateLicence(fontPackage: (typeof fontPackages)[number]): string {
  return require.resolve(`${fontPackage}/LICENSE`);
}
