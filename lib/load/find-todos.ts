import type { TextFile } from './places';
import type { Problem } from './problem';

type Key = { readonly indent: number; readonly name: string };

/** The keys that a line stands under, itself last, as its indentation tells. */
function stepTo(line: string, above: readonly Key[]): readonly Key[] {
  const [, space = '', hyphen = '', name] = /^( *)(- )?([A-Za-z0-9-]+):(?: |$)/.exec(line) ?? [];
  if (name === undefined) return above;
  const indent = space.length + hyphen.length;
  return [...above.filter((key) => key.indent < indent), { indent, name }];
}

/**
 * What the author of a file has still to decide: every line with the word TODO, in a text or a comment. The report can
 * be drawn all the same; the check counts them, and nothing is built for readers while there are any.
 */
export function findTodos({ name: file, text }: TextFile): readonly Problem[] {
  let keys: readonly Key[] = [];
  return text.split('\n').flatMap((line, index) => {
    keys = stepTo(line, keys);
    const found = /\bTODO\b[:,]?\s*(.*)$/.exec(line.trimEnd());
    if (found === null) return [];
    const what = (found[1] ?? '').replace(/["'}\]]+$/, '').trim();
    const message = `TODO${what === '' ? '' : ` ${what}`}`;
    return [{ file, line: index + 1, column: found.index + 1, path: keys.map(({ name }) => name).join('.'), message }];
  });
}
