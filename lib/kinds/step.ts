import { rolesOf } from '../facts/said';
import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { isBefore, type Span } from '../schema/date';
import type { Nature } from '../schema/quantity';
import type { Figure } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import type { PointView, StepsDrawing } from './drawing';
import type { Entries, Wrong } from './kind';
import type { NoteGround } from './note';
import { middleOf, placeOf } from './time-place';

/** A step as it is marked, where its level begins, and since when it is in force; undefined where it never is, as a target. */
export type Step = { readonly point: PointView; readonly since: number; readonly force: number | undefined };

/** Where a step’s level begins: with the time that its number covers; of a document whose day isn’t known, in the middle. */
export function sinceOf({ from, to, as }: Standing): number {
  return as === 'said' ? middleOf(placeOf({ from, to })) : from;
}

/** What a step is called that is never in force; undefined for others. */
export function planName(figure: Figure, isTarget: boolean): string | undefined {
  const nature = figure.said.giving.nature ?? figure.said.nature;
  if (isTarget) return drawingWords.target;
  return nature === 'target' || nature === 'forecast' ? natures[nature].name : undefined;
}

/**
 * Since when a step is in force: what its period says, but not before its own mark, as one quarter that is estimated anew
 * holds since the day of the estimate; or where nobody says, since it is marked. A target or a forecast never is. One rule for every step, so that all that isn’t in force yet is drawn alike.
 */
export function forceOf(figure: Figure, standing: Standing, isTarget: boolean): number | undefined {
  const nature = figure.said.giving.nature ?? figure.said.nature;
  if (nature === 'target' || nature === 'forecast') return undefined;
  const covered = standingInTime(figure, figure.measure, { place: 'covered', stands: 'giving', holds: true });
  if (covered !== undefined && covered.as !== 'said') return Math.max(covered.from, sinceOf(standing));
  return isTarget ? undefined : sinceOf(standing);
}

type Corner = StepsDrawing['force'][number];

/** What is in force over the time of an axis: its corners, and the levels that it has in a part of that time. */
export function stepsIn(
  steps: readonly Step[],
  range: Span,
): {
  readonly force: readonly Corner[];
  readonly levelsIn: NoteGround['levelsIn'];
} {
  const all = steps
    .flatMap(({ point, force: x }): Corner[] => (x === undefined ? [] : [{ x, y: point.mark.value }]))
    .toSorted((a, b) => a.x - b.x);
  const first = all.findLastIndex(({ x }) => x <= range.from);
  const force = all
    .slice(Math.max(0, first))
    .filter(({ x }) => x <= range.to)
    .map(({ x, y }) => ({ x: Math.max(x, range.from), y }));
  return {
    force,
    levelsIn: ({ from, to }) => {
      const heights = force.filter(({ x }, index) => x <= to && (force[index + 1]?.x ?? to) >= from).map(({ y }) => y);
      return heights.length === 0 ? undefined : { low: Math.min(...heights), high: Math.max(...heights) };
    },
  };
}

/** What isn’t in force: each step’s level until its force begins, or until the end of the axis. */
export function toPending(steps: readonly Step[], force: readonly Corner[], end: number): StepsDrawing['pending'] {
  return steps.flatMap(({ point: { mark }, since: x, force: inForce = end }): StepsDrawing['pending'][number][] => {
    const before = force.findLast((corner) => corner.x <= x)?.y;
    const xEnd = Math.min(inForce, end);
    if (xEnd <= x) return [];
    return [{ key: mark.key, x, xEnd, ...(before === undefined ? {} : { from: before }), y: mark.value }];
  });
}

/** A target that would stand before a step that leads to it. */
export function checkTarget(
  { figures, target }: { readonly figures: readonly string[]; readonly target?: string | undefined },
  placing: Placing,
  { figures: entries, measures }: Entries,
): readonly Wrong[] {
  const standing = (id: string) => {
    const figure = entries.get(id);
    const measure = measures.get(figure?.measure ?? '');
    return figure === undefined || measure === undefined ? undefined : standingInTime(figure, measure, placing);
  };
  const date = target === undefined ? undefined : standing(target);
  const later = figures.find((id) => id !== target && isBefore(date, standing(id)));
  if (later === undefined) return [];
  const message = `${target} is of ${date?.text}, before the step of ${later}; write the last step’s target`;
  return [{ at: ['target'], message }];
}

/** Natures of numbers that somebody found of a time, and that no one set until the next. */
const FOUND: ReadonlySet<Nature> = new Set(['count', 'share', 'estimate', 'model', 'derived']);
/** Those of them that are of their time even where nobody gives it; a new estimate may be of the same. */
const COUNTED: ReadonlySet<Nature> = new Set(['count', 'share']);

/** Numbers found of several times, as turnouts of several elections: none is in force until the next. */
export function checkSet(figures: readonly string[], { figures: entries }: Entries): readonly Wrong[] {
  const found = figures.flatMap((id, index) => {
    const figure = entries.get(id);
    const { nature, date } = figure === undefined ? {} : rolesOf(figure.chain).last;
    if (figure === undefined || nature === undefined || !FOUND.has(nature)) return [];
    const time = figure.period?.text ?? (COUNTED.has(nature) ? date?.text : undefined);
    return time === undefined ? [] : [{ id, index, time, nature }];
  });
  const [first] = found;
  const other = found.find(({ time }) => time !== first?.time);
  if (first === undefined || other === undefined) return [];
  const message = `${first.id} (${natures[first.nature].name}, ${first.time}) wasn’t in force until ${other.id} (${other.time}): each is of its own time; draw them with kind: change, bars or the points of a series, or write nature: order or authorised if somebody set them`;
  return [{ at: ['figures', other.index], message }];
}
