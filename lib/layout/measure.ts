/** A font as a drawing asks for it. `size` in px; `weight` from 350 (sans) or 400 (serif) to 700. */
export type MeasuredFont = {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
  /** Whether digits have one width each (`tnum`), as all text in a drawing has; true unless said otherwise. */
  readonly tabular?: boolean;
};

/** The width of a line of text in px, as the site's own fonts set it. */
export type Measure = (text: string, font: MeasuredFont) => number;
