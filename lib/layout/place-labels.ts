import { type Box, contains, crosses, grow, overlaps, type Stroke } from './geometry';

/** A label that looks for a place: its subject, and the forms (widths and heights in px) that it can take. */
export type Ask = {
  readonly key: string;
  /** Where its subject may be taken: one box, or for a line several boxes along it. */
  readonly subjects: readonly Box[];
  readonly forms: readonly { readonly width: number; readonly height: number }[];
};

/** A label's place: which form, where, how its lines are set, and the connector to its subject, if it isn't next to it. */
export type Place = {
  readonly key: string;
  readonly form: number;
  readonly box: Box;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly connector?: Stroke;
};

export type Field = { readonly bounds: Box; readonly boxes: readonly Box[]; readonly strokes: readonly Stroke[] };

const DISTANCES = [9, 16, 26, 40, 58, 80, 106, 136, 170, 208];
const GAP = 4;

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

function isFree(candidate: Candidate, field: Field, placed: readonly Place[]): boolean {
  const box = grow(candidate.box, GAP);
  return (
    contains(field.bounds, candidate.box) &&
    !field.boxes.some((other) => overlaps(box, other)) &&
    !field.strokes.some((stroke) => crosses(stroke, box)) &&
    !placed.some(
      (place) => overlaps(box, place.box) || (place.connector !== undefined && crosses(place.connector, box)),
    )
  );
}

/** What a connector runs into on its way: nothing that is text or a mark, and rather not a line. */
function connectorCost(connector: Stroke, field: Field, placed: readonly Place[], subject: Box): number | undefined {
  const own = grow(subject, 6);
  const blocked =
    field.boxes.some((box) => !overlaps(box, own) && crosses(connector, box)) ||
    placed.some((place) => crosses(connector, place.box));
  if (blocked) return undefined;
  const thin = {
    x: Math.min(connector.x1, connector.x2),
    y: Math.min(connector.y1, connector.y2),
    width: Math.abs(connector.x2 - connector.x1) + 0.5,
    height: Math.abs(connector.y2 - connector.y1) + 0.5,
  };
  const neighbours = field.boxes.filter((box) => overlaps(box, own) && !contains(own, box) && crosses(connector, box));
  return (field.strokes.some((stroke) => crosses(stroke, thin)) ? 25 : 0) + neighbours.length * 40;
}

type Found = { readonly place: Place; readonly cost: number };

/** The better of what was found so far and one candidate, if the candidate is free and its connector runs into nothing. */
function better(
  found: Found | undefined,
  ask: Ask,
  candidate: Candidate & { readonly form: number; readonly distance: number; readonly subject: Box },
  field: Field,
  placed: readonly Place[],
): Found | undefined {
  const base = candidate.distance + candidate.cost + candidate.form * 18;
  if ((found !== undefined && base >= found.cost) || !isFree(candidate, field, placed)) return found;
  const connector: Stroke = { x1: candidate.from[0], y1: candidate.from[1], x2: candidate.to[0], y2: candidate.to[1] };
  const extra = connectorCost(connector, field, placed, candidate.subject);
  if (extra === undefined || (found !== undefined && base + extra >= found.cost)) return found;
  const place: Place = { key: ask.key, form: candidate.form, box: candidate.box, anchor: candidate.anchor };
  return { place: candidate.distance > 12 ? { ...place, connector } : place, cost: base + extra };
}

function best(ask: Ask, field: Field, placed: readonly Place[]): Found | undefined {
  let found: Found | undefined;
  for (const subject of ask.subjects)
    for (const [form, { width, height }] of ask.forms.entries())
      for (const distance of DISTANCES)
        for (const candidate of candidatesAt(subject, width, height, distance))
          found = better(found, ask, { ...candidate, form, distance, subject }, field, placed);
  return found;
}

/** All orders of up to five things; of more, their own order turned round step by step. */
function orders<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length > 5) return things.map((_, index) => [...things.slice(index), ...things.slice(0, index)]);
  if (things.length < 2) return [things];
  return things.flatMap((thing, index) =>
    orders([...things.slice(0, index), ...things.slice(index + 1)]).map((rest) => [thing, ...rest]),
  );
}

/**
 * Places for labels beside their subjects, in px: over no mark, no line and no other label, and inside the bounds.
 * Every order is tried; the one that places most, nearest, wins. Those that fit nowhere are named in `left`.
 */
export function placeLabels(
  asks: readonly Ask[],
  field: Field,
): { readonly places: readonly Place[]; readonly left: readonly string[] } {
  let chosen: { places: Place[]; left: string[]; cost: number } | undefined;
  for (const order of orders(asks)) {
    const places: Place[] = [];
    const left: string[] = [];
    let cost = 0;
    for (const ask of order) {
      const found = best(ask, field, places);
      if (found === undefined) left.push(ask.key);
      else places.push(found.place);
      cost += found?.cost ?? 1000;
    }
    if (chosen === undefined || cost < chosen.cost) chosen = { places, left, cost };
  }
  return chosen ?? { places: [], left: [] };
}
