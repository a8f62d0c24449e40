import type { ReactNode } from 'react';
import styles from './row-table.module.css';

/** A table of sentences more than of numbers: a narrow screen shows each row as a block. */
export function RowTable({ columns, children }: { columns: readonly string[]; children: ReactNode }): ReactNode {
  return (
    <table className={styles['rowTable']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
