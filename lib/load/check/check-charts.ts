import { lastQuantity, limitsOf } from '../../facts/quantity';
import type { About, Entries, Named, Wrong } from '../../kinds/kind';
import { aboutChart } from '../../kinds/list';
import type { Fault } from '../fault';
import { checkLevels } from './chart-levels';
import { checkNotes } from './chart-notes';
import { checkDates, checkInside } from './chart-time';
import type { Checked } from './checked';
import { namesOf } from './references';
import { select } from './select';

/** Names that a chart lists twice. */
function checkTwice(names: readonly Named[]): readonly Wrong[] {
  const seen = new Set<string>();
  return names.flatMap(({ id, at }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ at, message: `${id} stands here twice; keep one of the two` }] : [];
  });
}

const NOT_DRAWN = 'below zero, which this chart doesn’t draw';

/** Figures that are drawn from zero on and lie below. */
function checkBelow({ figures }: About, entries: Entries): readonly Wrong[] {
  return figures.flatMap(({ id, at, fromZero }): Wrong[] => {
    const figure = entries.figures.get(id);
    const quantity = lastQuantity(figure);
    const isShare = entries.measures.get(figure?.measure ?? '')?.whole !== undefined;
    if (fromZero === undefined || quantity === undefined || isShare) return [];
    const below = [limitsOf(quantity), ...quantity.intervals].find(({ low }) => low < 0);
    if (below === undefined) return [];
    return [{ at, message: `${id} is ${below.low}, ${NOT_DRAWN}; show it in a section of kind: figures` }];
  });
}

/** What is wrong with charts: first what any may have, then what only their kind can know. */
export function checkCharts({ tree, draft, readings }: Checked): Fault[] {
  const allCompared = select(tree, 'comparisons.*').length === draft.comparisons.size;
  const entries: Entries = { ...draft, readings, allCompared };
  const known = { figures: new Set(namesOf(tree, 'figures')), events: new Set(namesOf(tree, 'events')) };
  return [...draft.charts].flatMap(([id, chart]) => {
    const about = aboutChart(chart);
    // A name in a chart that is misspelt may be the one that an annotation means.
    const isKnown = (['figures', 'events'] as const).every((kind) =>
      [...about[kind], ...about.levels.filter(() => kind === 'figures')].every(({ id }) => known[kind].has(id)),
    );
    const wrong = [
      ...[[...about.figures, ...about.levels], about.series, about.events].flatMap(checkTwice),
      ...checkLevels(about, entries),
      ...checkBelow(about, entries),
      ...checkDates(chart, about, entries),
      ...checkInside(chart, about, entries),
      ...about.rules(entries),
      ...(isKnown ? checkNotes(chart, about) : []),
    ];
    return wrong.map(({ at, message }) => ({ path: ['charts', id, ...at], message }));
  });
}
