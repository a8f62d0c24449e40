/** A font file that a style sheet keeps for some characters, or that every page begins with. */
export type ScriptFile = {
  readonly name: string;
  readonly ranges: 'all' | readonly (readonly [from: number, to: number])[];
};

/** The font files that style sheets name with a `unicode-range`, and those for all letters that stand upright. */
export function listScriptFiles(css: string): readonly ScriptFile[] {
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face): readonly ScriptFile[] => {
    const [, name] = /url\([^)]*?([^/)"']+\.woff2)/.exec(face) ?? [];
    const [, ranges] = /unicode-range:\s*([^;}]+)/i.exec(face) ?? [];
    if (name === undefined) return [];
    if (ranges === undefined) return /font-style:\s*italic/.test(face) ? [] : [{ name, ranges: 'all' }];
    return [{ name, ranges: ranges.split(',').map(readRange) }];
  });
}

/** `U+412`, `U+412-42f`, and `U+4??` for all that begin so. */
function readRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)];
}

/** A link that asks for a font from a page's start, with its address. */
export const PRELOAD = /<link rel="preload" href="([^"]+\.woff2)" as="font"[^>]*>/g;

const SHEET = /<link rel="stylesheet" href="([^"]*\/)[^"/]+"[^>]*>/g;

/**
 * A page that asks from its start for the font files of its letters, as it does for the one that every page has: a browser
 * finds out too late that it needs them, and would set part of a name in another font. It asks for its style sheets first,
 * without which nothing is painted; fonts are not waited for.
 */
export function preloadFonts(html: string, files: readonly ScriptFile[]): string {
  const asked = [...html.matchAll(PRELOAD)];
  const sheets = [...html.matchAll(SHEET)];
  const [last, sheet] = [asked.at(-1), sheets.at(-1)];
  // Next asks for none in its page for addresses that aren’t there.
  const folder = last?.[1]?.replace(/[^/]+$/, '') ?? sheets[0]?.[1]?.replace(/chunks\/$/, 'media/');
  if (folder === undefined) return html;
  const codes = [...new Set(html.match(/[^\0-\xff]/gu) ?? [])].map((character) => character.codePointAt(0) ?? 0);
  const needed = files.filter(({ name, ranges }) =>
    ranges === 'all'
      ? !html.includes(name)
      : codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to)),
  );
  const links = [
    ...asked.map(([link]) => link),
    ...needed.map(
      ({ name }) => `<link rel="preload" href="${folder}${name}" as="font" crossorigin="" type="font/woff2">`,
    ),
  ].join('');
  const end = Math.max(...[last, sheet].map((link) => (link === undefined ? 0 : link.index + link[0].length)));
  return `${html.slice(0, end).replaceAll(PRELOAD, '')}${links}${html.slice(end)}`;
}
