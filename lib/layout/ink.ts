import type { Box } from './geometry';
import type { TextLine } from './text';

/** reported: what the article prints, in the accent; context: not in the article, in grey. */
export type Tone = 'reported' | 'context';

/** A place in px. */
export type Point = { readonly x: number; readonly y: number };

/** Lines of text: the baseline of the first begins, ends or has its middle at `x`; the others follow a line's height apart. */
export type TextInk = {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone?: Tone | undefined;
  /** The ground whose colour surrounds the letters, where they stand on lines. */
  readonly halo?: 'paper' | 'panel';
  /** What the text fills, in px. */
  readonly box: Box;
};

/** What a stroke is, which decides how it looks. */
export type StrokeLook =
  | 'connector'
  | 'loupe'
  | 'rule'
  | 'strip'
  | 'reference'
  | 'bracket'
  | 'cut'
  | 'interval'
  | 'interval-outer';

/** Straight strokes, each from point to point. */
export type StrokeInk = {
  readonly kind: 'stroke';
  readonly look: StrokeLook;
  readonly paths: readonly (readonly Point[])[];
  /** Whether each path goes back to where it began. */
  readonly closed?: boolean;
};

/** A rectangle: the ground of an enlarged panel, the outline of a whole, the span of a date. */
export type BoxInk = {
  readonly kind: 'box';
  readonly look: 'panel' | 'whole' | 'span';
  readonly box: Box;
  readonly tone?: Tone;
};

/** What an annotation points at: a small disc. */
export type DiscInk = { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly tone: Tone };

/** A number in a circle: beside the subject of a label that found no place, and before its text in the list under a plot. */
export type NumberInk = {
  readonly kind: 'number';
  readonly number: number;
  readonly at: Point;
  readonly radius: number;
  readonly size: number;
};

/** Ink that belongs together: the label of a note, a row's texts. */
export type GroupInk = {
  readonly kind: 'group';
  /** The key of the annotation or label that it is, if it is one. */
  readonly note?: string;
  /** The key of the label that a number stands for beside its subject. */
  readonly pin?: string;
  /**
   * Where it leads. `mark`: it stands for a figure that has no mark of its own, and is reached by the Tab key;
   * `underlined`: a row's texts, which the pointer underlines.
   */
  readonly link?: {
    readonly href: string;
    readonly mark?: { readonly key: string; readonly title: string };
    readonly underlined?: boolean;
  };
  readonly ink: readonly Ink[];
};

/** What stands in px: text and strokes of our own around and over what is on a scale. */
export type Ink = TextInk | StrokeInk | BoxInk | DiscInk | NumberInk | GroupInk;
