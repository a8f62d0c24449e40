import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';
import { pageWords } from '../../lib/words/page';
import { PhoneFold } from './phone-fold';
import { Prose } from './prose';
import styles from './section-frame.module.css';

type TextProps = {
  /** The section's id; the headline's is made from it. */
  readonly id: string;
  readonly kicker: string;
  readonly headline: ReactNode;
  readonly subtitle?: ProseView;
  readonly text: readonly ProseView[];
};

type FrameProps = {
  readonly id: string;
  /** What it holds stands under its text instead of beside it. */
  readonly wide?: boolean;
  /** On paper its paragraphs have room beside what it holds. */
  readonly beside?: boolean;
  readonly children: ReactNode;
};

/** A section of a page. */
export function SectionFrame({ id, wide = false, beside = false, children }: FrameProps): ReactNode {
  return (
    <section
      className={wide ? `${styles['section']} ${styles['wide']}` : styles['section']}
      id={id}
      aria-labelledby={`${id}-h`}
      data-text-beside={beside ? '' : undefined}
    >
      {children}
    </section>
  );
}

/** The text of a section: what kind it is, its headline, its subtitle and its paragraphs. */
export function SectionText({ id, kicker, headline, subtitle, text }: TextProps): ReactNode {
  return (
    <div className={styles['text']}>
      <hgroup>
        <h2 id={`${id}-h`}>{headline}</h2>
        <p className={styles['kicker']}>{kicker}</p>
      </hgroup>
      {subtitle === undefined ? null : (
        <p className={styles['subtitle']} data-part="subtitle">
          <Prose text={subtitle} />
        </p>
      )}
      {text.length === 0 ? null : (
        <PhoneFold inside={pageWords.more(text.length)} upTo="column">
          {text.map((paragraph) => (
            <p key={paragraph.map((piece) => piece.text).join('')} className={styles['paragraph']}>
              <Prose text={paragraph} />
            </p>
          ))}
        </PhoneFold>
      )}
    </div>
  );
}

/** What a section holds besides its text. */
export function SectionContent({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['content']}>{children}</div>;
}
