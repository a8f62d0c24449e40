import type { Metadata } from 'next';
import { PageHead } from '../components/report/page-head';
import { toAddress } from '../lib/format/address';

export const metadata: Metadata = { title: 'Not found · On Record' };

/** A page that isn't there. */
export default function NotFound() {
  return (
    <div className="page-frame">
      <main>
        <PageHead
          title="There is no page here"
          lede={
            <>
              The address may have a typing error. All figures are on <a href={toAddress('/')}>the first page</a>.
            </>
          }
        />
      </main>
    </div>
  );
}
