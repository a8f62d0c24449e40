import type { SourceMark, SourceView } from './source-view';

/** Sources that are cited together somewhere on a page, and their numbers as they are cited. */
export type CitationView = { readonly numbers: readonly number[]; readonly sources: readonly SourceView[] };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isMark = (value: unknown): value is Pick<SourceMark, 'number'> =>
  isObject(value) && 'number' in value && typeof value.number === 'number' && 'href' in value;

/** Every list of marks in a view, however deep. */
function* marksIn(value: unknown): Generator<readonly number[]> {
  if (!isObject(value)) return;
  const children: readonly unknown[] = Object.values(value);
  if (Array.isArray(value) && children.length > 0 && children.every(isMark))
    yield children.filter(isMark).map(({ number }) => number);
  else for (const child of children) yield* marksIn(child);
}

/** The notes that a page needs: one for each group of sources that something on it cites. */
export function toCitations(view: unknown, sources: readonly SourceView[]): readonly CitationView[] {
  const groups = new Map([...marksIn(view)].map((numbers) => [numbers.join(), numbers]));
  return [...groups.values()].map((numbers) => ({
    numbers,
    sources: sources.filter(({ number }) => numbers.includes(number)),
  }));
}
