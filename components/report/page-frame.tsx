import type { ReactNode } from 'react';
import type { Imprint } from '../../lib/derive/dashboard';
import { LinkList } from './link-list';

/** What every page of a report stands in: the name of the house and the edition above, the imprint below. */
export function PageFrame({
  imprint,
  crumb,
  children,
}: {
  imprint: Imprint;
  crumb?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <div className="wrap">
      <link rel="stylesheet" href={imprint.running} precedence="print" media="print" />
      <header className="mast">
        <div className="plate">
          <a className="house" href={imprint.home}>
            On Record
          </a>
          {crumb}
          <nav aria-label="This report">
            <LinkList links={imprint.uses} />
          </nav>
          <span>{imprint.edition}</span>
        </div>
      </header>
      <main>{children}</main>
      <footer className="colo">
        <span>On Record. {imprint.edition}.</span>
        <span>
          <LinkList links={[...imprint.links, ...imprint.uses]} />
        </span>
      </footer>
    </div>
  );
}
