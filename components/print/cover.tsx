import type { ReactNode } from 'react';
import type { PaperView } from '../../lib/derive/paper';
import { Finding } from '../report/finding';
import { Prose } from '../report/prose';
import styles from './cover.module.css';
import { QrCode } from './qr-code';

/** The cover block: title, what was found, what it is (not where it is to be short), of when, and the way to the web page. */
export function Cover({ paper, short = false }: { paper: PaperView; short?: boolean }): ReactNode {
  return (
    <div className={styles['cover']}>
      <h1>
        <Prose text={paper.title} />
      </h1>
      <Finding lines={paper.finding} />
      {short ? null : (
        <p className={styles['about']}>
          <Prose text={paper.about} />
        </p>
      )}
      <dl className={styles['facts']}>
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
