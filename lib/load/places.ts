import type { LineCounter } from 'yaml';
import { type Fault, formatPath, type Path } from './fault';
import type { Problem } from './problem';

/** A file that was read: its name as problems print it, its text, and where its lines begin. */
export type TextFile = { readonly name: string; readonly text: string; readonly lines: LineCounter };

/** Where a value stands: its key (or itself, in a list), and the text from its start to its end. */
type Place = { readonly file: TextFile; readonly key: number; readonly start: number; readonly end: number };

const keyOf = (path: Path) => path.map(String).join('\0');

/** A problem at an offset of a file. */
export function problemAt(file: TextFile, offset: number, path: Path, message: string): Problem {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line: Math.max(1, line), column: Math.max(1, col), path: formatPath(path), message };
}

/** Remembers where in which file each value of the report was written. */
export class Places {
  readonly #places = new Map<string, Place>();

  add(path: Path, place: Place): void {
    this.#places.set(keyOf(path), place);
  }

  get(path: Path): Place | undefined {
    return this.#places.get(keyOf(path));
  }

  /** The place of a value, or of the nearest one around it that was written. */
  #nearest(path: Path): Place | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.get(path.slice(0, length));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Points a fault at its file, line and column; one without any place goes to the start of `fallback`. */
  locate(fault: Fault, fallback: string): Problem {
    const { path, message, isFirst } = fault;
    const place = this.#nearest(path);
    const located =
      place === undefined
        ? { file: fallback, line: 1, column: 1, path: formatPath(path), message }
        : problemAt(place.file, offsetOf(place, fault), path, message);
    return isFirst === undefined ? located : { ...located, isFirst };
  }
}

/** Finds the wrong piece in the text as written, where quotes, folding and indentation move it; else the key. */
function offsetOf(place: Place, { within }: Fault): number {
  if (within === undefined) return place.key;
  const written = place.file.text.slice(place.start, place.end);
  let at = -1;
  for (let seen = 0; seen <= within.before; seen += 1) {
    at = written.indexOf(within.piece, at + 1);
    if (at < 0) return place.start;
  }
  return place.start + at;
}
