import type { ReactNode } from 'react';
import type { QuantityText } from '../../lib/format/quantity';
import { amountWords } from '../../lib/words/amounts';
import styles from './quantity.module.css';

type Props = {
  readonly number: QuantityText;
  /** Where the number stands large, so that its bound and its unit are set smaller than its digits. */
  readonly large?: 'onTile' | 'onPage';
};

/** The one place where a figure's number is set: its bound in italic serif, so that it can't be read past. */
export function Quantity({ number, large }: Props): ReactNode {
  const { bound } = number;
  const space = number.boundJoined === true ? '' : ' ';
  const behind = number.boundBehind === true;
  const size = large === undefined ? '' : ` ${styles[large]}`;
  const boundClass = `${styles['bound']}${size}`;
  const suffixClass = `${styles['suffix']}${size}`;
  return (
    <>
      {bound === undefined || behind ? null : <span className={boundClass}>{`${bound}${space}`}</span>}
      {number.number}
      {number.suffix === undefined ? null : (
        <span className={suffixClass}>{number.suffix === '%' ? '%' : ` ${number.suffix}`}</span>
      )}
      {bound === undefined || !behind ? null : <span className={boundClass}>{`${space}${bound}`}</span>}
      {number.best === undefined ? null : <span className={suffixClass}>{amountWords.best(number.best)}</span>}
    </>
  );
}
