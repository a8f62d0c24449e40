import type { ReactNode } from 'react';
import { type Box, contains, overlaps, round } from '../../lib/layout/geometry';
import { LINE, oneRun, wrapText } from '../../lib/layout/text';
import { Label } from './label';
import { type Pen, usePen } from './pen';
import type { Lines, Wanted } from './plot-labels';

/** A number's place in px, near its subject. */
export type Pin = { readonly label: Wanted; readonly x: number; readonly y: number };

const PIN = 8;

/** Places around a subject where its number may stand, the nearest first. */
function pinSpots(subject: Box, scale: number): readonly { readonly x: number; readonly y: number }[] {
  const midX = subject.x + subject.width / 2;
  const midY = subject.y + subject.height / 2;
  return [PIN + 3, PIN + 9, PIN + 18, PIN + 30].flatMap((gap) => {
    const dx = subject.width / 2 + gap * scale;
    const dy = subject.height / 2 + gap * scale;
    return [-1, 1].flatMap((side) => [
      { x: midX + side * dx, y: midY },
      { x: midX, y: midY + side * dy },
      { x: midX + side * dx, y: midY + dy },
      { x: midX + side * dx, y: midY - dy },
    ]);
  });
}

/** Free places for the numbers of labels that found none: on no mark, no label and no other number. */
export function placePins(pen: Pen, left: readonly Wanted[], taken: readonly Box[], bounds: Box): readonly Pin[] {
  const { scale } = pen.frame;
  const boxOf = ({ x, y }: { x: number; y: number }): Box => ({
    x: x - PIN * scale,
    y: y - PIN * scale,
    width: 2 * PIN * scale,
    height: 2 * PIN * scale,
  });
  const pins: Pin[] = [];
  for (const label of left) {
    const [subject] = label.subjects;
    if (subject === undefined) continue;
    const occupied = [...taken, ...pins.map(boxOf)];
    const spots = pinSpots(subject, scale);
    const free = spots.find(
      (spot) => contains(bounds, boxOf(spot)) && !occupied.some((box) => overlaps(box, boxOf(spot))),
    );
    const spot = free ?? spots[0];
    if (spot !== undefined) pins.push({ label, ...spot });
  }
  return pins;
}

/** Numbers beside the subjects of labels that found no place: the same number stands before the text in the list. */
export function NumberedPins({ pins }: { pins: readonly Pin[] }): ReactNode {
  const { frame } = usePen();
  return pins.map(({ label, x, y }, index) => (
    <g key={label.key} data-pin={label.key}>
      <circle className="chart-number" cx={round(x)} cy={round(y)} r={PIN * frame.scale} />
      <text
        className="chart-number-text"
        x={round(x)}
        y={round(y + 4 * frame.scale)}
        textAnchor="middle"
        fontSize={(frame.name === 'slide' ? 13 : 11) * frame.scale}
      >
        {index + 1}
      </text>
    </g>
  ));
}

/** The texts of labels that found no place, numbered, in px from `top` down; broken at the drawing's width. */
export function layList(
  pen: Pen,
  left: readonly Wanted[],
  top: number,
): {
  readonly items: readonly { readonly y: number; readonly lines: Lines; readonly label: Wanted }[];
  readonly bottom: number;
} {
  const line = LINE * pen.frame.scale;
  let y = top;
  const items = left.map((label) => {
    const text = (label.forms[0] ?? []).map((runs) => runs.map((run) => run.text).join('')).join(' ');
    const lines = wrapText(pen.measure, pen.frame.scale, text, 'note', pen.frame.width - 24).map((words) =>
      oneRun(words, 'note'),
    );
    const item = { y, lines, label };
    y += lines.length * line + 6;
    return item;
  });
  return { items, bottom: y };
}

/** The numbered list under a plot. */
export function NumberedList({ list }: { list: ReturnType<typeof layList> }): ReactNode {
  const { frame } = usePen();
  const base = LINE * 0.77 * frame.scale;
  const pin = frame.name === 'slide' ? 11 : PIN;
  return list.items.map(({ y, lines, label }, index) => (
    <g key={label.key} data-note={label.key}>
      <circle className="chart-number" cx={pin} cy={round(y + base - pin / 2)} r={pin} />
      <text
        className="chart-number-text"
        x={pin}
        y={round(y + base)}
        textAnchor="middle"
        fontSize={frame.name === 'slide' ? 18 : 11}
      >
        {index + 1}
      </text>
      {label.href === undefined ? (
        <Label lines={lines} x={3 * pin} y={y + base} tone={label.tone} />
      ) : (
        <a href={label.href} tabIndex={-1}>
          <Label lines={lines} x={3 * pin} y={y + base} tone={label.tone} />
        </a>
      )}
    </g>
  ));
}
