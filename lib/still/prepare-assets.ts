import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScripts } from './bundle-scripts';
import { collectCharacters, collectFrom } from './collect-characters';
import { findMissing, subsetFonts } from './subset-fonts';

/** Where what is made before the build lies, from the project's root. */
const made = '.on-record';

/**
 * Makes what pages load beside their HTML: `.on-record/fonts`, with the characters that the site can show, and
 * `.on-record/scripts`.
 * @param data the folders of the site's reports, from the root.
 */
export async function prepareAssets(root: string, data: readonly string[]): Promise<void> {
  await makeFonts(root, data);
  await bundleScripts(join(root, 'lib', 'browser'), join(root, made, 'scripts'));
}

/** Makes the fonts, where the characters have changed. @returns whether they had. */
export async function makeFonts(root: string, data: readonly string[]): Promise<boolean> {
  await mkdir(join(root, made), { recursive: true });
  const anew = await subsetFonts(join(root, made, 'fonts'), await collectCharacters(root, data));
  const missing = await findMissing(await collectFrom(root, data));
  if (missing.length > 0) {
    console.log(
      `note: the data hold ${missing.join(' ')}, which the site’s fonts lack; readers see it in a font of their own`,
    );
  }
  return anew;
}
