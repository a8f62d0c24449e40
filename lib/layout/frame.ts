/** The sizes at which every chart is drawn. Widths are in px; `scale` multiplies text and marks. */
export type Frame = {
  readonly name: 'narrow' | 'mid' | 'wide' | 'slide';
  readonly width: number;
  readonly scale: number;
  /** The height in px that a drawing is to fill, where what it stands on has one: plots over time take it, rows share it. */
  readonly height?: number;
};

/** What stands on a 1280 × 720 slide, where nothing is under 18 px. */
export const SLIDE: Frame = { name: 'slide', width: 1168, scale: 1.39 };

/** Narrow for phones, mid for tablets and paper, wide for desks, and for paper where mid is much taller; and that of slides. */
export const FRAMES: readonly Frame[] = [
  { name: 'narrow', width: 288, scale: 1 },
  { name: 'mid', width: 640, scale: 1 },
  { name: 'wide', width: 880, scale: 1 },
  SLIDE,
];

/** Whether lines may tie an enlarged part to what it enlarges: only where there is room between them. */
export function hasTies(frame: Frame): boolean {
  return !isNarrow(frame) && frame.height === undefined;
}

/** Whether a frame stacks what others set side by side. */
export function isNarrow(frame: Frame): boolean {
  return frame.name === 'narrow';
}
