import type { ReactNode } from 'react';
import styles from './drawn-figure.module.css';
import { StillFrames, type Stills } from './still-frames';

type Props = {
  /** What the drawing shows, for those who can't see it. */
  readonly alt: string;
  /** The kind of chart. */
  readonly kind: string;
  readonly stills: Stills;
  /** The values of its lines, for the script that reads them out. */
  readonly readouts?: string | undefined;
  /** What stands between the drawing and its caption. */
  readonly children?: ReactNode;
  readonly caption: ReactNode;
};

/** A drawing as a figure, with what stands under it. */
export function DrawnFigure({ alt, kind, stills, readouts, children, caption }: Props): ReactNode {
  return (
    <figure className={styles['figure']} aria-label={alt} data-chart={kind} data-readouts={readouts}>
      <StillFrames stills={stills} />
      {children}
      <figcaption className={styles['caption']}>{caption}</figcaption>
    </figure>
  );
}
