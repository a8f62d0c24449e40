import type { Measure } from '../layout/measure';
import { createSetter, nameFont, type SetText } from './set-text';

/**
 * Reads the site's fonts once; the answer measures lines of text with them, kerning and tabular digits included.
 * @param shown what will be measured; scripts that aren't in it aren't read, and would be measured as characters that the
 * fonts lack. All of them unless given.
 */
export async function createMeasure(shown?: string): Promise<Measure> {
  return measureWith(await createSetter(shown));
}

const measures = new WeakMap<SetText, Measure>();

/** Measures lines of text as they are set, each once for all that is set so. */
export function measureWith(set: SetText): Measure {
  const measure = measures.get(set) ?? createWith(set);
  measures.set(set, measure);
  return measure;
}

function createWith(set: SetText): Measure {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${nameFont(font)} ${font.size} ${font.weight} ${font.tabular ?? true} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = font.size * set(text, font).reduce((sum, run) => sum + run.width, 0);
    widths.set(key, width);
    return width;
  };
}
