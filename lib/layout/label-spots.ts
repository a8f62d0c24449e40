import { type Box, beyond, contains, crosses, grow, overlaps, type Stroke } from './geometry';

/** A label that looks for a place: its subject, and the forms (widths and heights in px) that it can take. */
export type Ask = {
  readonly key: string;
  /** Where its subject may be taken: one box, or for a line several boxes along it. */
  readonly subjects: readonly Box[];
  readonly forms: readonly { readonly width: number; readonly height: number }[];
  /** Other lines, which it must not seem to be of: none runs between it and its subject, and none is nearer to it. */
  readonly rivals?: readonly Stroke[] | undefined;
};

/** A label's place: which form, where, how its lines are set, and the connector to its subject, if it isn't next to it. */
export type Place = {
  readonly key: string;
  readonly form: number;
  readonly box: Box;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly connector?: Stroke;
};

/** Where labels may stand, and what they keep off. `marks`: those of the boxes that labels are about. */
export type Field = {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
  readonly marks?: readonly Box[];
};

const DISTANCES = [9, 16, 26, 40, 58, 80, 106, 136, 170, 208];
const GAP = 4;
/** Labels that are at most this far from their subject have no connector. */
const NEAR = 12;

type Candidate = {
  readonly box: Box;
  readonly anchor: Place['anchor'];
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly cost: number;
};

type Around = { readonly subject: Box; readonly width: number; readonly height: number; readonly distance: number };

/** Places left and right of a subject: level with it first, then moved down or up. */
function besideIt({ subject, width, height, distance }: Around): readonly Candidate[] {
  const midY = subject.y + subject.height / 2;
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
function overOrUnder({ subject, width, height, distance }: Around, over: boolean): readonly Candidate[] {
  const midX = subject.x + subject.width / 2;
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

/** Where a label of one size may stand around its subject at one distance, the places that read best first. */
function candidatesAt(subject: Box, width: number, height: number, distance: number): readonly Candidate[] {
  const around = { subject, width, height, distance };
  return [...besideIt(around), ...overOrUnder(around, true), ...overOrUnder(around, false)];
}

/** Whether a label may stand there, as far as marks, lines and bounds go. */
function isFree({ box }: Candidate, field: Field): boolean {
  const grown = grow(box, GAP);
  return (
    contains(field.bounds, box) &&
    !field.boxes.some((other) => overlaps(grown, other)) &&
    !field.strokes.some((stroke) => crosses(stroke, grown))
  );
}

/** The box around a stroke, thin where it is upright or level. */
function boxAround({ x1, y1, x2, y2 }: Stroke): Box {
  const [width, height] = [Math.abs(x2 - x1) + 0.5, Math.abs(y2 - y1) + 0.5];
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width, height };
}

/** Whether a label would seem to be of another line: that runs on its way, or is nearer where nothing ties it to its own. */
function isMistaken({ box }: Candidate, way: Stroke, { rivals = [] }: Ask, distance: number): boolean {
  const near = distance > NEAR ? boxAround(way) : grow(box, distance);
  return rivals.some((rival) => crosses(rival, near) || crosses(rival, boxAround(way)));
}

/** How far from its subject a connector may run over a mark that touches that, in px. */
const TOUCHING = 8;

/** Whether a stroke from a subject runs over something else than what stands there too. */
export function runsOver(way: Stroke, subject: Box, boxes: readonly Box[]): boolean {
  const away = beyond(way, TOUCHING);
  const own = grow(subject, 6);
  return boxes.some((box) => !contains(box, subject) && crosses(overlaps(box, own) ? away : way, box));
}

/** What a connector runs into on its way: no text, no mark but what touches its own, and rather no line. Undefined where it can't run. */
function connectorCost(connector: Stroke, { boxes, strokes }: Field, subject: Box): number | undefined {
  if (runsOver(connector, subject, boxes)) return undefined;
  const own = grow(subject, 6);
  const thin = boxAround(connector);
  const neighbours = boxes.filter((box) => !contains(own, box) && crosses(connector, box));
  return (strokes.some((stroke) => crosses(stroke, thin)) ? 25 : 0) + neighbours.length * 40;
}

/**
 * What it costs that a label stands beside a mark that isn't its subject: it reads as that mark's, so that one with a
 * connector may not stand there. Undefined where it may not.
 */
function strangerCost({ box }: Candidate, { marks = [] }: Field, subject: Box, isTied: boolean): number | undefined {
  const beside = grow(box, NEAR);
  const isStranger = marks.some((mark) => !overlaps(mark, subject) && overlaps(mark, beside));
  if (!isStranger) return 0;
  return isTied ? undefined : 10;
}

/** A place that is free as long as no other label takes it. */
export type Spot = {
  readonly place: Place;
  /** The box with its margin, and the way to the subject: other labels keep off both, and these off other labels. */
  readonly grown: Box;
  readonly way: Stroke;
  readonly cost: number;
};

/** All places of a label that marks, lines and bounds leave free, the best first. */
export function findSpots(ask: Ask, field: Field): readonly Spot[] {
  const spots: Spot[] = [];
  for (const subject of ask.subjects)
    for (const [form, { width, height }] of ask.forms.entries())
      for (const distance of DISTANCES)
        for (const candidate of candidatesAt(subject, width, height, distance)) {
          if (!isFree(candidate, field)) continue;
          const { box, anchor, from, to } = candidate;
          const way: Stroke = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
          if (isMistaken(candidate, way, ask, distance)) continue;
          const isTied = distance > NEAR;
          const extra = connectorCost(way, field, subject);
          const strange = strangerCost(candidate, field, subject, isTied);
          if (extra === undefined || strange === undefined) continue;
          const place: Place = { key: ask.key, form, box, anchor, ...(isTied ? { connector: way } : {}) };
          const cost = distance + candidate.cost + form * 18 + extra + strange;
          spots.push({ place, grown: grow(box, GAP), way, cost });
        }
  return spots.sort((a, b) => a.cost - b.cost);
}
