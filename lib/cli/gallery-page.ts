import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontFaces, fontScripts, locateFont } from '../still/font-face';
import { changedName, type Difference, GALLERY } from './gallery-compare';

const FOLDER = join('.on-record', 'gallery');

/** The style sheets by which the site shows a drawing. */
const SHEETS = ['tokens', 'chart'].map((name) => join('components', 'styles', `${name}.css`));

const OWN = `
body { margin: 2rem; background: var(--paper); color: var(--ink); font: 1rem var(--sans); }
a { color: inherit; }
h2 { margin: 2.5rem 0 0.5rem; border-top: 1px solid var(--hair); padding-top: 0.5rem; font-size: 1rem; }
.pair { display: flex; flex-wrap: wrap; gap: 2rem; align-items: start; }
.pair figure { margin: 0; }
figcaption { color: var(--ink-2); }
pre { overflow: auto; max-width: 44rem; max-height: 40rem; }
`;

/** The site's fonts under the names that its tokens ask for; a drawing is set in the first script's file that has the letter. */
function drawFontFaces(): string {
  const names = fontScripts.map((script) => ({ script, name: (family: string) => `site-${family}-${script}` }));
  const rules = fontFaces.flatMap((face) =>
    names.flatMap(({ script, name }) => {
      const path = locateFont(face, script);
      if (path === undefined) return [];
      const style = face.italic ? 'italic' : 'normal';
      return `@font-face { font-family: ${name(face.family)}; font-style: ${style}; font-weight: 350 700; src: url("${pathToFileURL(path).href}"); }`;
    }),
  );
  const families = (family: string) => names.map(({ name }) => name(family)).join(', ');
  return [...rules, `:root { --font-serif: ${families('serif')}; --font-sans: ${families('sans')}; }`].join('\n');
}

/**
 * Writes the gallery as two pages, `index.html` in light and `dark.html` in dark colours: first what differs, old and new
 * side by side, then everything that is kept.
 * @returns the first page's path.
 */
export async function writeGalleryPages(differences: readonly Difference[], kept: readonly string[]): Promise<string> {
  const sheets = await Promise.all(SHEETS.map((path) => readFile(path, 'utf8')));
  const css = [drawFontFaces(), ...sheets, OWN].join('\n');
  const different = new Set(differences.map(({ path }) => path));
  const same = kept.filter((path) => path.endsWith('.svg') && !different.has(path));
  const parts = [];
  for (const { path, kind } of differences) parts.push(await drawEntry(path, kind));
  for (const path of same) parts.push(await drawEntry(path, 'same'));
  const title = `${differences.length} different, ${same.length} other drawings as they are kept`;
  await mkdir(FOLDER, { recursive: true });
  for (const [name, scheme] of [
    ['index', 'light'],
    ['dark', 'dark'],
  ] as const)
    await writeFile(join(FOLDER, `${name}.html`), drawPage(title, dress(css, scheme), parts));
  return join(FOLDER, 'index.html');
}

/** The style sheets as they apply to a reader who prefers this scheme, whatever the system says. */
function dress(css: string, scheme: 'light' | 'dark'): string {
  return css
    .replaceAll('(prefers-color-scheme: dark)', scheme === 'dark' ? 'all' : 'not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`);
}

function drawPage(title: string, css: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Gallery: ${title}</title>
<style>${css}</style>
<h1>${title}</h1>
<p><a href="index.html">light</a> · <a href="dark.html">dark</a></p>
${parts.join('\n')}
</html>
`;
}

async function drawEntry(path: string, kind: Difference['kind'] | 'same'): Promise<string> {
  const old = kind === 'new' ? '' : await drawFigure(path, kind === 'gone' ? 'old; drawn no more' : 'as kept');
  const now = kind === 'new' || kind === 'changed' ? await drawFigure(changedName(path), 'as drawn now') : '';
  return `<h2 id="${path}">${kind === 'same' ? '' : `${kind}: `}${path}</h2>\n<div class="pair">${old}${now}</div>`;
}

/** Ids are numbered from 1 in every file, so on a page of many they get the file's name before them. */
async function drawFigure(path: string, caption: string): Promise<string> {
  const file = join(GALLERY, path);
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const [, width] = / width="([\d.]+)"/.exec(text) ?? [];
  const name = path.replaceAll(/[^a-z0-9]/g, '-');
  const shown = path.endsWith('.svg')
    ? text.replaceAll(/( id="|url\(#)(id-\d+)/g, `$1${name}-$2`)
    : `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
  const size = path.endsWith('.svg') && width !== undefined ? ` style="width: ${width}px"` : '';
  return `<figure${size}><figcaption>${caption}</figcaption>${shown}</figure>`;
}
