import type { ReactNode } from 'react';
import type { PageLink } from '../../lib/derive/imprint';

/** Places of the report in a row, each by its name. */
export function LinkList({ links }: { links: readonly PageLink[] }): ReactNode {
  return links.map((link) => (
    <a key={link.label} href={link.href}>
      {link.label}
    </a>
  ));
}
