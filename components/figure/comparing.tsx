import type { ReactNode } from 'react';
import type { FigurePageView } from '../../lib/derive/figure-page';
import { figureWords } from '../../lib/words/figure';
import { tableWords } from '../../lib/words/table';
import { Prose } from '../report/prose';
import { RowTable } from '../report/row-table';
import { TitledSection } from '../report/titled';
import styles from './comparing.module.css';

/** What the figure can and can't be set against, and why. */
export function Comparing({ comparisons }: Pick<FigurePageView, 'comparisons'>): ReactNode {
  if (comparisons.length === 0) return null;
  return (
    <TitledSection
      id="comparing"
      kicker={figureWords.comparing.kicker}
      headline={[{ text: figureWords.comparing.headline }]}
      text={[]}
    >
      <RowTable columns={tableWords.comparisons}>
        {comparisons.map((comparison) => (
          <tr key={comparison.key}>
            <th scope="row">
              {comparison.others.map((other, index) => (
                <span key={other.href}>
                  {index > 0 ? '; ' : ''}
                  <a href={other.href}>{other.text}</a>
                </span>
              ))}
            </th>
            <td className={comparison.allowed ? styles['verdict'] : `${styles['verdict']} ${styles['refused']}`}>
              {comparison.verdict}
            </td>
            <td>
              <Prose text={comparison.why} />
            </td>
          </tr>
        ))}
      </RowTable>
    </TitledSection>
  );
}
