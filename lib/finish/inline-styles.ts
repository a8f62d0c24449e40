import { pagePolicy, pagePolicyWith } from './content-policy';
import { classesOf, keepNeeded } from './needed-rules';

const SHEET = /<link rel="stylesheet" href="([^"]*\/_next\/[^"]+)"(?![^>]*\smedia=)[^>]*>/g;

/**
 * A page with what it needs of its style sheets in it, which its own policy lets through by their hash: nothing has to be
 * fetched before it can be painted. Style sheets for paper alone stay where they are.
 * @param html a finished page; one without style sheets is given back as it is.
 * @param readSheet the text of a style sheet by its address.
 * @param names all that scripts of the site name: a class among them may come into the page.
 */
export function inlineStyles(
  html: string,
  readSheet: (address: string) => string,
  names: ReadonlySet<string> = new Set(),
): string {
  const [first, ...others] = html.matchAll(SHEET);
  if (first === undefined) return html;
  const has = classesOf(html, names);
  const sheets = [first, ...others].map(([, address = '']) => placeLinks(readSheet(address), address));
  const css = sheets.map((sheet) => keepNeeded(sheet, has)).join('\n');
  return html
    .replace(first[0], () => `<style>${css}</style>`)
    .replaceAll(SHEET, '')
    .replace(pagePolicy, () => pagePolicyWith(css));
}

/** What a sheet names beside itself, named from the site's root. */
function placeLinks(css: string, sheet: string): string {
  const folder = new URL(sheet, 'http://site');
  return css.replaceAll(/url\((["']?)(\.\.?\/[^)"']+)\1\)/g, (_, __, path: string) => {
    const { pathname, search } = new URL(path, folder);
    return `url(${pathname}${search})`;
  });
}
