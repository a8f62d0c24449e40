/** Whether a file, by its path from the site's root, is a page that readers open first: `/`, a dashboard, an embedded chart. */
export const isFirstPage = (file: string): boolean => /^([^/]+(\/embed\/[^/]+)?\/)?index\.html$/.test(file);

const FIRST_SECTION = /<section\b[^>]*\sid="([^"]+)"/;

/**
 * A page that isn't painted before what stands above its first section is there as a whole: on a slow line a tile that
 * comes later makes its row taller, and what was painted moves down. Browsers that don't know the link paint as before.
 */
export function paintTogether(html: string): string {
  const [, id] = FIRST_SECTION.exec(html) ?? [];
  return id === undefined
    ? html
    : html.replace('</title>', () => `</title><link rel="expect" href="#${id}" blocking="render">`);
}
