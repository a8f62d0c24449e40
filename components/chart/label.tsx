import { Fragment, type ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';
import { LINE, type TextLine, VOICES, type Voice } from '../../lib/layout/text';
import { usePen } from './pen';

/** The class that colours a voice. */
const CLASSES: Readonly<Record<Voice, string>> = {
  plain: 'chart-plain',
  strong: 'chart-strong',
  quiet: 'chart-quiet',
  bound: 'chart-bound',
  hedge: 'chart-hedge',
  note: 'chart-note',
  large: 'chart-strong',
};

type LabelProps = {
  readonly lines: readonly TextLine[];
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
  const className = [tone === 'reported' ? 'chart-reported-text' : undefined, halo ? 'chart-halo' : undefined]
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
                className={CLASSES[run.as]}
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
