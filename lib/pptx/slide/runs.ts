import type { SourceMark } from '../../derive/source-view';
import type { Run as VoicedRun } from '../../kinds/drawing';
import type { Run, RunStyle } from '../../ooxml/paragraph';
import { COLOURS } from '../palette';

type Voice = VoicedRun['as'];

/** How each voice is set: bounds and hedges in italic serif, what differs in ochre. */
const VOICES: Readonly<Record<Voice, RunStyle>> = {
  plain: {},
  strong: { bold: true },
  bound: { italic: true, serif: true },
  hedge: { italic: true, serif: true, colour: COLOURS.ochre },
  quiet: { colour: COLOURS.quiet },
};

/** Runs in their voices as runs of a slide. */
export function toRuns(runs: readonly VoicedRun[]): readonly Run[] {
  return runs.map(({ text, as }) => ({ text, style: VOICES[as] }));
}

/** A text in one voice as a paragraph's runs. */
export function plainRuns(text: string, as: Voice = 'plain'): readonly Run[] {
  return toRuns([{ text, as }]);
}

/** A text with the numbers of its sources after it: `UK Ministry of Defence [5][6]`. */
export function withMarks(text: string, marks: readonly SourceMark[]): string {
  const numbers = marks.map(({ number }) => `[${number}]`).join('');
  return numbers === '' ? text : `${text} ${numbers}`;
}
