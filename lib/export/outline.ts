import type { MeasuredFont } from '../layout/measure';
import { nameFont, type SetText } from '../still/set-text';

/** A glyph on a line: the name of its shape, and its place in the font's units, y downwards. */
type PlacedGlyph = { readonly shape: string; readonly x: number; readonly y: number };

/**
 * A run of text as shapes, `width` px wide; `factor` makes px of the font's units. Letters that the site's fonts lack have
 * none, and are left to the fonts of whoever opens the file.
 */
export type OutlinedRun = {
  readonly text: string;
  readonly width: number;
  readonly outline: { readonly glyphs: readonly PlacedGlyph[]; readonly factor: number } | undefined;
};

/** Turns lines of text into shapes, and keeps each shape once: `shapes` are the paths by name, so far. */
export type Outliner = {
  readonly outline: (text: string, font: MeasuredFont) => readonly OutlinedRun[];
  readonly shapes: ReadonlyMap<string, string>;
};

/** An outliner for one file. */
export function createOutliner(set: SetText): Outliner {
  const names = new Map<string, string>();
  const shapes = new Map<string, string>();
  const outline = (text: string, font: MeasuredFont) =>
    set(text, font).map((run) => {
      const width = run.width * font.size;
      if (run.set === undefined) return { text: run.text, width, outline: undefined };
      const { font: loaded, glyphs } = run.set;
      const look = `${loaded.ptr} ${nameFont(font)} ${font.size} ${font.weight}`;
      const placed = glyphs().flatMap(({ id, x, y }) => {
        const key = `${look} ${id}`;
        const name = names.get(key) ?? `g${names.size}`;
        if (!names.has(key)) {
          names.set(key, name);
          shapes.set(name, toPath(loaded.glyphToJson(id)));
        }
        return shapes.get(name) === '' ? [] : [{ shape: name, x: Math.round(x), y: -Math.round(y) }];
      });
      return { text: run.text, width, outline: { glyphs: placed, factor: font.size / loaded.face.upem } };
    });
  return { outline, shapes };
}

/** A glyph's path. Coordinates come in pairs, x first; SVG's y goes down where a font's goes up. */
function toPath(commands: readonly { readonly type: string; readonly values: readonly number[] }[]): string {
  return commands
    .map(
      ({ type, values }) => `${type}${values.map((value, at) => Math.round(at % 2 === 0 ? value : -value)).join(' ')}`,
    )
    .join('');
}
