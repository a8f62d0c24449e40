import type { Frame } from './frame';
import { type Box, contains, crosses, overlaps, type Stroke } from './geometry';
import type { GroupInk, Ink, Point, TextInk } from './ink';
import { runsOver, runsOverDot } from './label-spots';
import type { Pen } from './pen';
import { linkText, toConnector, type Wanted } from './plot-labels';
import { LINE } from './text';
import { breakText } from './text-ink';

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

/** All places in bounds, a number's width apart, the nearest to a subject first. */
function farSpots(subject: Box, bounds: Box, radius: number): readonly Point[] {
  const spots: (Point & { readonly far: number })[] = [];
  const [midX, midY] = [subject.x + subject.width / 2, subject.y + subject.height / 2];
  for (let x = bounds.x + radius; x <= bounds.x + bounds.width - radius; x += 2 * radius)
    for (let y = bounds.y + radius; y <= bounds.y + bounds.height - radius; y += 2 * radius)
      spots.push({ x, y, far: Math.hypot(x - midX, y - midY) });
  return spots.sort((a, b) => a.far - b.far).map(({ x, y }) => ({ x, y }));
}

/** The stroke from a subject to a number that stands away from it. */
function toTie(subject: Box, { x, y }: Point, radius: number): Stroke {
  const nearest = (at: number, from: number, length: number) => Math.min(Math.max(at, from), from + length);
  const [x1, y1] = [nearest(x, subject.x, subject.width), nearest(y, subject.y, subject.height)];
  const share = 1 - radius / Math.max(radius, Math.hypot(x - x1, y - y1));
  return { x1, y1, x2: x1 + (x - x1) * share, y2: y1 + (y - y1) * share };
}

/** What numbers keep off: marks and labels, the connectors of labels, and rather lines too. */
type Taken = {
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
  readonly lines: readonly Stroke[];
  readonly dots: readonly Box[];
  readonly bounds: Box;
};

type Pin = { readonly at: Point; readonly tie?: Stroke };

/** How far from its subject a number may stand, in px before the frame's scale, to be on no line. */
const AWAY = 90;

/** The place of a number: off lines beside its subject or near it, else on a line beside it, else the nearest to which a stroke can run. */
function findPin(
  subject: Box,
  { scale }: Frame,
  { boxes: occupied, strokes, lines, dots, bounds }: Taken,
): Pin | undefined {
  const radius = PIN * scale;
  const isFree = (spot: Point) => {
    const box = boxOf(spot, radius + 2);
    if (!contains(bounds, box) || occupied.some((other) => overlaps(other, box))) return false;
    return !strokes.some((stroke) => crosses(stroke, box));
  };
  // Nearer to another mark it would be read as that one's.
  const apart = ({ x, y }: Point, box: Box) =>
    Math.hypot(
      x - Math.min(Math.max(x, box.x), box.x + box.width),
      y - Math.min(Math.max(y, box.y), box.y + box.height),
    );
  const isOwn = (spot: Point) => dots.every((dot) => overlaps(dot, subject) || apart(spot, dot) > apart(spot, subject));
  const isOff = (spot: Point) => isOwn(spot) && !lines.some((line) => crosses(line, boxOf(spot, radius)));
  const near = pinSpots(subject, scale).filter(isFree);
  const beside = near.find(isOff);
  if (beside !== undefined) return { at: beside };
  let second: Pin | undefined = near[0] === undefined ? undefined : { at: near[0] };
  for (const at of farSpots(subject, bounds, radius)) {
    const tie = toTie(subject, at, radius);
    const isNear = Math.hypot(tie.x2 - tie.x1, tie.y2 - tie.y1) <= AWAY * scale;
    if (!isNear && second !== undefined) continue;
    if (!isFree(at) || runsOver(tie, subject, occupied) || runsOverDot(tie, subject, dots)) continue;
    if (isNear && isOff(at)) return { at, tie };
    second ??= { at, tie };
  }
  return second;
}

const boxOf = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** A label that found no place, with the number that stands beside its subject; none where there is no room for it. */
export type Listed = Wanted & { readonly number?: number };

/**
 * Numbers from `first` on, beside the subjects of labels that found no place, where free on no mark, no label and no other
 * number. What has no room even for that is listed last, without a number that a reader would look for.
 */
export function placePins(
  { frame }: Pen,
  left: readonly Wanted[],
  taken: Taken,
  first: number,
): { readonly pins: readonly GroupInk[]; readonly left: readonly Listed[] } {
  const radius = PIN * frame.scale;
  const boxes = [...taken.boxes];
  const pins: GroupInk[] = [];
  const numbered: Listed[] = [];
  for (const label of left) {
    const [subject] = label.subjects;
    const pin = subject === undefined ? undefined : findPin(subject, frame, { ...taken, boxes });
    if (pin === undefined) continue;
    boxes.push(boxOf(pin.at, radius));
    const number = first + numbered.length;
    const size = (frame.name === 'slide' ? 13 : 11) * frame.scale;
    const ink: Ink = { kind: 'number', number, at: pin.at, radius, size };
    pins.push({ kind: 'group', pin: label.key, ink: pin.tie === undefined ? [ink] : [toConnector(pin.tie), ink] });
    numbered.push({ ...label, number });
  }
  const others = left.filter(({ key }) => !numbered.some((label) => label.key === key));
  return { pins, left: [...numbered, ...others] };
}

/**
 * The texts of labels that found no place, in px from `top` down, broken at the drawing's width, or on a slide in two
 * columns, after the same numbers as beside their subjects. Ends at `bottom`.
 */
export function layList(
  pen: Pen,
  left: readonly Listed[],
  top: number,
): { readonly ink: readonly GroupInk[]; readonly bottom: number } {
  const columns = pen.frame.name === 'slide' && left.length > 1 ? 2 : 1;
  const each = Math.ceil(left.length / columns);
  const laid = [left.slice(0, each), left.slice(each)].map((labels, column) =>
    layColumn(pen, labels, { x: (column * pen.frame.width) / columns, y: top, width: pen.frame.width / columns }),
  );
  return { ink: laid.flatMap(({ ink }) => ink), bottom: Math.max(...laid.map(({ bottom }) => bottom)) };
}

/** One column of the list. */
function layColumn(
  { frame, measure }: Pen,
  labels: readonly Listed[],
  { x, y: top, width: all }: Pick<Box, 'x' | 'y' | 'width'>,
): { readonly ink: readonly GroupInk[]; readonly bottom: number } {
  const line = LINE * frame.scale;
  const isSlide = frame.name === 'slide';
  const radius = isSlide ? 11 : PIN;
  let y = top;
  const ink = labels.map((label): GroupInk => {
    const { key, words, tone, href, number } = label;
    const width = all - 3 * radius;
    const lines = breakText({ frame, measure }, words, 'note', width);
    const box = { x: x + 3 * radius, y, width, height: lines.length * line };
    const base = y + LINE * 0.77 * frame.scale;
    const text: TextInk = { kind: 'text', lines, x: box.x, y: base, anchor: 'start', tone, box };
    y += box.height + 6;
    const at = { x: x + radius, y: base - radius / 2 };
    const before: readonly Ink[] =
      number === undefined ? [] : [{ kind: 'number', number, at, radius, size: isSlide ? 18 : 11 }];
    return { kind: 'group', note: key, ink: [...before, linkText(text, href)] };
  });
  return { ink, bottom: y };
}
