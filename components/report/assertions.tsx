import type { ReactNode } from 'react';
import type { AssertionGroup, AssertionView } from '../../lib/derive/statement-view';
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

/** @param named whether who says it stands over a whole group, so that it needn't be said again. */
function Assertion({ assertion, named }: { assertion: AssertionView; named: boolean }): ReactNode {
  return (
    <Said id={assertion.id} says={<Says assertion={assertion} />}>
      <p>
        {assertion.date === undefined ? null : <>{assertion.date}. </>}
        {named ? null : (
          <>
            <b>{assertion.who}</b>;{' '}
          </>
        )}
        {assertion.how} <SourceMarks marks={assertion.marks} />
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

type Props = { readonly assertions: readonly AssertionView[]; readonly named?: boolean };

/** Statements or events, each with who said it, how surely, and where. */
export function Assertions({ assertions, named = false }: Props): ReactNode {
  return (
    <SaidList>
      {assertions.map((assertion) => (
        <Assertion key={assertion.id} assertion={assertion} named={named} />
      ))}
    </SaidList>
  );
}

/** The same by who says them. */
export function AssertionGroups({ groups }: { groups: readonly AssertionGroup[] }): ReactNode {
  return groups.map(({ who, assertions }) => (
    <div key={who} className={styles['group']}>
      <h3>{who}</h3>
      <Assertions assertions={assertions} named />
    </div>
  ));
}
