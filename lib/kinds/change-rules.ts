import { type Placing, type Standing, standingInTime } from '../facts/standing';
import { joinAnd } from '../format/join-words';
import { isBefore } from '../schema/date';
import type { Change, ChangeChart } from './change';
import type { At, Entries, Named, Wrong } from './kind';

/** How a change stands in time: each number at the time that it covers. */
export const PLACING: Placing = { place: 'covered', stands: 'last' };

/** The figures of a change, earliest first. */
export const idsOf = ({ from, via, to }: Change): readonly string[] => [from, ...via, to];

/** The figures of a change, and where each is named. */
export function namedIn({ from, via, to }: Change, ...at: At): readonly Named[] {
  return [
    { id: from, at: [...at, 'from'] },
    ...via.map((id, index) => ({ id, at: [...at, 'via', index] })),
    { id: to, at: [...at, 'to'] },
  ];
}

/** When a figure of a draft stands; undefined where nobody says. */
function standingIn({ figures, measures }: Entries, id: string): Standing | undefined {
  const figure = figures.get(id);
  const measure = measures.get(figure?.measure ?? '');
  return figure === undefined || measure === undefined ? undefined : standingInTime(figure, measure, PLACING);
}

/** Figures without a time, and those that don't come after the one before them. */
export function checkOrder(named: readonly Named[], entries: Entries): readonly Wrong[] {
  return named.flatMap(({ id, at }, index): readonly Wrong[] => {
    if (!entries.figures.has(id)) return [];
    const own = standingIn(entries, id);
    if (own === undefined)
      return [{ at, message: `${id} has no time to stand at; write period: on ${id} for the time that it covers` }];
    const before = named[index - 1];
    const earlier = before === undefined ? undefined : standingIn(entries, before.id);
    if (before === undefined || earlier === undefined || isBefore(earlier, own)) return [];
    const untimed = [...(earlier.as === 'said' ? [before.id] : []), ...(own.as === 'said' ? [id] : [])];
    const message =
      untimed.length === 0
        ? `${id} is of ${own.text}, not after ${before.id}, of ${earlier.text}; write the earlier one as from`
        : `${joinAnd(untimed)} ${untimed.length === 1 ? 'has' : 'have'} no period, and by the day of saying ${id} (${own.text}) doesn’t come after ${before.id} (${earlier.text}); write period: on ${joinAnd(untimed)} for the time covered`;
    return [{ at, message }];
  });
}

/** Annotations that point at another figure than the last of a change, whose label holds what is said of the line. */
export function checkNotes({ annotations, changes, levels }: ChangeChart): readonly Wrong[] {
  return annotations.flatMap(({ on }, index): readonly Wrong[] => {
    if (!('figure' in on) || [...levels, ...changes.map(({ to }) => to)].includes(on.figure)) return [];
    const own = changes.find((one) => idsOf(one).includes(on.figure));
    if (own === undefined) return [];
    const message = `${on.figure} is no end of a change; point at ${own.to}, whose label names the line`;
    return [{ at: ['annotations', index, 'on', 'figure'], message }];
  });
}

/** Changes that end with the same figure, which one label names. */
export function checkEnds({ changes }: ChangeChart): readonly Wrong[] {
  const ends = changes.map(({ to }) => to);
  return ends.flatMap((to, index) => {
    const message = `an earlier change ends with ${to} too; keep one, or write the others’ figures under via`;
    return ends.indexOf(to) < index ? [{ at: ['changes', index, 'to'], message }] : [];
  });
}
