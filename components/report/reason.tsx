import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';
import { Prose } from './prose';
import styles from './reason.module.css';

/** Why unlike things may stand side by side, where a chart sets them so. */
export function Reason({ text }: { text: ProseView }): ReactNode {
  return (
    <p className={styles['reason']} data-part="reason">
      <Prose text={text} />
    </p>
  );
}
