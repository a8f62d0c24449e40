import { alongArrow } from './cap';
import { type Box, beyond, contains, crosses, grow, overlaps, type Stroke } from './geometry';
import type { Point } from './ink';
import { type Candidate, candidatesAt, NEAR } from './label-candidates';
import type { Cap } from './scene';

/** A label that looks for a place: its subject, and the forms (widths and heights in px) that it can take. */
export type Ask = {
  readonly key: string;
  /** Where its subject may be taken: one box, or for a line several boxes along it. */
  readonly subjects: readonly Box[];
  readonly forms: readonly { readonly width: number; readonly height: number }[];
  /** Other lines, which it must not seem to be of: none runs between it and its subject, and none is nearer to it. */
  readonly rivals?: readonly Stroke[] | undefined;
  /** The arrow of its subject's bound, which its connector must not seem to go on. */
  readonly cap?: Cap | undefined;
  /** Where its first subject's dot stands, to which its connector leads. */
  readonly dot?: Point | undefined;
  /** How far in px a label may reach each way that stands at another of its subjects than the first. */
  readonly span?: readonly [from: number, to: number] | undefined;
  /** How much it matters that it has a place, beside others'; 1 where nothing is said. */
  readonly weight?: number | undefined;
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
  /** The dots of marks: no connector runs over one but its own, whatever else a mark covers. */
  readonly dots?: readonly Box[];
  /** The arrows of their bounds, which no connector lies behind. */
  readonly arrows?: readonly Box[];
  /** Lines of the grid: no connector lies on one. */
  readonly grid?: readonly Stroke[];
};

const DISTANCES = [9, 16, 26, 40, 58, 80, 106, 136, 170, 208];
const GAP = 4;

/** How far a connector keeps from other labels in px: nearer it reads as theirs. */
const CLEAR = 6;

/** How far from its subject in px a label may stand that has a number or a name to say; an annotation stands farther. */
const FARTHEST = 110;

/** Whether a label may stand there, as far as marks, lines and bounds go. */
function isFree(box: Box, field: Field): boolean {
  if (!contains(field.bounds, box)) return false;
  const grown = grow(box, GAP);
  return (
    !field.boxes.some((other) => overlaps(grown, other)) && !field.strokes.some((stroke) => crosses(stroke, grown))
  );
}

/** The box around a stroke, thin where it is upright or level. */
function boxAround({ x1, y1, x2, y2 }: Stroke): Box {
  const [width, height] = [Math.abs(x2 - x1) + 0.5, Math.abs(y2 - y1) + 0.5];
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width, height };
}

/** Whether a label would seem to be of another line: that runs on its way, or is nearer where nothing ties it to its own. */
function isMistaken({ box }: Candidate, way: Stroke, { rivals = [] }: Ask, distance: number): boolean {
  if (rivals.length === 0) return false;
  const thin = boxAround(way);
  const near = distance > NEAR ? thin : grow(box, distance);
  return rivals.some((rival) => crosses(rival, near) || crosses(rival, thin));
}

/** How far from its subject a connector may run over a mark that touches that, in px. */
const TOUCHING = 8;

/** Whether a stroke from a subject runs over something else than what stands there too. */
export function runsOver(way: Stroke, subject: Box, boxes: readonly Box[]): boolean {
  const away = beyond(way, TOUCHING);
  const own = grow(subject, 6);
  return boxes.some(
    (box) => crosses(way, box) && !contains(box, subject) && (!overlaps(box, own) || crosses(away, box)),
  );
}

/** What it costs a connector to run over a line. */
const CROSSING = 45;

