import type { ReactNode } from 'react';
import styles from './still-frames.module.css';

/** A chart drawn ahead of time, by frame. */
export type Stills = Readonly<
  Record<string, { readonly svg: string; readonly width: number; readonly height: number }>
>;

const FRAMES = [
  ['wide', styles['wideFrame']],
  ['mid', styles['midFrame']],
  ['narrow', styles['narrowFrame']],
] as const;

/** The drawing at three widths; the style sheet shows the one that fits. The SVG is ours, drawn by React: text in it is escaped. */
export function StillFrames({ stills }: { stills: Stills }): ReactNode {
  return FRAMES.map(([frame, name]) => (
    <div
      key={frame}
      className={name}
      data-frame={frame}
      dangerouslySetInnerHTML={{ __html: stills[frame]?.svg ?? '' }}
    />
  ));
}
