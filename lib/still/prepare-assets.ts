import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScripts } from './bundle-scripts';
import { collectCharacters, collectFrom } from './collect-characters';
import { findMissing, subsetFonts } from './subset-fonts';

/** Where what is made before the build lies, from the project's root. */
const made = '.on-record';

/**
 * Makes what pages load beside their HTML: `.on-record/fonts`, with the characters that the site can show, and
 * `.on-record/scripts`. Fonts are made again only when the characters have changed.
 * @param data the folders of the site's reports, from the root.
 */
export async function prepareAssets(root: string, data: readonly string[]): Promise<void> {
  await mkdir(join(root, made), { recursive: true });
  await subsetFonts(join(root, made, 'fonts'), await collectCharacters(root, data));
  const missing = await findMissing(await collectFrom(root, data));
  if (missing.length > 0) {
    console.log(
      `note: the data hold ${missing.join(' ')}, which the site’s fonts lack; readers see it in a font of their own`,
    );
  }
  await bundleScripts(join(root, 'lib', 'browser'), join(root, made, 'scripts'));
}
