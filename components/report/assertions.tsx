import type { ReactNode } from 'react';
import type { AssertionView } from '../../lib/derive/statement-view';
import { Prose } from './prose';
import { SourceMarks } from './source-marks';

function Assertion({ assertion }: { assertion: AssertionView }): ReactNode {
  return (
    <li id={assertion.id}>
      <p className="says">
        <Prose text={assertion.says} />
        {assertion.words === undefined ? null : (
          <span className="quoted">
            {' '}
            Words: <q>{assertion.words}</q>
          </span>
        )}
      </p>
      <div className="who">
        <p>
          {assertion.date === undefined ? null : <>{assertion.date}. </>}
          <b>{assertion.who}</b>; {assertion.hedges}
          {assertion.paragraph === undefined ? '; context' : `; ¶${assertion.paragraph}`}{' '}
          <SourceMarks marks={assertion.marks} />
        </p>
        {assertion.caveats.map((caveat) => (
          <p key={caveat.map((piece) => piece.text).join('')} className="cav">
            <Prose text={caveat} />
          </p>
        ))}
        {assertion.before.map((document) => (
          <p key={document.text} className="cav">
            {document.text} <SourceMarks marks={document.marks} />
          </p>
        ))}
        {assertion.differs.map((row) => (
          <p key={row.key} className="diff">
            {row.differs}
          </p>
        ))}
      </div>
    </li>
  );
}

/** Statements or events, each with who said it, how surely, and where. */
export function Assertions({ assertions }: { assertions: readonly AssertionView[] }): ReactNode {
  return (
    <ul className="st">
      {assertions.map((assertion) => (
        <Assertion key={assertion.id} assertion={assertion} />
      ))}
    </ul>
  );
}
