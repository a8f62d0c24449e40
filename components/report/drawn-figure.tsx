import type { ReactNode } from 'react';
import { pageWords } from '../../lib/words/page';
import { isBeside, isTallOnPaper } from './beside';
import styles from './drawn-figure.module.css';
import { PhoneFold } from './phone-fold';
import { StillFrames, type Stills } from './still-frames';

type Props = {
  /** What the drawing shows, for those who can't see it. */
  readonly alt: string;
  /** The kind of chart. */
  readonly kind: string;
  readonly stills: Stills;
  /** The values of its lines, for the script that reads them out. */
  readonly readouts?: string | undefined;
  /** How many rows its table has, which a phone says where the drawing is so tall that it is folded there. */
  readonly rows: number;
  /** Whether it stands open on a phone however tall it is, as where nothing else is on the page. */
  readonly alone?: boolean;
  /** What stands between the drawing and its caption. */
  readonly children?: ReactNode;
  readonly caption: ReactNode;
};

/** In px of the narrow drawing; one that is taller fills more than a phone’s screen by half, and is folded there. */
const TALL = 1000;

/** A drawing as a figure, with what stands under it; on paper beside it, where the mid drawing says all in as little height. */
export function DrawnFigure({ alt, kind, stills, readouts, rows, alone = false, children, caption }: Props): ReactNode {
  const frames = <StillFrames stills={stills} />;
  const isTall = !alone && (stills['narrow']?.height ?? 0) > TALL;
  return (
    <figure
      className={styles['figure']}
      aria-label={alt}
      data-chart={kind}
      data-readouts={readouts}
      data-beside={isBeside(stills) ? '' : undefined}
      data-tall={isTallOnPaper(stills) ? '' : undefined}
    >
      {isTall ? (
        <PhoneFold inside={pageWords.drawing(rows)} upTo="phone">
          {frames}
        </PhoneFold>
      ) : (
        frames
      )}
      {children}
      <figcaption data-row="" className={styles['caption']}>
        {caption}
      </figcaption>
    </figure>
  );
}
