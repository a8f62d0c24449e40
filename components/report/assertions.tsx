import type { ReactNode } from 'react';
import type { AssertionView } from '../../lib/derive/statement-view';
import { assertionWords } from '../../lib/words/page';
import styles from './assertions.module.css';
import { Difference } from './difference';
import { Prose } from './prose';
import { Said, SaidList } from './said-list';
import { SourceMarks } from './source-marks';

/** What is said, and the words it was said in. */
function Says({ assertion }: { assertion: AssertionView }): ReactNode {
  return (
    <>
      <Prose text={assertion.says} />
      {assertion.words === undefined ? null : (
        <span className={styles['quoted']}>
          {' '}
          {assertionWords.words} <q>{assertion.words}</q>
        </span>
      )}
    </>
  );
}

function Assertion({ assertion }: { assertion: AssertionView }): ReactNode {
  return (
    <Said id={assertion.id} says={<Says assertion={assertion} />}>
      <p>
        {assertion.date === undefined ? null : <>{assertion.date}. </>}
        <b>{assertion.who}</b>; {assertion.hedges}
        {assertion.paragraph === undefined ? `; ${assertionWords.context}` : `; ¶${assertion.paragraph}`}{' '}
        <SourceMarks marks={assertion.marks} />
      </p>
      {assertion.caveats.map((caveat) => (
        <p key={caveat.map((piece) => piece.text).join('')} className={styles['caveat']}>
          <Prose text={caveat} />
        </p>
      ))}
      {assertion.before.map((document) => (
        <p key={document.text} className={styles['caveat']}>
          {document.text} <SourceMarks marks={document.marks} />
        </p>
      ))}
      {assertion.differs.map((row) => (
        <Difference key={row.key}>{row.differs}</Difference>
      ))}
    </Said>
  );
}

/** Statements or events, each with who said it, how surely, and where. */
export function Assertions({ assertions }: { assertions: readonly AssertionView[] }): ReactNode {
  return (
    <SaidList>
      {assertions.map((assertion) => (
        <Assertion key={assertion.id} assertion={assertion} />
      ))}
    </SaidList>
  );
}
