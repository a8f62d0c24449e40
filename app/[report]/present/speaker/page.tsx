import '../../../../components/styles/deck.css';
import { SpeakerPage } from '../../../../components/deck/speaker-page';
import { toDeck } from '../../../../lib/derive/deck';
import { deckMetadata } from '../../../../lib/derive/metadata';
import { deckAddress, toAddress } from '../../../../lib/format/address';
import { readSlideStills } from '../../../../lib/still/read-slide-stills';
import { describeReport, reportParams, showReport } from '../../../show-report';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;
export const generateStaticParams = reportParams;

export function generateMetadata({ params }: Props) {
  return describeReport(params, deckMetadata);
}

/** A deck's slides with the speaker's notes. */
export default function Page({ params }: Props) {
  return showReport(params, (report) => {
    const view = toDeck(report);
    return (
      <>
        <SpeakerPage view={view} stills={readSlideStills(report.id, view)} deck={deckAddress(report.id)} />
        <script type="module" src={toAddress('/scripts/speaker.js')} />
      </>
    );
  });
}
