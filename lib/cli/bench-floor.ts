import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { compressFolder } from '../finish/compress';

/**
 * Makes the floor that the dashboard is measured against: the same page as one HTML file with its styles in it, without
 * scripts, fonts and preloads. Nothing that shows the same charts can have them in the page sooner.
 * @param out the finished site.
 * @param folder emptied first; holds the floor as `index.html`, compressed as the site is.
 */
export async function makeFloor(out: string, folder: string): Promise<void> {
  const $ = load(await readFile(join(out, 'index.html'), 'utf8'));
  // The page's own policy names the styles that it has now.
  $('meta[http-equiv="Content-Security-Policy"]').remove();
  for (const element of $('style').get()) $(element).text(dropFonts($(element).text()));
  for (const element of $('link[rel="stylesheet"]').get()) {
    const link = $(element);
    const css = await readFile(join(out, link.attr('href') ?? ''), 'utf8');
    const media = link.attr('media');
    const style = $('<style>').text(dropFonts(css));
    if (media !== undefined) style.attr('media', media);
    link.replaceWith(style);
  }
  $('script, head noscript, link:not([rel="canonical"])').remove();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), $.html());
  await writeFile(join(folder, '404.html'), '<!doctype html><title>Not here</title>');
  await compressFolder(folder);
}

/** A style sheet without the fonts that it would load. */
export function dropFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '');
}
