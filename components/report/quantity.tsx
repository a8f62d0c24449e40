import type { ReactNode } from 'react';
import type { QuantityText } from '../../lib/format/quantity';

/** The one place where a figure's number is set: its bound in italic serif, so that it can't be read past. */
export function Quantity({ number }: { number: QuantityText }): ReactNode {
  const { bound } = number;
  const space = number.boundJoined === true ? '' : ' ';
  const behind = number.boundBehind === true;
  return (
    <>
      {bound === undefined || behind ? null : <span className="bd">{`${bound}${space}`}</span>}
      {number.number}
      {number.suffix === undefined ? null : (
        <span className="suffix">{number.suffix === '%' ? '%' : ` ${number.suffix}`}</span>
      )}
      {bound === undefined || !behind ? null : <span className="bd">{`${space}${bound}`}</span>}
      {number.best === undefined ? null : <span className="suffix">, best {number.best}</span>}
    </>
  );
}
