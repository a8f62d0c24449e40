import type { ReactNode } from 'react';
import styles from './phone-fold.module.css';

type Props = {
  /** What is inside, and how much. */
  readonly inside: string;
  /** Up to which width it is folded: of a phone alone, or of a page in one column. */
  readonly upTo: 'phone' | 'column';
  readonly children: ReactNode;
};

const WIDTHS = { phone: styles['onPhone'], column: styles['inColumn'] } as const;

/** Something that a narrow screen folds until somebody opens it, and that stands open on a wide one and on paper. */
export function PhoneFold({ inside, upTo, children }: Props): ReactNode {
  return (
    <details className={WIDTHS[upTo]}>
      <summary>{inside}</summary>
      {children}
    </details>
  );
}
