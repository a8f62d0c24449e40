import { type Box, contains, overlaps } from './geometry';
import type { GroupInk, Point, TextInk } from './ink';
import type { Pen } from './pen';
import { linkText, type Wanted } from './plot-labels';
import { LINE, oneRun, wrapText } from './text';

/** The radius of a number's circle in px, before the frame's scale. */
const PIN = 8;

/** Places around a subject where its number may stand, the nearest first. */
function pinSpots(subject: Box, scale: number): readonly Point[] {
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

/** Numbers beside the subjects of labels that found no place, where free on no mark, no label and no other number. */
export function placePins(pen: Pen, left: readonly Wanted[], taken: readonly Box[], bounds: Box): readonly GroupInk[] {
  const { scale, name } = pen.frame;
  const radius = PIN * scale;
  const boxOf = ({ x, y }: Point): Box => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const occupied = [...taken];
  return left.flatMap(({ key, subjects: [subject] }, index): GroupInk[] => {
    if (subject === undefined) return [];
    const spots = pinSpots(subject, scale);
    const isFree = (box: Box) => contains(bounds, box) && !occupied.some((other) => overlaps(other, box));
    const at = spots.find((spot) => isFree(boxOf(spot))) ?? spots[0];
    if (at === undefined) return [];
    occupied.push(boxOf(at));
    const size = (name === 'slide' ? 13 : 11) * scale;
    return [{ kind: 'group', pin: key, ink: [{ kind: 'number', number: index + 1, at, radius, size }] }];
  });
}

/**
 * The texts of labels that found no place, numbered, in px from `top` down, broken at the drawing's width: the same
 * numbers as beside their subjects. Ends at `bottom`.
 */
export function layList(
  { frame, measure }: Pen,
  left: readonly Wanted[],
  top: number,
): { readonly ink: readonly GroupInk[]; readonly bottom: number } {
  const line = LINE * frame.scale;
  const radius = frame.name === 'slide' ? 11 : PIN;
  let y = top;
  const ink = left.map((label, index): GroupInk => {
    const words = (label.forms[0] ?? []).map((runs) => runs.map((run) => run.text).join('')).join(' ');
    const lines = wrapText(measure, frame.scale, words, 'note', frame.width - 24).map((part) => oneRun(part, 'note'));
    const box = { x: 3 * radius, y, width: frame.width - 3 * radius, height: lines.length * line };
    const base = y + LINE * 0.77 * frame.scale;
    const text: TextInk = { kind: 'text', lines, x: box.x, y: base, anchor: 'start', tone: label.tone, box };
    y += box.height + 6;
    const at = { x: radius, y: base - radius / 2 };
    const number = {
      kind: 'number',
      number: index + 1,
      at,
      radius,
      size: frame.name === 'slide' ? 18 : 11,
    } as const;
    return { kind: 'group', note: label.key, ink: [number, linkText(text, label.href)] };
  });
  return { ink, bottom: y };
}
