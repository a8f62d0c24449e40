import type { ReactNode } from 'react';

/** A chart drawn ahead of time, by frame. */
export type Stills = Readonly<
  Record<string, { readonly svg: string; readonly width: number; readonly height: number }>
>;

/** The drawing at three widths; the style sheet shows the one that fits. The SVG is ours, drawn by React: text in it is escaped. */
export function StillFrames({ stills }: { stills: Stills }): ReactNode {
  return ['wide', 'mid', 'narrow'].map((frame) => (
    <div key={frame} className={`frame-${frame}`} dangerouslySetInnerHTML={{ __html: stills[frame]?.svg ?? '' }} />
  ));
}
