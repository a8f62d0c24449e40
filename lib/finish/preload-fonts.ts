/** A font file that a style sheet keeps for some characters. */
export type ScriptFile = { readonly name: string; readonly ranges: readonly (readonly [from: number, to: number])[] };

/** The font files that style sheets name with a `unicode-range`. */
export function listScriptFiles(css: string): readonly ScriptFile[] {
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face) => {
    const [, name] = /url\([^)]*?([^/)"']+\.woff2)/.exec(face) ?? [];
    const [, ranges] = /unicode-range:\s*([^;}]+)/i.exec(face) ?? [];
    return name === undefined || ranges === undefined ? [] : [{ name, ranges: ranges.split(',').map(readRange) }];
  });
}

/** `U+412`, `U+412-42f`, and `U+4??` for all that begin so. */
function readRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)];
}

const PRELOAD = /<link rel="preload" href="([^"]*\/)[^"/]+\.woff2" as="font"[^>]*>/g;

/**
 * A page that asks from its start for the font files of its letters, as it does for the one that every page has: a browser
 * finds out too late that it needs them, and would set part of a name in another font.
 */
export function preloadFonts(html: string, files: readonly ScriptFile[]): string {
  const last = [...html.matchAll(PRELOAD)].at(-1);
  if (last === undefined) return html;
  const codes = [...new Set(html.match(/[^\0-\xff]/gu) ?? [])].map((character) => character.codePointAt(0) ?? 0);
  const needed = files.filter(({ ranges }) =>
    codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to)),
  );
  const [link, folder] = last;
  const links = needed.map(
    ({ name }) => `<link rel="preload" href="${folder}${name}" as="font" crossorigin="" type="font/woff2">`,
  );
  const end = last.index + link.length;
  return html.slice(0, end) + links.join('') + html.slice(end);
}
