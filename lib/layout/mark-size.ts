/** The length of a bound's arrow in px before the frame's scale: the same for every number, since nobody gave the rest. */
export const ARROW = 26;

/** The radius of a mark in px before the frame's scale. */
export const RADIUS = 5.5;

/** The radius of a reading's dot on its line in px, the same at every scale. */
export const READING = 1.7;

/** The height in px, before the frame's scale, that tick labels under or over a plot need. */
export const TICKS = 26;

/** Half of what the bar of a bare range covers across it, in px before the frame's scale. */
export const RANGE = 3.5;

/** How far the open cap of a bound reaches across its arrow, and how far the soft end of an “about” goes, in px before the frame's scale. */
export const CAP = 7.4;
export const SOFT_END = RADIUS + 12.4;

/** How far from its middle the pointer finds a mark, in px each way. */
export const HIT = 12;

/** The radius of a point over time in px, before the frame's scale. */
export const POINT = 4.5;
