import '../../../../components/styles/deck.css';
import { SpeakerPage } from '../../../../components/deck/speaker-page';
import { toDeck } from '../../../../lib/derive/deck';
import { deckMetadata } from '../../../../lib/derive/metadata';
import { deckAddress, toAddress } from '../../../../lib/format/address';
import { readSlideStills } from '../../../../lib/still/read-slide-stills';
import { siteReport, siteReports } from '../../../site';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return siteReports().map(({ id }) => ({ report: id }));
}

export async function generateMetadata({ params }: Props) {
  return deckMetadata(siteReport((await params).report));
}

/** A deck's slides with the speaker's notes. */
export default async function Page({ params }: Props) {
  const report = siteReport((await params).report);
  const view = toDeck(report);
  return (
    <>
      <SpeakerPage view={view} stills={readSlideStills(report.id, view)} deck={deckAddress(report.id)} />
      <script type="module" src={toAddress('/scripts/speaker.js')} />
    </>
  );
}
