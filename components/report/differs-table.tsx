import type { ReactNode } from 'react';
import type { DifferRow, DifferSide } from '../../lib/derive/differs';
import styles from './differs-table.module.css';
import { MarkedWords } from './marked-words';
import { SourceMarks } from './source-marks';

const RELATIONS: Record<DifferRow['relation'], string | undefined> = {
  'took-over': undefined,
  'same-origin': 'another relay of the same origin',
  'same-point': 'another document on the same point; no known connection',
  'possibly-related': 'possibly a related report',
};

function Words({ side }: { side: DifferSide }): ReactNode {
  return side.words.length === 0 ? (
    <span className={styles['notQuoted']}>words not quoted</span>
  ) : (
    <MarkedWords words={side.words} />
  );
}

function Row({ row }: { row: DifferRow }): ReactNode {
  const relation = RELATIONS[row.relation];
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>{row.about}</a>
        {row.paragraph === undefined ? null : <span className={styles['paragraph']}>¶{row.paragraph}</span>}
      </th>
      <td>
        <Words side={row.before} />
        <span className={styles['saidBy']}>
          {row.before.who} <SourceMarks marks={row.before.marks} />
          {relation === undefined ? null : <i className={styles['relation']}>{relation}</i>}
          {row.inferred === undefined ? null : <i className={styles['relation']}>the connection is our inference</i>}
        </span>
      </td>
      <td>
        <Words side={row.article} />
        <span className={styles['saidBy']}>{row.article.who}</span>
      </td>
      <td className={styles['differs']}>{row.differs}</td>
    </tr>
  );
}

/** Every claim where the article and what it took over, or a document beside it, don't say the same. */
export function DiffersTable({ rows }: { rows: readonly DifferRow[] }): ReactNode {
  return (
    <table className={styles['driftTable']}>
      <thead>
        <tr>
          <th scope="col">What it is about</th>
          <th scope="col">What the origin or a relay said</th>
          <th scope="col">What the article printed</th>
          <th scope="col">What differs</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}
