import { dirname, relative } from 'node:path';

/** Something wrong in a data file, for a person: where it is, what is wrong, and what to write instead. */
export type Problem = {
  /** The file, relative to the folder that the program runs in. */
  readonly file: string;
  /** From 1; 0 where a folder is meant, or a whole file. */
  readonly line: number;
  /** From 1, in UTF-16 units; 0 where the line is. */
  readonly column: number;
  /** Where in the report: `figures.casualties.chain[1].words`; empty where a file as a whole is meant. */
  readonly path: string;
  readonly message: string;
  /** Others may follow from it, so that it is read before them. */
  readonly isFirst?: true;
};

/** A file's name as problems print it: relative to the folder that the program runs in, with forward slashes. */
export function showFile(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}

/** One line for a person: `data/x/figures.yaml:12:5 figures.casualties.period: …; write it as …`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  const text = `${place}${path === '' ? '' : ` ${path}`}: ${message}`;
  // What was written may hold line breaks, or characters that move a terminal's cursor.
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** The same of what is no fault: `data/x/charts.yaml:36:5 charts.moved.kind: warning: …`. */
export function formatWarning(problem: Problem): string {
  return formatProblem({ ...problem, message: `warning: ${problem.message}` });
}

/** Orders problems by folder, file, line and column; first in a folder stand those that others may follow from. */
export function compareProblems(a: Problem, b: Problem): number {
  const [folderA, folderB] = [dirname(a.file), dirname(b.file)];
  if (folderA !== folderB) return folderA < folderB ? -1 : 1;
  if (a.isFirst !== b.isFirst) return a.isFirst ? -1 : 1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
