import type { Bound, Nature } from '../schema/quantity';
import type { Axis, LabelLine, NoteMark, PointView } from './drawing';

/** A reading of a series: where it stands, its number, and its range. Nobody gave a number where `y` is missing: it is a bare range. */
export type ReadingView = {
  /** The middle of its period, or the end of what it sums up. */
  readonly x: number;
  /** Its period, where that is longer than a day. */
  readonly span?: readonly [from: number, to: number];
  readonly y?: number;
  readonly range?: readonly [low: number, high: number];
  readonly bound: Bound;
  readonly nature: Nature;
  /** When, and which number, as it is read out: `7 October 2024: about 655,560 people`. */
  readonly text: string;
};

/** A series as a line: its readings in runs, between which one or more are missing. */
export type LineView = {
  readonly key: string;
  /** What it is called where it is named in a line of text. */
  readonly name: string;
  /** Whose line it is, as a reading of it is read out: its name, and who says so. */
  readonly who: string;
  readonly label: readonly LabelLine[];
  /** Its place among the lines of its plot, from 0, by which weight and dashes tell it apart; missing where it is alone. */
  readonly rank?: number;
  /** Whether its gaps are bridged, by a thin broken line. */
  readonly joined: boolean;
  readonly runs: readonly (readonly ReadingView[])[];
};

/**
 * A figure that stands across a plot as a level, at its value or over its range: from `x` on to the end of a time axis.
 * `open`: it held before the axis begins, so that its mark isn’t there.
 */
export type LevelView = PointView & { readonly open: boolean };

export type Plot = {
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly LineView[];
  readonly points: readonly PointView[];
  readonly levels: readonly LevelView[];
  readonly notes: readonly NoteMark[];
};

export type SeriesDrawing = { readonly kind: 'series'; readonly main: Plot; readonly closeUp?: Plot };
