import type { ReactNode } from 'react';
import type { QuantityText } from '../../lib/format/quantity';

/** The one place where a figure's number is set: its bound in italic serif, so that it can't be read past. */
export function Quantity({ number }: { number: QuantityText }): ReactNode {
  return (
    <>
      {number.bound === undefined ? null : <span className="bd">{number.bound} </span>}
      {number.number}
      {number.suffix === undefined ? null : (
        <span className="suffix">{number.suffix === '%' ? '%' : ` ${number.suffix}`}</span>
      )}
      {number.best === undefined ? null : <span className="suffix">, best {number.best}</span>}
    </>
  );
}
