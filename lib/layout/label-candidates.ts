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

/** Places left and right of a subject: level with it first, then moved down or up. */
function besideIt({ subject, centre: { y: midY }, width, height, distance }: Around): readonly Candidate[] {
  const left = subject.x - distance - width;
  const right = subject.x + subject.width + distance;
  return [0.5, 0.15, 0.85].flatMap((share, index): Candidate[] => {
    const y = midY - height * share;
    const end = { x: left, y, width, height };
    const start = { x: right, y, width, height };
    return [
      { box: end, anchor: 'end', cost: index * 4, from: [subject.x, midY], to: [left + width + 2, midY] },
      { box: start, anchor: 'start', cost: index * 4, from: [subject.x + subject.width, midY], to: [right - 2, midY] },
    ];
  });
}

/** Places over or under a subject: ending at it, beginning at it, or centred on it. */
function overOrUnder(
  { subject, centre: { x: midX }, width, height, distance }: Around,
  over: boolean,
): readonly Candidate[] {
  const y = over ? subject.y - distance - height : subject.y + subject.height + distance;
  const from: readonly [number, number] = [midX, over ? subject.y : subject.y + subject.height];
  const to: readonly [number, number] = [midX, over ? y + height + 1 : y - 1];
  const later = over ? 0 : 1;
  return [
    { box: { x: midX - width + 1, y, width, height }, anchor: 'end', cost: 2 + later, from, to },
    { box: { x: midX - 1, y, width, height }, anchor: 'start', cost: 2 + later, from, to },
    { box: { x: midX - width / 2, y, width, height }, anchor: 'start', cost: 5 + later, from, to },
  ];
}

/** Places away from a subject's ends, at a slanting connector, which no arrow or line of the grid runs along. */
function aslant({ subject, centre: { x: midX }, width, height, distance }: Around): readonly Candidate[] {
  if (distance <= NEAR) return [];
  return [-1, 1].flatMap((over) =>
    [-1, 1].map((side): Candidate => {
      const from: readonly [number, number] = [midX, over < 0 ? subject.y : subject.y + subject.height];
      const [x, y] = [midX + side * distance * 0.6, from[1] + over * distance * 0.8];
      const box = { x: side < 0 ? x - width : x, y: over < 0 ? y - height : y, width, height };
      return { box, anchor: side < 0 ? 'end' : 'start', cost: 9, from, to: [x - side * 2, y - over * 2] };
    }),
  );
}

/** What it costs that a connector leads to an arrow and not to the dot that it belongs to. */
const TO_ARROW = 12;

/**
 * Where a label of one size may stand around its subject at one distance, the places that read best first.
 * @param dot what connectors rather lead to than to the middle of a subject that is a dot with its arrow.
 */
export function candidatesAt(
  subject: Box,
  { width, height }: { readonly width: number; readonly height: number },
  distance: number,
  dot?: Point,
): readonly Candidate[] {
  const middle = { x: subject.x + subject.width / 2, y: subject.y + subject.height / 2 };
  const around = { subject, centre: dot ?? middle, width, height, distance };
  const arrow = besideIt({ ...around, centre: middle }).map((one) => ({ ...one, cost: one.cost + TO_ARROW }));
  return [
    ...besideIt(around),
    ...overOrUnder(around, true),
    ...overOrUnder(around, false),
    ...aslant(around),
    ...(dot === undefined ? [] : arrow),
  ];
}
