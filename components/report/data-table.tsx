import type { ReactNode } from 'react';
import type { SeriesGrid } from '../../lib/derive/series-table';
import type { Cell, TableView } from '../../lib/derive/table-view';
import { tableWords } from '../../lib/words/table';
import styles from './data-table.module.css';
import { SourceMarks } from './source-marks';

function CellContent({ cell }: { cell: Cell }): ReactNode {
  return (
    <>
      {cell.href === undefined ? cell.text : <a href={cell.href}>{cell.text}</a>}
      {cell.marks === undefined ? null : <SourceMarks marks={cell.marks} />}
    </>
  );
}

/** Two rows may say the same, as when a chart shows a figure twice. */
function rowKey(row: readonly Cell[], index: number): string {
  return `${index}:${row.map((cell) => cell.text).join('|')}`;
}

function Row({ row, columns }: { row: readonly Cell[]; columns: readonly string[] }): ReactNode {
  return (
    <tr>
      {row.map((cell, index) => {
        const column = columns[index] ?? '';
        return index === 0 ? (
          <th key={column} scope="row">
            <CellContent cell={cell} />
          </th>
        ) : (
          <td key={column} className={cell.numeric === true ? styles['numeric'] : undefined}>
            <CellContent cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

function Rows({ rows, columns }: Pick<TableView, 'rows' | 'columns'>): ReactNode {
  return rows.map((row, index) => <Row key={rowKey(row, index)} row={row} columns={columns} />);
}

/** In letters, a reading that needs a fourth of the page’s width and not a fifth. */
const WIDE = 24;

/** A long series on paper: its dates and values in columns, under what they are. */
function Grid({ grid }: { grid: SeriesGrid }): ReactNode {
  return (
    <section className={styles['grid']}>
      <p>
        {grid.title} <SourceMarks marks={grid.marks} />
      </p>
      <dl
        className={grid.cells.some(({ date, value }) => date.length + value.length > WIDE) ? styles['wide'] : undefined}
      >
        {grid.cells.map(({ date, value }) => (
          <div key={date}>
            <dt>{date}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Props = {
  readonly table: TableView;
  readonly caption: string;
  /** What stands over it, such as files of the same data. */
  readonly children?: ReactNode;
};

/**
 * What a chart draws, as a table that opens for everyone. Wide tables scroll by themselves, never the page. On paper the
 * readings of long series stand in grids.
 */
export function DataTable({ table, caption, children }: Props): ReactNode {
  const whole = table.rows.length - (table.grids?.rows ?? 0);
  return (
    <details className={styles['dataTable']}>
      <summary aria-label={tableWords.region(caption)}>
        {tableWords.open}
        <span>{tableWords.openOf(caption)}</span>
      </summary>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div role="group" className={styles['scrolling']} tabIndex={0} aria-label={tableWords.open}>
        <table className={whole === 0 ? styles['folded'] : undefined}>
          <colgroup>
            {table.columns.map((column, index) => (
              <col key={column} width={`${table.shares[index] ?? 0}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Rows rows={table.rows.slice(0, whole)} columns={table.columns} />
          </tbody>
          {whole === table.rows.length ? null : (
            <tbody className={styles['folded']}>
              <Rows rows={table.rows.slice(whole)} columns={table.columns} />
            </tbody>
          )}
        </table>
        {(table.grids?.of ?? []).map((grid) => (
          <Grid key={grid.title} grid={grid} />
        ))}
        {table.rest === undefined ? null : <p className={styles['rest']}>{table.rest}</p>}
      </div>
    </details>
  );
}
