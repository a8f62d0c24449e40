import { findTodos } from './find-todos';
import type { Places } from './places';
import type { Problem } from './problem';
import { readText } from './read-text';
import { readYaml } from './read-yaml';
import type { TreeMap } from './tree';
import { TreeBuilder } from './tree-builder';

/** A report's YAML files as one tree. `complete` is false when a file couldn't be read: what it holds is unknown. */
export type ReadTree = {
  readonly tree: TreeMap;
  readonly places: Places;
  readonly problems: readonly Problem[];
  readonly complete: boolean;
  /** What is still to be decided, file by file. */
  readonly todos: readonly Problem[];
};

/**
 * Reads YAML files as one document.
 * @param paths the files, in the order in which their lists are to be joined.
 */
export function readTree(paths: readonly string[]): ReadTree {
  const builder = new TreeBuilder();
  const unread: Problem[] = [];
  const todos: Problem[] = [];
  for (const path of paths) {
    const file = readText(path);
    if (!('text' in file)) {
      unread.push(file);
      continue;
    }
    for (const todo of findTodos(file)) todos.push(todo);
    const read = readYaml(file);
    if ('problem' in read) unread.push(read.problem);
    else builder.addFile(file, read.top);
  }
  const { root, places, problems } = builder;
  return { tree: root, places, problems: [...unread, ...problems], complete: unread.length === 0, todos };
}
