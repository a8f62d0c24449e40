import type { ChartPart } from './chart/chart-part';
import type { ThemeColour } from './colour';
import type { Rect } from './length';
import type { LineStyle } from './line-style';
import type { Paragraph } from './paragraph';

/** What a shape is called, and what it shows to those who can't see it. */
export type Told = { readonly name: string; readonly alt: string };

/** The places that the layouts keep: text that PowerPoint's outline and screen readers find as such. */
export type Placeholder = 'title' | 'subtitle' | 'body' | 'footer' | 'number';

/** Text in a box. In a placeholder it takes part in the layout; elsewhere it is a plain text box. */
export type TextShape = {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Rect;
  readonly paragraphs: readonly Paragraph[];
  readonly placeholder?: Placeholder;
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly fill?: ThemeColour;
  readonly outline?: LineStyle;
  /** What the box is; a rectangle unless said otherwise. */
  readonly form?: 'rectangle' | 'ellipse';
  /** False where the lines are broken already. */
  readonly wrap?: boolean;
};

/** A straight line between two points of the slide, in px. Decoration: what it says stands in a text. */
export type LineShape = {
  readonly kind: 'line';
  readonly name: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly style: LineStyle;
};

/** A cell; `span` joins it with the cells right of it, which are then left out of the row. */
export type TableCell = {
  readonly paragraphs: readonly Paragraph[];
  readonly span?: number;
  readonly anchor?: 'top' | 'middle';
};

/** A row with its height in px, and the colour of the hairline under it, if it has one. */
export type TableRow = { readonly height: number; readonly cells: readonly TableCell[]; readonly rule?: ThemeColour };

export type TableShape = Told & {
  readonly kind: 'table';
  readonly box: Rect;
  /** Column widths in px. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Whether the first row names the columns. */
  readonly headed: boolean;
};

export type ChartShape = Told & {
  readonly kind: 'chart';
  readonly box: Rect;
  readonly chart: ChartPart;
};

/** What stands on a slide, from back to front, in the order in which it is read. */
export type Shape = TextShape | LineShape | TableShape | ChartShape;
