import type { ReactNode } from 'react';
import type { QuantityText } from '../../lib/format/quantity';
import styles from './quantity.module.css';

type Props = {
  readonly number: QuantityText;
  /** Where the number stands large, so that its bound and its unit are set smaller than its digits. */
  readonly large?: 'onTile' | 'onPage';
};

/** The one place where a figure's number is set: its bound in italic serif, so that it can't be read past. */
export function Quantity({ number, large }: Props): ReactNode {
  const size = large === undefined ? '' : ` ${styles[large]}`;
  const classes = { bound: styles['bound'], tail: styles['suffix'], best: styles['suffix'] };
  return (
    <>
      {number.pieces.map(({ text, as }) =>
        as === 'number' ? (
          text
        ) : (
          <span key={`${as} ${text}`} className={`${classes[as]}${size}`}>
            {text}
          </span>
        ),
      )}
    </>
  );
}
