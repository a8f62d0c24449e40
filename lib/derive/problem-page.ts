import { draftWords } from '../words/draft';

/** Something wrong in a data file, as loading tells it. */
type Problem = {
  readonly file: string;
  /** From 1; 0 where a folder is meant, or a whole file. */
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
};

/** The page of a report that doesn't hold together, for whoever writes it. */
export type ProblemPageView = {
  readonly title: string;
  readonly lede: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly place: string; readonly key: string; readonly message: string }[];
};

/** What is wrong with a report, in the order in which it was found: what others may follow from stands first. */
export function toProblemPage(
  report: string,
  { problems }: { readonly problems: readonly Problem[] },
): ProblemPageView {
  const { title, lede, columns } = draftWords;
  return {
    title: title(report),
    lede,
    columns: [columns.place, columns.key, columns.message],
    rows: problems.map(({ file, line, column, path, message }) => ({
      place: line === 0 ? file : `${file}:${line}:${column}`,
      key: path,
      message,
    })),
  };
}
