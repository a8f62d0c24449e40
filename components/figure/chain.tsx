import type { ReactNode } from 'react';
import type { ChainView, LinkView, Slot } from '../../lib/derive/chain-view';
import { MarkedWords } from '../report/marked-words';
import { Prose } from '../report/prose';
import { SourceMarks } from '../report/source-marks';

/** A text of which only what differs is marked. */
function Pieces({ pieces }: { pieces: Slot['pieces'] }): ReactNode {
  return pieces.map(({ text, marked }, index) => {
    const key = pieces
      .slice(0, index + 1)
      .map((piece) => piece.text)
      .join('');
    return marked ? (
      <span key={key} className="differs">
        {text}
      </span>
    ) : (
      text
    );
  });
}

function SlotCell({ name, slot, voice }: { name: string; slot: Slot; voice: string }): ReactNode {
  return (
    <div className="slot">
      <dt>{name}</dt>
      <dd className={`${voice} ${slot.state}`}>
        {slot.state === 'lost' ? <span className="gap">{slot.text}</span> : <Pieces pieces={slot.pieces} />}
      </dd>
    </div>
  );
}

function LinkRow({ link, numeric }: { link: LinkView; numeric: boolean }): ReactNode {
  return (
    <>
      <div className="who">
        <h3>{link.agent}</h3>
        <p>{[link.role, link.party].filter((part) => part !== undefined).join('; ')}</p>
        <p>{[link.when, link.dataTo].filter((part) => part !== undefined).join('; ')}</p>
        {link.credits === undefined ? null : <p>{link.credits}</p>}
      </div>
      <dl className="slots">
        <SlotCell name="Hedge" slot={link.hedge} voice="serif" />
        {numeric ? <SlotCell name="Bound" slot={link.bound} voice="serif" /> : null}
        {numeric ? <SlotCell name="Value" slot={link.value} voice="number" /> : null}
        <div className="slot words">
          <dt>Words</dt>
          <dd>
            {link.words.length === 0 ? <span className="unknown">not quoted</span> : <MarkedWords words={link.words} />}
          </dd>
        </div>
      </dl>
      <p className="seen">
        {link.seen} <SourceMarks marks={link.marks} />
      </p>
    </>
  );
}

/** How a link took over the one before, and what differs between the two. */
function Join({ link }: { link: LinkView }): ReactNode {
  if (link.by === undefined && link.inferred === undefined) return null;
  return (
    <div className="join">
      {link.by === undefined ? null : <p>{link.by}</p>}
      {link.inferred === undefined ? null : (
        <p>
          <b>Inferred:</b> <Prose text={link.inferred} />
        </p>
      )}
      {link.differs === undefined || link.differs.length === 0 ? null : (
        <p className="diff">{link.differs.join('; ')}</p>
      )}
      {link.differs?.length === 0 ? <p>Nothing that both documents say differs.</p> : null}
    </div>
  );
}

/** The chain from the origin to the article in aligned columns: a word that wasn't carried over leaves an empty slot. */
export function Chain({ chain }: { chain: ChainView }): ReactNode {
  return (
    <>
      <ol className="chain">
        {chain.links.map((link) => (
          <li key={link.key} className={`${link.isArticle ? 'art' : ''}${link.inferred === undefined ? '' : ' inf'}`}>
            <Join link={link} />
            <LinkRow link={link} numeric={chain.numeric} />
          </li>
        ))}
      </ol>
      {chain.relays.length === 0 ? null : (
        <>
          <h3 className="tiny">Beside the chain</h3>
          <ul className="chain beside">
            {chain.relays.map((relay) => (
              <li key={relay.key}>
                <p className="join">{relay.relation}</p>
                <LinkRow link={relay} numeric={chain.numeric} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
