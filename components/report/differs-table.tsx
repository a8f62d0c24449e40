import type { ReactNode } from 'react';
import type { DifferRow, DifferSide } from '../../lib/derive/differs';
import { relations, relationWords } from '../../lib/words/relations';
import { sayingWords } from '../../lib/words/saying';
import { tableWords } from '../../lib/words/table';
import styles from './differs-table.module.css';
import { MarkedWords } from './marked-words';
import { SourceMarks } from './source-marks';

function Words({ side }: { side: DifferSide }): ReactNode {
  const words =
    side.words.length === 0 ? (
      <span className={styles['notQuoted']}>{relationWords.notQuoted}</span>
    ) : (
      <MarkedWords words={side.words} quoted={side.quoted} />
    );
  return (
    <>
      <span className={styles['wrote']}>{side.wrote}</span>
      {words}
    </>
  );
}

function Row({ row }: { row: DifferRow }): ReactNode {
  const relation = row.relation === 'took-over' ? undefined : relations[row.relation].inTable;
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>{row.about}</a>
        {row.paragraph === undefined ? null : (
          <span className={styles['paragraph']}>{sayingWords.paragraph(row.paragraph)}</span>
        )}
      </th>
      <td>
        <Words side={row.before} />
        <span className={styles['saidBy']}>
          {row.before.who} <SourceMarks marks={row.before.marks} />
          {relation === undefined ? null : <i className={styles['relation']}>{relation}</i>}
          {row.inferred === undefined ? null : <i className={styles['relation']}>{relationWords.inferred}</i>}
        </span>
      </td>
      <td>
        <Words side={row.later} />
        <span className={styles['saidBy']}>{row.later.who}</span>
      </td>
      <td className={styles['differs']}>{row.differs}</td>
    </tr>
  );
}

/** Every claim where the article and what it took over, or a document beside it, don't say the same. */
export function DiffersTable({ rows }: { rows: readonly DifferRow[] }): ReactNode {
  const { about, before, article, differs } = tableWords.differs;
  return (
    <table className={styles['driftTable']}>
      <thead>
        <tr>
          <th scope="col">{about}</th>
          <th scope="col">{before}</th>
          <th scope="col">{article}</th>
          <th scope="col">{differs}</th>
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
