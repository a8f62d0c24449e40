import ts from 'typescript';
import { parseFile, placeOf, type SourceFile, walkNodes } from './source-file';

const fileLines = 200;
const functionLines = 40;
const pageLines = 40;

/** What has grown past the size at which it usually hides a second idea. */
export function findOversized(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  const isPage = /^app\/(.*\/)?page\.tsx$/.test(file.path);
  const limit = isPage ? pageLines : fileLines;
  const faults =
    lines > limit || (isPage && lines === limit) ? [`${file.path}: ${lines} lines; name the second idea in it`] : [];
  const long = [...walkNodes(parseFile(file))].filter(
    (node) => ts.isFunctionLike(node) && countLines(node) > functionLines,
  );
  return [
    ...faults,
    ...long.map((node) => `${placeOf(node)}: a function of ${countLines(node)} lines; name a part of it`),
  ];
}

function countLines(node: ts.Node): number {
  const file = node.getSourceFile();
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
}
