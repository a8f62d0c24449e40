import type { ReactNode } from 'react';
import type { ChainView, LinkView } from '../../lib/derive/chain-view';
import { chainWords } from '../../lib/words/figure';
import { Difference } from '../report/difference';
import { Prose } from '../report/prose';
import { SourceMarks } from '../report/source-marks';
import styles from './chain.module.css';
import { LinkSlots } from './link-slots';

function LinkRow({ link, numeric }: { link: LinkView; numeric: boolean }): ReactNode {
  return (
    <>
      <div className={styles['speaker']}>
        <h3>{link.agentHref === undefined ? link.agent : <a href={link.agentHref}>{link.agent}</a>}</h3>
        <p>{[link.role, link.party].filter((part) => part !== undefined).join('; ')}</p>
        <p>{[link.when, link.dataTo].filter((part) => part !== undefined).join('; ')}</p>
        {link.credits === undefined ? null : (
          <p>
            <a href={link.credits.href}>{link.credits.text}</a>
          </p>
        )}
      </div>
      <LinkSlots link={link} numeric={numeric} />
      <p className={styles['whereSeen']}>
        {link.seen} <SourceMarks marks={link.marks} />
      </p>
    </>
  );
}

/** How a link took over the one before, and what differs between the two. */
function TakenOver({ link }: { link: LinkView }): ReactNode {
  if (link.by === undefined && link.inferred === undefined) return null;
  return (
    <div className={styles['takenOver']}>
      {link.by === undefined ? null : <p>{link.by}</p>}
      {link.inferred === undefined ? null : (
        <p>
          <b>{chainWords.inferred}</b> <Prose text={link.inferred} />
        </p>
      )}
      {link.differs === undefined || link.differs.length === 0 ? null : (
        <Difference>{link.differs.join('; ')}</Difference>
      )}
      {link.differs?.length === 0 ? <p>{chainWords.nothingDiffers}</p> : null}
    </div>
  );
}

/** A link's classes: the article's own, and one that we infer, are drawn apart. */
function classesOf(link: LinkView): string {
  const classes = [
    link.isArticle ? styles['article'] : undefined,
    link.inferred === undefined ? undefined : styles['inferred'],
  ];
  return classes.filter((name) => name !== undefined).join(' ');
}

/** The chain from the origin to the article in aligned columns: a word that wasn't carried over leaves an empty slot. */
export function Chain({ chain }: { chain: ChainView }): ReactNode {
  return (
    <>
      <ol className={styles['chain']} data-part="chain">
        {chain.links.map((link) => (
          <li key={link.key} className={classesOf(link)}>
            <TakenOver link={link} />
            <LinkRow link={link} numeric={chain.numeric} />
          </li>
        ))}
      </ol>
      {chain.relays.length === 0 ? null : (
        <>
          <h3 className={`small-heading ${styles['besideHeading']}`}>{chainWords.beside}</h3>
          <ul className={`${styles['chain']} ${styles['relays']}`} data-part="relays">
            {chain.relays.map((relay) => (
              <li key={relay.key}>
                <p className={styles['relation']}>{relay.relation}</p>
                <LinkRow link={relay} numeric={chain.numeric} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
