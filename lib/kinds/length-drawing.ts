import type { AcrossView, Axis, DatedMark, LabelLine, MarkView, NoteMark, Row, RowsPanel } from './drawing';
import type { TimePlace } from './time-place';

/*
 * Drawings of lengths from zero, and of changes: see `drawing.ts`.
 */

export type BarPart = {
  readonly mark: MarkView;
  readonly from: number;
  readonly to: number;
  readonly label: readonly LabelLine[];
  /** What the parts before it leave of their whole: outlined, since nobody said what it is. */
  readonly rest?: true;
};

/** A whole as a bar: its texts, its length, and, where it has some, its parts, which with their rest fill it. */
export type PartsBar = { readonly row: Row; readonly whole: BarPart; readonly parts: readonly BarPart[] };

export type PartsDrawing = {
  readonly kind: 'parts';
  /** Where its scale from zero ends: at the farthest that a bar or an interval of one reaches. */
  readonly to: number;
  readonly bars: readonly PartsBar[];
  readonly notes: readonly NoteMark[];
};

export type ShareDrawing = {
  readonly kind: 'share';
  readonly part: BarPart;
  readonly before?: BarPart;
  readonly whole: string;
  /** Readings too close for the bar, enlarged; without any, who says the share and how surely. */
  readonly under:
    | { readonly kind: 'readings'; readonly panel: RowsPanel }
    | { readonly kind: 'said'; readonly row: Row };
};

/** A number at two dates or more, earliest first, with what it is called and who says so. */
export type ChangeView = {
  readonly name: string;
  readonly sub: string;
  /** What differs, or what an interval is. */
  readonly aside: readonly LabelLine[];
  readonly note?: string;
  readonly points: readonly (DatedMark & TimePlace)[];
};

/**
 * Numbers that change from date to date, as lines between them over time. Where a frame has no room for that, or lines are
 * many, each is a row of dots on one scale.
 */
export type ChangeDrawing = {
  readonly kind: 'change';
  readonly x: { readonly from: number; readonly to: number };
  readonly y: Axis;
  readonly changes: readonly ChangeView[];
  /** What is said of all alike, once. */
  readonly said?: string;
  /** Targets, limits and forecasts across all lines. */
  readonly levels: readonly AcrossView[];
  readonly rows: RowsPanel;
};
