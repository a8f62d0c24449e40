import type { ReactNode } from 'react';
import type { PaperView } from '../../lib/derive/paper';
import { printWords } from '../../lib/words/print';
import { Masthead } from '../report/masthead';
import styles from './paper-frame.module.css';

/** On a screen, the way to the other layouts. The command that makes the PDFs adds links to them in the last line. */
function PaperBar({ paper }: { paper: PaperView }): ReactNode {
  return (
    <nav className={styles['layouts']} aria-label={printWords.bar}>
      <a href={paper.imprint.home}>{printWords.home}</a>
      {paper.layouts.map((layout) => (
        <a key={layout.href} href={layout.href} aria-current={layout.current ? 'page' : undefined}>
          {layout.label}
        </a>
      ))}
      <span>{printWords.howTo}</span>
      <p data-pdfs="" />
    </nav>
  );
}

/** What every layout for paper stands in: the head of its first page, and the words that run along its others. */
export function PaperFrame({ paper, children }: { paper: PaperView; children: ReactNode }): ReactNode {
  return (
    <div className={`page-frame ${styles['paper']}`} data-surface="paper" data-layout={paper.layout.id}>
      <link rel="stylesheet" href={paper.imprint.running} precedence="print" media="print" />
      <PaperBar paper={paper} />
      <main className={styles['sheet']}>
        <Masthead>
          <span>
            {paper.layout.name} · {paper.imprint.edition}
          </span>
        </Masthead>
        {children}
      </main>
    </div>
  );
}
