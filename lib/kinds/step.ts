import { rolesOf } from '../facts/said';
import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { formatDate } from '../format/date';
import { type Dated, isBefore, type Span } from '../schema/date';
import type { Nature } from '../schema/quantity';
import type { Figure, Report } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { natures } from '../words/natures';
import type { PointView, StepsDrawing } from './drawing';
import type { Entries, Wrong } from './kind';
import type { NoteGround } from './note';
import { middleOf, placeOf } from './time-place';

/** A step as it is marked, its range if it was given as one, where its level begins, and since when it is in force; undefined where it never is, as a target. */
export type Step = {
  readonly point: PointView;
  readonly range?: readonly [low: number, high: number];
  readonly since: number;
  readonly force: number | undefined;
  /** When its period ends, where that says so: `2019-09/2022-07`. */
  readonly until?: number;
};

/** The height of a step’s line; a bare range has none. */
const lineOf = ({ point: { mark } }: Step) => (mark.point ? mark.value : undefined);

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

/** A step while it is in force, within the time of an axis; `ends` with its period, before another begins. */
type Held = { readonly step: Step; readonly x: number; readonly xEnd: number; readonly ends: boolean };

const DAY = 86_400_000;

/** The steps in force over the time of an axis, each until the next. */
function holdSteps(steps: readonly Step[], range: Span): readonly Held[] {
  const all = steps
    .flatMap((step) => (step.force === undefined ? [] : [{ step, x: step.force }]))
    .toSorted((a, b) => a.x - b.x);
  const first = all.findLastIndex(({ x }) => x <= range.from);
  const shown = all.slice(Math.max(0, first)).filter(({ x }) => x <= range.to);
  return shown.map(({ step, x }, index) => {
    const next = shown[index + 1]?.x ?? range.to;
    // The day before the next begins ends with its beginning.
    const ends = step.until !== undefined && step.until + DAY < next;
    return { step, x: Math.max(x, range.from), xEnd: ends ? (step.until ?? next) : next, ends };
  });
}

/** The levels that steps have in a part of the time: those in force then. */
function levelsOf(held: readonly Held[]): NoteGround['levelsIn'] {
  return ({ from, to }) => {
    const heights = held
      .filter(({ x, xEnd }) => x <= to && xEnd >= from)
      .flatMap(({ step }) => lineOf(step) ?? step.range ?? []);
    return heights.length === 0 ? undefined : { low: Math.min(...heights), high: Math.max(...heights) };
  };
}

/** What isn’t in force: each step’s level until its force begins, or until the end of the axis. */
function toPending(steps: readonly Step[], held: readonly Held[], end: number): StepsDrawing['pending'] {
  return steps.flatMap((step): StepsDrawing['pending'][number][] => {
    const { point, since: x, force = end } = step;
    const before = held.findLast((other) => other.x <= x);
    const from = before === undefined ? undefined : lineOf(before.step);
    const xEnd = Math.min(force, end);
    if (xEnd <= x) return [];
    return [{ key: point.mark.key, x, xEnd, ...(from === undefined ? {} : { from }), y: lineOf(step) }];
  });
}

/** What steps draw over the time of an axis, and the levels that they have in a part of it. */
export function layOut(
  steps: readonly Step[],
  range: Span,
): Pick<StepsDrawing, 'force' | 'pending' | 'ranges'> & { readonly levelsIn: NoteGround['levelsIn'] } {
  const held = holdSteps(steps, range);
  const pending = toPending(steps, held, range.to);
  const times = [
    ...held.map(({ step, x, xEnd }) => ({ key: step.point.mark.key, x, xEnd, force: true })),
    ...pending.map(({ key, x, xEnd }) => ({ key, x, xEnd, force: false })),
  ];
  return {
    force: held.flatMap(({ step, x, xEnd, ends }) => [
      { x, y: lineOf(step) },
      ...(ends ? [{ x: xEnd, y: undefined }] : []),
    ]),
    pending,
    ranges: times.flatMap((time) => {
      const own = steps.find(({ point }) => point.mark.key === time.key)?.range;
      return own === undefined ? [] : [{ ...time, range: own }];
    }),
    levelsIn: levelsOf(held),
  };
}

/**
 * Until when a report knows what is in force: the day that the chart turns on, else the article’s, or that of a later
 * document that gives one of its numbers. Undefined where the axis ends before.
 */
export function knownUntil(
  report: Report,
  figures: readonly Figure[],
  { at, range }: { readonly at?: Dated | undefined; readonly range: Span },
): StepsDrawing['known'] {
  const said = figures.flatMap(({ said: { last, giving } }) => [last.date, giving.date]);
  const dates = [at ?? report.head.article.issued, ...said].filter((date) => date !== undefined);
  const latest = dates.toSorted((a, b) => a.to - b.to).at(-1);
  if (latest === undefined) return undefined;
  const { x, xEnd = x } = placeOf(latest);
  return xEnd >= range.to ? undefined : { x: Math.max(xEnd, range.from), date: formatDate(latest) };
}

/** Whether a drawing has steps that aren’t in force, or that go on as they were decided. */
export const hasDashes = ({ pending, known }: StepsDrawing) => pending.length > 0 || known !== undefined;

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