/** What a connector runs into on its way: no text, no mark but what touches its own, and rather no line. Undefined where it can't run. */
function connectorCost(connector: Stroke, { boxes, strokes }: Field, subject: Box): number | undefined {
  if (runsOver(connector, subject, boxes)) return undefined;
  const own = grow(subject, 6);
  const thin = boxAround(connector);
  const neighbours = boxes.filter((box) => crosses(connector, box) && !contains(own, box));
  return (strokes.some((stroke) => crosses(stroke, thin)) ? CROSSING : 0) + neighbours.length * 40;
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

/** How near a connector may run beside a line, in px. */
const ON_LINE = 4;

/** How near a dot has to be to a subject in px to be its own. */
const OWN = 8;

/** Whether a connector from a subject runs over the dot of another mark. */
export function runsOverDot(way: Stroke, subject: Box, dots: readonly Box[]): boolean {
  return dots.some((dot) => crosses(way, dot) && !overlaps(grow(subject, OWN), dot));
}

/** Whether a level or upright connector lies on a line that runs as it does. */
const liesOn = (way: Stroke) => (line: Stroke) =>
  way.x1 === way.x2
    ? line.x1 === line.x2 && overlaps(grow(boxAround(way), ON_LINE), boxAround(line))
    : way.y1 === way.y2 && line.y1 === line.y2 && overlaps(grow(boxAround(way), ON_LINE), boxAround(line));

/** What it costs a connector to slant from an arrow's head, or to lie on a line. */
const ON_IT = 60;

/** What it costs a connector to run in line with an arrow, away from its head: it seems to be its shaft. */
const IN_LINE = 400;

/** What it costs that a connector may be taken for something else; undefined where it would be: on an arrow, or on a line of the grid. */
function takenCost(way: Stroke, { cap }: Ask, { grid = [], strokes, arrows = [] }: Field): number | undefined {
  const along = alongArrow(way, cap);
  const isStraight = way.x1 === way.x2 || way.y1 === way.y2;
  if ((along > 0 && isStraight) || grid.some(liesOn(way)) || arrows.some((arrow) => crosses(way, arrow)))
    return undefined;
  const inLine = along > 0 ? ON_IT : along < 0 && isStraight ? IN_LINE : 0;
  return inLine + (strokes.some(liesOn(way)) ? ON_IT : 0);
}

/** Whether a label beside a part of its subject would reach beyond all of it. */
function isBeyond({ box }: Candidate, { span, subjects }: Ask, subject: Box): boolean {
  if (span === undefined || subject === subjects[0]) return false;
  return box.x < span[0] || box.x + box.width > span[1];
}

/** A place that is free as long as no other label takes it. */
export type Spot = {
  readonly place: Place;
  /** The box with its margin, and the way to the subject: other labels keep off both, and these off other labels. */
  readonly grown: Box;
  /** The box with the margin that connectors of other labels keep from it. */
  readonly clear: Box;
  readonly way: Stroke;
  readonly cost: number;
};

/** All places of a label that marks, lines and bounds leave free, the best first. */
export function findSpots(ask: Ask, field: Field): readonly Spot[] {
  const spots: Spot[] = [];
  const fits = (box: Box) => isFree(box, field);
  const distances = DISTANCES.filter((distance) => (ask.weight ?? 1) === 1 || distance < FARTHEST);
  for (const subject of ask.subjects)
    for (const [form, size] of ask.forms.entries())
      for (const distance of distances)
        for (const candidate of candidatesAt(
          subject,
          size,
          distance,
          fits,
          subject === ask.subjects[0] ? ask.dot : undefined,
        )) {
          if (isBeyond(candidate, ask, subject)) continue;
          const { box, anchor, from, to } = candidate;
          const way: Stroke = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
          if (isMistaken(candidate, way, ask, distance)) continue;
          const isTied = distance > NEAR;
          if (isTied && runsOverDot(way, subject, field.dots ?? [])) continue;
          const taken = isTied ? takenCost(way, ask, field) : 0;
          const extra = connectorCost(way, field, subject);
          const strange = strangerCost(candidate, field, subject, isTied);
          if (taken === undefined || extra === undefined || strange === undefined) continue;
          const place: Place = { key: ask.key, form, box, anchor, ...(isTied ? { connector: way } : {}) };
          const cost = distance + candidate.cost + form * 18 + taken + extra + strange;
          spots.push({ place, grown: grow(box, GAP), clear: grow(box, CLEAR), way, cost });
        }
  return spots.sort((a, b) => a.cost - b.cost);
}
