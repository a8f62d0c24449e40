import type { Metadata } from 'next';
import { Masthead } from '../components/report/masthead';
import { PageHead } from '../components/report/page-head';
import { toAddress } from '../lib/format/address';
import { siteWords } from '../lib/words/site';

export const metadata: Metadata = { title: siteWords.pageTitle(siteWords.notFound.name) };

/** A page that isn't there. */
export default function NotFound() {
  const { title, beforeLink, link, afterLink } = siteWords.notFound;
  return (
    <div className="page-frame">
      <header>
        <Masthead home={toAddress('/')} />
      </header>
      <main>
        <PageHead
          title={title}
          lede={
            <>
              {beforeLink}
              <a href={toAddress('/')}>{link}</a>
              {afterLink}
            </>
          }
        />
      </main>
    </div>
  );
}
