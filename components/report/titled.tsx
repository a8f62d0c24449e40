import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';
import { Prose } from './prose';

type Props = {
  readonly id: string;
  readonly kicker: string;
  readonly headline: ProseView;
  readonly text: readonly ProseView[];
  readonly children: ReactNode;
  /** Whether the content takes the whole width, under the headline. */
  readonly wide?: boolean;
};

/** A section with a headline: text on the left, content on the right; or one over the other. */
export function TitledSection({ id, kicker, headline, text, children, wide = false }: Props): ReactNode {
  return (
    <section className={wide ? 'sec sec-wide' : 'sec'} id={id} aria-labelledby={`${id}-h`}>
      <div className="tx">
        <p className="kick">{kicker}</p>
        <h2 id={`${id}-h`}>
          <Prose text={headline} />
        </h2>
        {text.map((paragraph) => (
          <p key={paragraph.map((piece) => piece.text).join('')} className="b">
            <Prose text={paragraph} />
          </p>
        ))}
      </div>
      <div className="cols">{children}</div>
    </section>
  );
}
