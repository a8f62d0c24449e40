import '../../../components/styles/deck.css';
import { Deck } from '../../../components/deck/deck';
import { toDeck } from '../../../lib/derive/deck';
import { deckMetadata } from '../../../lib/derive/metadata';
import { speakerAddress, toAddress } from '../../../lib/format/address';
import { readSlideStills } from '../../../lib/still/read-slide-stills';
import { siteReport, siteReports } from '../../site';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().map(({ id }) => ({ report: id }));
}

export async function generateMetadata({ params }: Props) {
  return deckMetadata(siteReport((await params).report));
}

/** A report as slides. */
export default async function Page({ params }: Props) {
  const report = siteReport((await params).report);
  const view = toDeck(report);
  return (
    <>
      <Deck view={view} stills={readSlideStills(report.id, view)} speaker={speakerAddress(report.id)} />
      <script type="module" src={toAddress('/scripts/deck.js')} />
    </>
  );
}
