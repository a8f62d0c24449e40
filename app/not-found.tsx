import type { Metadata } from 'next';
import { toAddress } from '../lib/format/address';

export const metadata: Metadata = { title: 'Not found · On Record' };

/** A page that isn't there. */
export default function NotFound() {
  return (
    <div className="wrap">
      <main className="open">
        <h1>There is no page here</h1>
        <p className="lede">
          The address may have a typing error. All figures are on <a href={toAddress('/')}>the first page</a>.
        </p>
      </main>
    </div>
  );
}
