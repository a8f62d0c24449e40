import type { SourceMark } from '../../derive/source-view';

/** A text with the numbers of its sources after it: `UK Ministry of Defence [5][6]`. */
export function withMarks(text: string, marks: readonly SourceMark[]): string {
  const numbers = marks.map(({ number }) => `[${number}]`).join('');
  return numbers === '' ? text : `${text} ${numbers}`;
}
