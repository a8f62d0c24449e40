import type { ReactNode } from 'react';
import type { DifferRow, DifferSide } from '../../lib/derive/differs';
import { MarkedWords } from './marked-words';
import { SourceMarks } from './source-marks';

const RELATIONS: Record<DifferRow['relation'], string | undefined> = {
  'took-over': undefined,
  'same-origin': 'another relay of the same origin',
  'same-point': 'another document on the same point; no known connection',
  'possibly-related': 'possibly a related report',
};

function Words({ side }: { side: DifferSide }): ReactNode {
  return side.words.length === 0 ? <span className="none">words not quoted</span> : <MarkedWords words={side.words} />;
}

/** Every claim where the article and what it took over, or a document beside it, don't say the same. */
export function DiffersTable({ rows }: { rows: readonly DifferRow[] }): ReactNode {
  return (
    <table className="dt">
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
          <tr key={row.key}>
            <th scope="row">
              <a href={row.href}>{row.about}</a>
              {row.paragraph === undefined ? null : <span className="para">¶{row.paragraph}</span>}
            </th>
            <td>
              <Words side={row.before} />
              <span className="w">
                {row.before.who} <SourceMarks marks={row.before.marks} />
                {RELATIONS[row.relation] === undefined ? null : <i className="rel">{RELATIONS[row.relation]}</i>}
                {row.inferred === undefined ? null : <i className="rel">the connection is our inference</i>}
              </span>
            </td>
            <td>
              <Words side={row.article} />
              <span className="w">{row.article.who}</span>
            </td>
            <td className="d">{row.differs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
