import { relative } from 'node:path';

/** Something wrong in a data file, for a person: where it is, what is wrong, and what to write instead. */
export type Problem = {
  /** The file, relative to the folder that the program runs in. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Where in the report: `figures.casualties.chain[1].words`; empty where a file as a whole is meant. */
  readonly path: string;
  readonly message: string;
};

/** A file's name as problems print it: relative to the folder that the program runs in, with forward slashes. */
export function showFile(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}

/** One line for a person: `data/x/figures.yaml:12:5 figures.casualties.period: …; write it as …`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  const text = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${message}`;
  // What was written may hold line breaks, or characters that move a terminal's cursor.
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Orders problems by file, then by line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
