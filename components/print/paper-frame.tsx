import type { ReactNode } from 'react';
import type { PaperView } from '../../lib/derive/paper';
import { Prose } from '../report/prose';
import { QrCode } from './qr-code';

/** On a screen, the way to the other layouts. The command that makes the PDFs adds links to them in the last line. */
function PaperBar({ paper }: { paper: PaperView }): ReactNode {
  return (
    <nav className="paper-bar" aria-label="For paper">
      <a href={paper.imprint.home}>Web page</a>
      {paper.layouts.map((layout) => (
        <a key={layout.href} href={layout.href} aria-current={layout.current ? 'page' : undefined}>
          {layout.label}
        </a>
      ))}
      <span>Prints on A4 or Letter with Ctrl+P.</span>
      <p data-pdfs="" />
    </nav>
  );
}

/** What every layout for paper stands in: the head of its first page, and the words that run along its others. */
export function PaperFrame({ paper, children }: { paper: PaperView; children: ReactNode }): ReactNode {
  return (
    <div className={`wrap paper paper-${paper.layout.id}`}>
      <link rel="stylesheet" href={paper.imprint.running} precedence="print" media="print" />
      <PaperBar paper={paper} />
      <main className="sheet">
        <div className="mast">
          <div className="plate">
            <span className="house">On Record</span>
            <span>
              {paper.layout.name} · {paper.imprint.edition}
            </span>
          </div>
        </div>
        {children}
      </main>
    </div>
  );
}

/** The cover block: title, what it is, of when, and the way to the web page. */
export function Cover({ paper }: { paper: PaperView }): ReactNode {
  return (
    <div className="cover">
      <h1>
        <Prose text={paper.title} />
      </h1>
      <p className="lede">
        <Prose text={paper.about} />
      </p>
      <dl className="facts">
        {paper.facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.href === undefined ? fact.text : <a href={fact.href}>{fact.text}</a>}</dd>
          </div>
        ))}
      </dl>
      {paper.qr === undefined ? null : <QrCode code={paper.qr} />}
    </div>
  );
}
