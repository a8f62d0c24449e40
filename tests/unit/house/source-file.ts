import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One of our files: its path from the project's root, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every file that is in the repository or about to be; those that git ignores aren't. */
export function listOurFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { encoding: 'utf8' }).split('\0');
  const deleted = execFileSync('git', ['ls-files', '--deleted', '-z'], { encoding: 'utf8' }).split('\0');
  return listed.filter((path) => path !== '' && !deleted.includes(path)).sort();
}

/** Our TypeScript, tests left out unless asked for. */
export function readCode(folders: readonly string[] = ['app', 'components', 'lib']): SourceFile[] {
  const paths = listOurFiles().filter((path) => /\.tsx?$/.test(path) && folders.includes(path.split('/')[0] ?? ''));
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The syntax of a file, with parents set. */
export function parseFile({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** All nodes of a file, in the order in which they stand. */
export function* walkNodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  // Collected first: a generator can't yield from within the callback.
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* walkNodes(child);
}

/** Where a node stands, as `path:line`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
