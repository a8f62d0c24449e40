import { isBefore, readSpan, type Span } from '../schema/date';
import type { Outline } from './outline';
import type { OutlinedFigure } from './outliner';

/** A chart that fits some figures: its kind, the measure that it is of, the keys of its own, and what it draws. */
export type Fitting = {
  readonly kind: 'change' | 'parts' | 'share' | 'bars';
  readonly kicker: string;
  readonly of: OutlinedFigure;
  readonly keys: readonly string[];
  readonly drawn: readonly string[];
  readonly shows: string;
};

/** Fewer times of one measure are no series. */
const SERIES = 3;
const BARS = 12;
const PARTS = 12;

const isSingle = ({ quantity }: OutlinedFigure) => quantity.quantity.bound !== 'between';

function groupBy(
  figures: readonly OutlinedFigure[],
  keyOf: (figure: OutlinedFigure) => string,
): readonly (readonly OutlinedFigure[])[] {
  const groups = new Map<string, OutlinedFigure[]>();
  for (const figure of figures) {
    const own = groups.get(keyOf(figure));
    if (own === undefined) groups.set(keyOf(figure), [figure]);
    else own.push(figure);
  }
  return [...groups.values()];
}

const longest = <One>(all: readonly (readonly One[])[]): readonly One[] =>
  all.reduce<readonly One[]>((most, one) => (one.length > most.length ? one : most), []);

/** A number at three times or more, as one line. */
function fitSeries(figures: readonly OutlinedFigure[], day: string): Fitting | undefined {
  const timed = (own: readonly OutlinedFigure[]) => {
    // One number without a time of its own is the article’s present one.
    const isPresent = own.filter(({ period }) => period === undefined).length === 1;
    const spans = own.flatMap((figure) => {
      const span = readSpan(figure.period ?? (isPresent ? day : ''));
      return span === undefined || !isSingle(figure) ? [] : [{ figure, span }];
    });
    spans.sort((a, b) => a.span.from - b.span.from);
    let last: Span | undefined;
    return spans.filter(({ span }) => {
      const follows = last === undefined || isBefore(last, span);
      if (follows) last = span;
      return follows;
    });
  };
  const best = longest(groupBy(figures, ({ measure }) => measure).map(timed)).map(({ figure }) => figure);
  const [first, to] = [best[0], best.at(-1)];
  if (first === undefined || to === undefined || best.length < SERIES) return undefined;
  const drawn = best.map(({ id }) => id);
  const keys = ['    changes:', `      - { from: ${first.id}, via: [${drawn.slice(1, -1).join(', ')}], to: ${to.id} }`];
  return {
    kind: 'change',
    kicker: 'Over time',
    of: to,
    keys,
    drawn,
    shows: 'A line through the times that the article gives',
  };
}

/** Numbers and what each was before, as lines. */
function fitChange(figures: readonly OutlinedFigure[], day: string): Fitting | undefined {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const pairs = figures.flatMap((to) => {
    const from = byId.get(to.earlier ?? '');
    const [begin, end] = [readSpan(from?.period ?? day), readSpan(to.period ?? day)];
    const fits = from !== undefined && from.measure === to.measure && isSingle(from) && isSingle(to);
    return fits && begin !== undefined && end !== undefined && isBefore(begin, end) ? [{ from, to }] : [];
  });
  const best = longest(
    groupBy(
      pairs.map(({ to }) => to),
      ({ measure }) => measure,
    ),
  ).slice(0, BARS);
  const [of] = best;
  if (of === undefined) return undefined;
  const keys = best.map((to) => `      - { from: ${to.earlier}, to: ${to.id} }`);
  return {
    kind: 'change',
    kicker: 'Change',
    of,
    keys: ['    changes:', ...keys],
    drawn: best.flatMap(({ id, earlier }) => [earlier ?? id, id]),
    shows: 'A line from each earlier number to the later one',
  };
}

/** A whole in its parts. */
function fitParts(figures: readonly OutlinedFigure[], least: number): Fitting | undefined {
  const parts = longest(
    groupBy(
      figures.filter(({ partOf }) => partOf !== undefined),
      ({ partOf = '' }) => partOf,
    ),
  ).slice(0, PARTS);
  const whole = figures.find(({ id }) => id === parts[0]?.partOf);
  if (whole === undefined || parts.length < least || !isSingle(whole) || !parts.every(isSingle)) return undefined;
  const ids = parts.map(({ id }) => id);
  const keys = ['    bars:', `      - { figure: ${whole.id}, parts: [${ids.join(', ')}] }`];
  return {
    kind: 'parts',
    kicker: 'Parts',
    of: whole,
    keys,
    drawn: [whole.id, ...ids],
    shows: 'A bar of the whole in the parts that the article gives',
  };
}

/** One share as a bar of its whole. */
function fitShare(figures: readonly OutlinedFigure[]): Fitting | undefined {
  const share = figures.find((figure) => figure.quantity.isShare && figure.phrase.whole !== '' && isSingle(figure));
  if (share === undefined) return undefined;
  return {
    kind: 'share',
    kicker: 'Share',
    of: share,
    keys: [`    figure: ${share.id}`],
    drawn: [share.id],
    shows: 'A bar of the whole with the share marked',
  };
}

/** Several numbers of one measure, as bars. */
function fitBars(figures: readonly OutlinedFigure[]): Fitting | undefined {
  const best = longest(groupBy(figures, ({ measure }) => measure)).slice(0, BARS);
  const [of] = best;
  if (of === undefined || best.length < 2) return undefined;
  const drawn = best.map(({ id }) => id);
  return {
    kind: 'bars',
    kicker: 'Side by side',
    of,
    keys: ['    groups:', `      - figures: [${drawn.join(', ')}]`],
    drawn,
    shows: 'Bars from zero, one a number of the article',
  };
}

/** The charts that fit an article’s figures, the most telling first. */
export function fitCharts({ figures }: Pick<Outline, 'figures'>, day: string): readonly Fitting[] {
  return [
    fitSeries(figures, day),
    fitParts(figures, 2),
    fitChange(figures, day),
    fitParts(figures, 1),
    fitShare(figures),
    fitBars(figures),
  ].filter((fitting) => fitting !== undefined);
}
