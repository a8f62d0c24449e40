import type { ReactNode } from 'react';
import type { ProseView } from '../../lib/facts/prose-view';
import { Prose } from './prose';
import { SectionContent, SectionFrame, SectionText } from './section-frame';

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
    <SectionFrame id={id} wide={wide}>
      <SectionText id={id} kicker={kicker} headline={<Prose text={headline} />} text={text} />
      <SectionContent>{children}</SectionContent>
    </SectionFrame>
  );
}
