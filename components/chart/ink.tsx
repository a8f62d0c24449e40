import { createElement, Fragment, type ReactNode } from 'react';
import { round } from '../../lib/layout/geometry';
import type { BoxInk, DiscInk, GroupInk, Ink, NumberInk, StrokeInk, TextInk } from '../../lib/layout/ink';
import { goesOn, shownLine } from '../../lib/layout/long-word';
import { LINE, type TextLine, VOICES } from '../../lib/layout/text';
import { classes } from './classes';
import { usePaint } from './paint';

/** Ink in its order, from back to front. */
export function InkList({ ink }: { readonly ink: readonly Ink[] }): ReactNode {
  return createElement(Fragment, null, ...ink.map(paintInk));
}

function paintInk(ink: Ink): ReactNode {
  switch (ink.kind) {
    case 'text':
      return <InkText ink={ink} />;
    case 'stroke':
      return <InkStroke ink={ink} />;
    case 'box':
      return <InkBox ink={ink} />;
    case 'disc':
      return <InkDisc ink={ink} />;
    case 'number':
      return <InkNumber ink={ink} />;
    case 'group':
      return <InkGroup ink={ink} />;
  }
}

const joinClasses = (...names: readonly (string | false)[]) => {
  const given = names.filter((name) => name !== false);
  return given.length === 0 ? {} : { className: given.join(' ') };
};

/** Whether a line's last word goes on in the next one. */
const isBroken = (line: TextLine | undefined) => goesOn(line?.at(-1)?.text ?? '');

/**
 * Lines of text, each run in its voice. Between two lines stands a space that nobody sees, at a place of its own, so
 * that whoever hears or copies the text gets words and not “theISW”; not within a word that was broken.
 */
function InkText({ ink: { lines, x, y, anchor, tone, halo } }: { readonly ink: TextInk }): ReactNode {
  const { scale } = usePaint();
  const paintLine = (line: TextLine, index: number) => (
    <>
      {index === 0 || isBroken(lines[index - 1]) ? null : <tspan x={round(x)}> </tspan>}
      <tspan {...(index === 0 ? {} : { x: round(x), dy: round(LINE * scale) })}>
        {createElement(Fragment, null, ...line.map((run) => paintRun(run, scale)))}
      </tspan>
    </>
  );
  return (
    <text
      x={round(x)}
      y={round(y)}
      {...(anchor === 'start' ? {} : { textAnchor: anchor })}
      {...joinClasses(tone === 'reported' && classes.reportedText, halo !== undefined && classes.halo[halo])}
    >
      {createElement(Fragment, null, ...lines.map(paintLine))}
    </text>
  );
}

function paintRun({ text, as }: TextLine[number], scale: number): ReactNode {
  return (
    <tspan className={classes.voice[as]} fontSize={round(VOICES[as].size * scale)}>
      {shownLine(text)}
    </tspan>
  );
}

function InkStroke({ ink: { look, paths, closed } }: { readonly ink: StrokeInk }): ReactNode {
  const d = paths.map((points) => {
    const way = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
    return `M${way}${closed === true ? 'Z' : ''}`;
  });
  return <path className={classes.stroke[look]} d={d.join('')} />;
}

function InkBox({ ink: { look, box, tone } }: { readonly ink: BoxInk }): ReactNode {
  const { x, y, width, height } = box;
  const rect = (
    <rect className={classes.box[look]} x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
  );
  return tone === undefined ? rect : <g className={classes.tone[tone]}>{rect}</g>;
}

function InkDisc({ ink: { at, radius, tone } }: { readonly ink: DiscInk }): ReactNode {
  return (
    <circle
      {...joinClasses(classes.pin, tone === 'reported' && classes.reportedText)}
      cx={round(at.x)}
      cy={round(at.y)}
      r={round(radius)}
    />
  );
}

function InkNumber({ ink: { number, at, radius, size } }: { readonly ink: NumberInk }): ReactNode {
  const { x, y } = { x: round(at.x), y: round(at.y) };
  return (
    <>
      <circle className={classes.number} cx={x} cy={y} r={round(radius)} />
      <text
        className={classes.numberText}
        x={x}
        y={round(at.y + radius / 2)}
        textAnchor="middle"
        fontSize={round(size)}
      >
        {number}
      </text>
    </>
  );
}

function InkGroup({ ink: { note, pin, link, ink } }: { readonly ink: GroupInk }): ReactNode {
  const names = {
    ...(note === undefined ? {} : { 'data-note': note }),
    // The list under the drawing says what a pin's number stands for.
    ...(pin === undefined ? {} : ({ 'data-pin': pin, 'aria-hidden': true } as const)),
  };
  if (link === undefined) {
    return (
      <g {...names}>
        <InkList ink={ink} />
      </g>
    );
  }
  // A link is reached by the Tab key, and said, only where no mark beside it leads to the same place.
  const reached =
    link.mark === undefined
      ? ({ tabIndex: -1, 'aria-hidden': true } as const)
      : { 'data-mark': link.mark.key, 'aria-label': link.mark.title };
  return (
    <a href={link.href} {...joinClasses(link.underlined === true && classes.rowLink)} {...reached} {...names}>
      <InkList ink={ink} />
    </a>
  );
}
