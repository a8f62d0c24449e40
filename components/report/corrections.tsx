import type { ReactNode } from 'react';
import type { CorrectionView } from '../../lib/derive/correction-view';
import { Said, SaidList } from './said-list';

function Correction({ correction: { figure, text } }: { correction: CorrectionView }): ReactNode {
  return (
    <>
      {figure === undefined ? null : (
        <>
          <a href={figure.href}>{figure.name}</a>:{' '}
        </>
      )}
      {text}
    </>
  );
}

/** Corrections, each with its figure, what it was and is, and why. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }): ReactNode {
  return (
    <SaidList>
      {corrections.map((correction) => (
        <Said key={correction.date + correction.text} says={<Correction correction={correction} />}>
          <p>
            {correction.edition}, {correction.date}
          </p>
        </Said>
      ))}
    </SaidList>
  );
}
