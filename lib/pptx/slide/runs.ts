import type { SourceMark } from '../../derive/source-view';
import { shownLine } from '../../layout/long-word';
import { type TextLine, VOICES, type Voice } from '../../layout/text';
import type { Run, RunStyle } from '../../ooxml/paragraph';
import { COLOURS } from '../palette';

/** How each voice is set: bounds, hedges and annotations in italic serif, what differs in ochre. */
const STYLES: Readonly<Record<Voice, RunStyle>> = {
  plain: {},
  strong: { bold: true },
  bound: { italic: true, serif: true },
  hedge: { italic: true, serif: true, colour: COLOURS.ochre },
  note: { italic: true, serif: true },
  quiet: { colour: COLOURS.quiet },
  large: { bold: true },
};

/** A text in one voice as a paragraph's runs, in the paragraph's size. */
export function plainRuns(text: string, as: Voice = 'plain'): readonly Run[] {
  return [{ text, style: STYLES[as] }];
}

/** Lines of a drawing as runs, each in its voice's size; what is reported is in the accent, but for hedges. */
export function toRuns(lines: readonly TextLine[], scale: number, isReported: boolean): readonly Run[] {
  return lines.flatMap((line, index) =>
    line.map(({ text, as }, place): Run => {
      const { colour, ...style } = STYLES[as];
      const own = isReported && as !== 'hedge' ? COLOURS.accent : colour;
      return {
        text: index > 0 && place === 0 ? `\n${shownLine(text)}` : shownLine(text),
        style: { ...style, size: VOICES[as].size * scale, ...(own === undefined ? {} : { colour: own }) },
      };
    }),
  );
}

/** A text with the numbers of its sources after it: `UK Ministry of Defence [5][6]`. */
export function withMarks(text: string, marks: readonly SourceMark[]): string {
  const numbers = marks.map(({ number }) => `[${number}]`).join('');
  return numbers === '' ? text : `${text} ${numbers}`;
}
