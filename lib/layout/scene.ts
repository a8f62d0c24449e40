import type { MarkForm } from '../words/natures';
import type { Box } from './geometry';
import type { Hit } from './hit';
import type { Ink, Point, Tone } from './ink';
import type { SceneBand, ScenePoint, SceneReading } from './scene-reading';

/*
 * A drawing with every place decided: plain JSON in px of the drawing's own space (origin at its top left corner, y
 * downwards), but for what stands on a scale, which is in data space (numbers; times in milliseconds since 1970, UTC)
 * beside the scale's ends in px. Painters read it and decide nothing.
 */

/** A tick that has room: its value, and its text with the baseline's place in px. */
export type SceneTick = {
  readonly value: number;
  readonly text: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** A straight scale: its ends in data space and in px, and the ticks that have room. */
export type SceneScale = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly SceneTick[];
};

/** The end that a bound gives a mark: it goes on that way, by nobody knows how much; soft: about. */
export type Cap = 'right' | 'left' | 'up' | 'down' | 'soft-across' | 'soft-upright';

/** What a workbook behind a plot says of a mark: who and when, and its number as it is printed. */
export type Printed = { readonly name: string; readonly number: string };

/**
 * A stretch of the scale of numbers. `inner`: a thick band around a value; `outer`: a thin whisker with its ends marked;
 * `span`: the time that a date covers, `soft` where that is about, or perhaps, so; `range`: nobody gave a value in it, so it has the form of its nature, and its ends.
 */
export type SceneInterval = { readonly low: number; readonly high: number; readonly label: string } & (
  | { readonly look: 'inner' | 'outer' }
  | { readonly look: 'span'; readonly soft?: true }
  | { readonly look: 'range'; readonly form: MarkForm }
);

/** A number or a date on a plot, in data space, leading to its figure or event. */
export type SceneMark = {
  readonly printed: Printed;
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** The time that its number covers, as a thin bar along the x scale, where that is longer than a day: `x` is its middle. */
  readonly time?: readonly [from: number, to: number];
  /** Its dot: form and radius in px; none where no value was given. */
  readonly dot?: { readonly form: MarkForm; readonly radius: number };
  readonly cap?: Cap;
  /** Set where an earlier layer has its figure already, as before a part that is enlarged: it isn't said or reached twice. */
  readonly again?: true;
  /** How far from its place the pointer finds it, where another mark stands close. */
  readonly hit?: Hit;
  /** Intervals along the scale of its numbers, narrowest first. */
  readonly intervals: readonly SceneInterval[];
};

/** A line over a scale, in data space. */
export type SceneLine = {
  readonly key: string;
  readonly name: string;
  /** linear: straight between readings; step: each holds until the next. */
  readonly shape: 'linear' | 'step';
  /**
   * series: somebody's readings; bridge: over its gaps; level: what is in force; set: a level that
   * somebody set, change: from a number to what it was at a later date, both in their tone; strip, zero, reference: a scale, its zero and what the article prints on it, in each row of a
   * narrow frame.
   */
  readonly look: 'series' | 'bridge' | 'level' | 'set' | 'change' | 'strip' | 'zero' | 'reference';
  /** How a line of readings, or a level, runs where it isn't solid: dashed is set for the future, dotted is expected. */
  readonly outline?: 'dashed' | 'dotted';
  /** Its place among several lines of readings, from 0. */
  readonly rank?: number;
  readonly tone?: Tone;
  readonly dots: boolean;
  /** What is drawn; of many readings on few pixels the highest and the lowest on each. */
  readonly points: readonly ScenePoint[];
  /** All of them, where not all are drawn: a workbook has them. */
  readonly all?: readonly ScenePoint[];
};

/** A part of a bar along the x scale, in data space, in the row at `y` (px). `label` is its figure. */
export type SceneBarPart = {
  readonly printed: Printed;
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly tone: Tone;
  readonly form: MarkForm;
  readonly from: number;
  readonly to: number;
  readonly cap?: Cap;
  /** Whiskers across its end, narrowest first. */
  readonly intervals: readonly SceneInterval[];
  /**
   * Where its cap and its whiskers stand, in px of the scene: on a rail over the whole bar, whose they are, so that nobody
   * takes them for its last part's. Without it they stand in the middle of the bar.
   */
  readonly rail?: number;
};

/** A bar of parts one after the other: its top and height in px. */
export type SceneBar = {
  readonly key: string;
  /** What it shows, for a workbook. */
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly parts: readonly SceneBarPart[];
};

/**
 * A line at a value across the plot, or from one point to another in data space. zero: where what is below it and above it
 * part; cut: through a bar, where a part that was there before ends, of the paper or, on a bar that isn't solid, of `tone`.
 */
export type SceneRule = {
  readonly look: 'reference' | 'zero' | 'cut';
  readonly tone?: Tone;
  readonly x?: number;
  readonly y?: number;
  readonly segment?: readonly [Point, Point];
  readonly printed?: Printed;
};

/** What stands on scales: all of it is drawn by Recharts on the page, and by native charts in PowerPoint. */
export type PlotScene = {
  readonly kind: 'plot';
  /** marks: dots in rows, their y in px from the top of the inner box; time: numbers over time; bars: bars in rows. */
  readonly form: 'time' | 'rows' | 'bars';
  /** What it shows, where that isn't all of the drawing: the part that it enlarges. */
  readonly title?: string | undefined;
  /** Whether x counts time, in milliseconds. */
  readonly timed: boolean;
  /** All of the plot with its ticks, and the area that its scales fill, both in px of the scene. */
  readonly box: Box;
  readonly inner: Box;
  readonly x: SceneScale;
  readonly y: SceneScale;
  /** Values at which grid lines run, over x (upright) and over y (across). */
  readonly gridX: readonly number[];
  readonly gridY: readonly number[];
  readonly axisLine: boolean;
  readonly lines: readonly SceneLine[];
  /** Under the lines. */
  readonly bands: readonly SceneBand[];
  /** On the lines. */
  readonly readings: readonly SceneReading[];
  readonly rules: readonly SceneRule[];
  /** From low to high on the x scale, and in px of the y scale where it isn't all of it: what the article prints as a range, a bar's whole, outlined, or what another panel enlarges. */
  readonly areas: readonly {
    readonly look: 'reference' | 'whole' | 'enlarged';
    readonly name: string;
    readonly low: number;
    readonly high: number;
    readonly y?: readonly [from: number, to: number];
  }[];
  readonly marks: readonly SceneMark[];
  readonly bars: readonly SceneBar[];
  /** Ink between lines and marks, in px of the scene: what marks may stand on. */
  readonly under: readonly Ink[];
};

/** Layers from back to front, in the order in which they are read. */
export type SceneLayer = PlotScene | { readonly kind: 'ink'; readonly ink: readonly Ink[] };

/** A whole drawing at one frame. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  /** The frame's factor for text and marks. */
  readonly scale: number;
  readonly layers: readonly SceneLayer[];
};
