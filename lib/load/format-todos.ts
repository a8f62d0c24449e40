import { compareProblems, formatProblem, type Problem } from './problem';

/** A file's TODOs that say the same, in its order. */
function groupTodos(todos: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const todo of todos.toSorted(compareProblems)) {
    const key = `${todo.file}\n${todo.message}`;
    groups.set(key, [...(groups.get(key) ?? []), todo]);
  }
  return [...groups.values()];
}

/** Where a TODO stands, without what it says: `data/x/figures.yaml:12:5 figures.homes.name`. */
const formatPlace = ({ file, line, column, path }: Problem) =>
  `  ${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`;

/**
 * What is still to be decided, for a person: the first of each kind in a file says it in full, and under it stand the
 * places of the others, a line each.
 */
export function formatTodos(todos: readonly Problem[]): readonly string[] {
  return groupTodos(todos).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const text = formatProblem(first);
    if (others.length === 0) return [text];
    return [
      `${text}; the same at ${others.length} other place${others.length === 1 ? '' : 's'}:`,
      ...others.map(formatPlace),
    ];
  });
}
