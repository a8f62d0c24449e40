import { Fragment, type ReactNode } from 'react';
import type { LabelLine, Run } from '../../lib/kinds/drawing';
import { round } from './geometry';
import type { Measure } from './measure';
import { usePen } from './pen';

/** How each voice is set: size in px before the frame's scale, weight, and the class that colours it. */
const VOICES = {
  plain: { family: 'sans', size: 14, weight: 400, className: 'v-p' },
  strong: { family: 'sans', size: 14, weight: 600, className: 'v-s' },
  quiet: { family: 'sans', size: 13, weight: 400, className: 'v-q' },
  bound: { family: 'serif', size: 15, weight: 450, className: 'v-b', italic: true },
  hedge: { family: 'serif', size: 15, weight: 450, className: 'v-h', italic: true },
  note: { family: 'serif', size: 15, weight: 400, className: 'v-n', italic: true },
  large: { family: 'sans', size: 22, weight: 500, className: 'v-s' },
} as const;

/** A voice of the drawing: serif italic for bounds, hedges and annotations, sans for the rest. */
export type Voice = keyof typeof VOICES;

/** The height of a line of labels in px, before the frame's scale. */
export const LINE = 17;

/** The width of a text in px in one voice. */
export function textWidth(measure: Measure, scale: number, text: string, voice: Voice): number {
  const { family, size, weight } = VOICES[voice];
  return measure(text, { family, size: size * scale, weight, italic: 'italic' in VOICES[voice] });
}

/** The width of a line of runs in px. */
export function lineWidth(
  measure: Measure,
  scale: number,
  line: readonly { readonly text: string; readonly as: Voice }[],
): number {
  return line.reduce((sum, run) => sum + textWidth(measure, scale, run.text, run.as), 0);
}

/** Where a text may be broken: not after a number of one or two digits, which needs the word that it counts. */
const WORD_GAP = /(?<!\b\d{1,2}) +/;

/**
 * A text broken into as few lines as fit in `width` px, those as even as can be, so that no word stands alone at the end.
 * A word that is wider than `width` has a line of its own; a day stays with its month.
 */
export function wrapText(
  measure: Measure,
  scale: number,
  text: string,
  voice: Voice,
  width: number,
): readonly string[] {
  const widthOf = (line: string) => textWidth(measure, scale, line, voice);
  const widest = (lines: readonly string[]) => Math.max(...lines.map(widthOf));
  const words = text.split(WORD_GAP);
  let lines = fillLines(words, widthOf, width);
  for (;;) {
    const narrower = fillLines(words, widthOf, widest(lines) - 0.5);
    if (narrower.length > lines.length || widest(narrower) >= widest(lines)) return lines;
    lines = narrower;
  }
}

/** Words one after the other, on a new line whenever the next would make the line wider than `limit` px. */
function fillLines(words: readonly string[], widthOf: (line: string) => number, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > limit) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

type LabelProps = {
  readonly lines: readonly (LabelLine | readonly { readonly text: string; readonly as: Voice }[])[];
  /** Where the first line's baseline begins (or ends, or has its middle), in px. */
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'reported' | 'context' | undefined;
  /** A band of the paper's colour around the letters, where they stand on lines. */
  readonly halo?: boolean;
};

/**
 * Lines of text in px space, each run in its voice. Between two lines stands a space that nobody sees, at a place of its
 * own, so that whoever hears or copies the text gets words and not “theISW”.
 */
export function Label({ lines, x, y, anchor = 'start', tone, halo = false }: LabelProps): ReactNode {
  const { frame } = usePen();
  const className = [tone === 'reported' ? 'fa' : undefined, halo ? 'halo' : undefined]
    .filter((name) => name !== undefined)
    .join(' ');
  return (
    <text
      x={round(x)}
      y={round(y)}
      {...(anchor === 'start' ? {} : { textAnchor: anchor })}
      {...(className === '' ? {} : { className })}
    >
      {lines.map((line, index) => (
        <Fragment key={lineKey(line, index)}>
          {index === 0 ? null : <tspan x={round(x)}> </tspan>}
          <tspan {...(index === 0 ? {} : { x: round(x), dy: round(LINE * frame.scale) })}>
            {line.map((run, at) => (
              <tspan
                key={runKey(line, at)}
                className={VOICES[run.as].className}
                fontSize={round(VOICES[run.as].size * frame.scale)}
              >
                {run.text}
              </tspan>
            ))}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}

/** The key of a run: all that stands before it, and itself; a text may come twice in a line. */
function runKey(line: readonly { readonly text: string }[], at: number): string {
  return line
    .slice(0, at + 1)
    .map((run) => run.text)
    .join('|');
}

function lineKey(line: readonly { readonly text: string }[], index: number): string {
  return `${index}:${line.map((run) => run.text).join('')}`;
}

/** A text in one voice as a line of runs. */
export function oneRun(text: string, as: Voice): readonly { readonly text: string; readonly as: Voice }[] {
  return [{ text, as }];
}

/** A run in the number's larger voice, where a row stands for a whole figure. */
export function enlarge(line: LabelLine): readonly { readonly text: string; readonly as: Voice }[] {
  return line.map((run: Run) => (run.as === 'strong' ? { text: run.text, as: 'large' } : run));
}
