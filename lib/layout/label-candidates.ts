import type { Box } from './geometry';
import type { Point } from './ink';

/** Labels that are at most this far from their subject, in px, have no connector. */
export const NEAR = 12;

/** A place that a label may take, how its lines are set there, the ends of its connector in px, and how well it reads. */
export type Candidate = {
  readonly box: Box;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly cost: number;
};

type Around = {
  readonly subject: Box;
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly distance: number;
};

/** Whether a label may stand in a box. Asked before anything else is made of a place: most are taken. */
type Fits = (box: Box) => boolean;

/** Places left and right of a subject: level with it first, then moved down or up. */
function besideIt(
  { subject, centre: { y: midY }, width, height, distance }: Around,
  fits: Fits,
  extra = 0,
): readonly Candidate[] {
  const left = subject.x - distance - width;
  const right = subject.x + subject.width + distance;
  return [0.5, 0.15, 0.85].flatMap((share, index): Candidate[] => {
    const [y, cost] = [midY - height * share, index * 4 + extra];
    const end = { x: left, y, width, height };
    const start = { x: right, y, width, height };
    const found: Candidate[] = [];
    if (fits(end)) found.push({ box: end, anchor: 'end', cost, from: [subject.x, midY], to: [left + width + 2, midY] });
    if (fits(start))
      found.push({ box: start, anchor: 'start', cost, from: [subject.x + subject.width, midY], to: [right - 2, midY] });
    return found;
  });
}

/** Places over or under a subject: ending at it, beginning at it, or centred on it. */
function overOrUnder(
  { subject, centre: { x: midX }, width, height, distance }: Around,
  over: boolean,
  fits: Fits,
): readonly Candidate[] {
  const y = over ? subject.y - distance - height : subject.y + subject.height + distance;
  const from: readonly [number, number] = [midX, over ? subject.y : subject.y + subject.height];
  const to: readonly [number, number] = [midX, over ? y + height + 1 : y - 1];
  const later = over ? 0 : 1;
  const found: Candidate[] = [];
  const add = (x: number, anchor: Candidate['anchor'], cost: number) => {
    const box = { x, y, width, height };
    if (fits(box)) found.push({ box, anchor, cost, from, to });
  };
  add(midX - width + 1, 'end', 2 + later);
  add(midX - 1, 'start', 2 + later);
  add(midX - width / 2, 'start', 5 + later);
  return found;
}

/** How a slanting connector leads away: aside, on, and what that costs. A steep one reaches what stands nearly over or under. */
const SLANT = { aside: 0.6, on: 0.8, cost: 9 };
const STEEP = { aside: 0.28, on: 0.96, cost: 14 };

/** Places away from a subject's ends, at a slanting connector, which no arrow or line of the grid runs along. */
function aslant(
  { subject, centre: { x: midX }, width, height, distance }: Around,
  { aside, on, cost }: typeof SLANT,
  fits: Fits,
): readonly Candidate[] {
  if (distance <= NEAR) return [];
  return [-1, 1].flatMap((over) =>
    [-1, 1].flatMap((side): Candidate[] => {
      const start = over < 0 ? subject.y : subject.y + subject.height;
      const [x, y] = [midX + side * distance * aside, start + over * distance * on];
      const box = { x: side < 0 ? x - width : x, y: over < 0 ? y - height : y, width, height };
      if (!fits(box)) return [];
      const anchor = side < 0 ? 'end' : 'start';
      return [{ box, anchor, cost, from: [midX, start], to: [x - side * 2, y - over * 2] }];
    }),
  );
}

/** What it costs that a connector leads to an arrow and not to the dot that it belongs to. */
const TO_ARROW = 12;

/**
 * Where a label of one size may stand around its subject at one distance, the places that read best first.
 * @param fits whether it may stand in a box.
 * @param dot what connectors rather lead to than to the middle of a subject that is a dot with its arrow.
 */
export function candidatesAt(
  subject: Box,
  { width, height }: { readonly width: number; readonly height: number },
  distance: number,
  fits: Fits,
  dot?: Point,
): readonly Candidate[] {
  const middle = { x: subject.x + subject.width / 2, y: subject.y + subject.height / 2 };
  const around = { subject, centre: dot ?? middle, width, height, distance };
  return [
    ...besideIt(around, fits),
    ...overOrUnder(around, true, fits),
    ...overOrUnder(around, false, fits),
    ...aslant(around, SLANT, fits),
    ...(dot === undefined ? [] : besideIt({ ...around, centre: middle }, fits, TO_ARROW)),
    // Over or under a dot with its arrow, an upright connector would go on the arrow.
    ...(dot === undefined || Math.abs(dot.y - middle.y) < 1 ? [] : aslant(around, STEEP, fits)),
  ];
}
