import type { Bound, Nature } from '../schema/quantity';
import type { ChangeDrawing, PartsDrawing, ShareDrawing } from './length-drawing';
import type { LevelView, SeriesDrawing } from './plot';

/*
 * What a chart needs to be drawn: plain JSON, nothing left to decide. Values are in data space (numbers; times in
 * milliseconds since 1970, UTC); every text is ready for print. Pixels begin in components/chart.
 */

/** accent: what the article reports; context: not in the article. */
export type Tone = 'reported' | 'context';

/** A piece of a label with its voice: bounds and hedges stand in italic serif. */
export type Run = { readonly text: string; readonly as: 'plain' | 'strong' | 'bound' | 'hedge' | 'quiet' };

/** One line of a label. */
export type LabelLine = readonly Run[];

/** An interval around a value, widest last. */
export type IntervalView = { readonly low: number; readonly high: number; readonly label: string };

/** A drawn figure or event: its value (of a bare range, its low end) decides where it stands, nature its form, bound its ends, tone its colour. */
export type MarkView = {
  readonly key: string;
  readonly href: string;
  /** What a reader who can't see it is told, and what the pointer shows. */
  readonly title: string;
  readonly value: number;
  /** Whether its value was given: a dot stands there. A bare range or a span of time is drawn by its interval alone. */
  readonly point: boolean;
  readonly bound: Bound;
  readonly nature: Nature | 'event';
  readonly tone: Tone;
  readonly intervals: readonly IntervalView[];
};

/** A place on an axis with its label. A fixed one stands whatever it meets: another gives way to it. */
export type Tick = {
  readonly value: number;
  readonly label: string;
  readonly fixed?: boolean;
};

/** An axis: its ends in data space, its ticks, and the unit that the last tick carries. */
export type Axis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  readonly unit?: string;
  /** Whether the unit stands before the last tick: `rank 3`. */
  readonly unitLeads?: true;
  /** Whether zero isn’t on it, which is said at the axis wherever it is drawn. */
  readonly zoomed?: true;
};

/**
 * Subject, connector, label. `x` and `xEnd` bound the subject in data space; an `xEnd` makes it a span, not a point. `y` and
 * `yEnd` are how low and high the drawing’s line or mark stands there; without `y` the subject stands on the time axis.
 */
export type NoteMark = {
  readonly key: string;
  /** The id of the figure or event that it points at; empty for a date of its own. */
  readonly subject: string;
  readonly x: number;
  readonly xEnd?: number;
  readonly y?: number;
  readonly yEnd?: number;
  readonly lead: string;
  readonly text: string;
  readonly tone: Tone;
  readonly href?: string;
};

/**
 * A point with its own label. `xEnd` makes its time a span, from `x` on: the dot stands in the middle, and a thin bar
 * shows how far the time reaches.
 */
export type PointView = {
  readonly mark: MarkView;
  readonly x: number;
  readonly xEnd?: number;
  readonly label: readonly LabelLine[];
  /** false: its label isn't drawn, because it stands beside the same point enlarged. */
  readonly named?: false;
};

export type Row = {
  readonly name: string;
  readonly sub: string;
  readonly value: LabelLine;
  /** Further numbers of the row under its first: what it was at later dates. */
  readonly also?: readonly LabelLine[];
  /** A second line under the value: what differs, or what an interval is. */
  readonly aside: readonly LabelLine[];
  /** The annotation of this row, if it has one. */
  readonly note?: string;
  readonly mark: MarkView;
  /** Where it stood at earlier dates, earliest first: smaller dots, joined with its mark. */
  readonly before?: readonly DatedMark[];
};

/** A number at a date of its own: its mark, when it stands, and its number with its bound. */
export type DatedMark = { readonly mark: MarkView; readonly date: string; readonly value: LabelLine };

/** A figure that stands across rows as a level, at its value or at both ends of its range: what it is, its number, its annotation. */
export type AcrossView = { readonly mark: MarkView; readonly label: readonly LabelLine[]; readonly note?: string };

export type RowsPanel = {
  readonly title?: string;
  /** What is said of all rows alike, once: `UNAIDS; 22 July 2024; model`. */
  readonly said?: string;
  /** bars: lengths from zero; without it dots, each where its number stands. */
  readonly shape?: 'bars' | undefined;
  readonly axis: Axis;
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly Row[] }[];
  /** What the article prints, across all rows: a line where `low` is `high`, a band where it prints a range. */
  readonly reference?: { readonly low: number; readonly high: number; readonly label: string };
  /** Targets, limits and forecasts across all rows, each named at the foot of its line. */
  readonly levels?: readonly AcrossView[];
  /** The part of its scale that the next panel enlarges. */
  readonly enlarges?: { readonly low: number; readonly high: number; readonly label: string };
};

export type RowsDrawing = {
  readonly kind: 'rows';
  readonly size: 'plain' | 'large';
  readonly panels: readonly RowsPanel[];
  /** Said over panels that stand close together, each with a scale of its own: that they can't be compared by length. */
  readonly apart?: string;
};

export type StepsDrawing = {
  readonly kind: 'steps';
  readonly x: Axis;
  readonly y: Axis;
  readonly steps: readonly PointView[];
  /** What is in force: from each corner its level holds until the next, the last until the axis ends. A bare range has no y: it is a band. */
  readonly force: readonly { readonly x: number; readonly y: number | undefined }[];
  /** Until when that is known, on which day, where the axis goes on: from then on it is what was decided. */
  readonly known?: { readonly x: number; readonly date: string };
  /** What isn’t in force in a time: from `x` to `xEnd` at `y`; `from` is the level in force when it begins, if there is one. */
  readonly pending: readonly {
    readonly key: string;
    readonly x: number;
    readonly xEnd: number;
    readonly from?: number;
    readonly y: number | undefined;
  }[];
  /** Steps that were given as ranges, from low to high as long as each holds, in force or not. */
  readonly ranges: readonly {
    readonly key: string;
    readonly x: number;
    readonly xEnd: number;
    readonly range: readonly [low: number, high: number];
    readonly force: boolean;
  }[];
  /** Other levels across it. */
  readonly levels: readonly LevelView[];
  /** The date that the chart turns on, and the level in force at it: a line goes down from there to the axis. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly notes: readonly NoteMark[];
};

export type Drawing = SeriesDrawing | RowsDrawing | ChangeDrawing | StepsDrawing | PartsDrawing | ShareDrawing;
