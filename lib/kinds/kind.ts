import type { z } from 'zod';
import type { Placing } from '../facts/standing';
import type { AnyChart } from '../schema/chart';
import type { ComparisonInput } from '../schema/comparison';
import type { Dated } from '../schema/date';
import type { EventInput } from '../schema/event';
import type { FigureInput } from '../schema/figure';
import type { MeasureInput } from '../schema/measure';
import type { Figure, Report } from '../schema/report';
import type { Reading, SeriesInput } from '../schema/series';
import type { Drawing } from './drawing';
import { inOneForm } from './number-form';

/** Where something stands in a chart: `['points', 0]`. */
export type At = readonly (string | number)[];

/** Something that a chart names, and where. */
export type Named = { readonly id: string; readonly at: At };

/** What is wrong with a chart, and where in it. */
export type Wrong = { readonly at: At; readonly message: string };

/** What the rules of a kind look at: the entries that have their shape, by name. */
export type Entries = {
  readonly figures: ReadonlyMap<string, FigureInput>;
  readonly measures: ReadonlyMap<string, MeasureInput>;
  readonly events: ReadonlyMap<string, EventInput>;
  readonly series: ReadonlyMap<string, Pick<SeriesInput, 'measure' | 'every'>>;
  /** The rows of the series that could be read. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly comparisons: ReadonlyMap<number, ComparisonInput>;
  /** Whether every comparison has its shape; if not, one that hasn't may be the one that allows a chart. */
  readonly allCompared: boolean;
};

/** How a chart stands in time. */
export type Timed = Placing & {
  readonly range: Dated;
  /** A part of it that is enlarged. */
  readonly closeUp?: Dated | undefined;
  /** A date that the chart turns on. */
  readonly at?: Dated | undefined;
  /** Whether any date can be annotated; else only the events that the chart draws. */
  readonly axis: boolean;
};

/** What a kind knows of a chart of its own: all that checks, tables, sources and drawings ask. */
export type About = {
  /** What it draws, each in the order in which it is drawn. */
  readonly figures: readonly (Named & {
    /** It is drawn as a length from zero, so that it can't be below. */
    readonly fromZero?: true;
  })[];
  readonly series: readonly Named[];
  readonly events: readonly Named[];
  /** The figures that stand across it as levels: `levels:` of every chart. They count as drawn. */
  readonly levels: readonly Named[];
  /** Whether the kind draws levels at all. */
  readonly drawsLevels?: true;
  readonly time?: Timed;
  /** Whether each thing has a row, which holds one annotation; rows that are `split` go on over several slides. */
  readonly rows?: 'whole' | 'split';
  /** The written reason, from comparisons, why unlike figures may stand in it, which prints with it; none where all are alike. */
  readonly reason?: (report: Report) => string | undefined;
  /** Numbers that it works out from those that it names: rows of their own in its table and its file. */
  readonly worked?: (report: Report) => readonly Figure[];
  /** What is wrong with the chart that only its kind can know. */
  readonly rules: (entries: Entries) => readonly Wrong[];
  /** Draws it. Throws where the checks should have refused it. */
  readonly draw: (report: Report) => Drawing;
};

/** Names in a list of the chart. */
export function listed(ids: readonly string[], ...at: At): readonly Named[] {
  return ids.map((id, index) => ({ id, at: [...at, index] }));
}

/** One name, or none. */
export function single(id: string | undefined, ...at: At): readonly Named[] {
  return id === undefined ? [] : [{ id, at }];
}

/** The same, drawn as lengths from zero. */
export function fromZero(figures: readonly Named[]): About['figures'] {
  return figures.map((figure) => ({ ...figure, fromZero: true }));
}

/**
 * A kind of chart: its name, its schema, and what it knows of a chart that has this schema.
 * @param kind the name that `kind:` has in the schema.
 */
export function defineKind<Schema extends z.ZodType<AnyChart>>(
  kind: string,
  schema: Schema,
  tell: (chart: z.output<Schema>) => Partial<Omit<About, 'levels'>> & Pick<About, 'draw' | 'rules'>,
) {
  const isOwn = (chart: AnyChart): chart is z.output<Schema> => chart.kind === kind;
  const about = (chart: AnyChart): About => {
    if (!isOwn(chart)) throw new Error(`a chart of kind ${chart.kind} is no ${kind}`);
    const own = { figures: [], series: [], events: [], levels: listed(chart.levels, 'levels'), ...tell(chart) };
    return { ...own, draw: (report) => own.draw(inOneForm(report, [...own.figures, ...own.levels], own.series)) };
  };
  return { kind, schema, about };
}
