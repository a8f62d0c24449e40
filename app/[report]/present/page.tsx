import '../../../components/styles/deck.css';
import { Deck } from '../../../components/deck/deck';
import { toDeck } from '../../../lib/derive/deck';
import { deckMetadata } from '../../../lib/derive/metadata';
import { speakerAddress, toAddress } from '../../../lib/format/address';
import { readSlideStills } from '../../../lib/still/read-slide-stills';
import { describeReport, reportParams, showReport } from '../../show-report';

type Props = { params: Promise<{ report: string }> };

export const dynamicParams = false;
export const generateStaticParams = reportParams;

export function generateMetadata({ params }: Props) {
  return describeReport(params, deckMetadata);
}

/** A report as slides. */
export default function Page({ params }: Props) {
  return showReport(params, (report) => {
    const view = toDeck(report);
    return (
      <>
        <Deck view={view} stills={readSlideStills(report.id, view)} speaker={speakerAddress(report.id)} />
        <script type="module" src={toAddress('/scripts/deck.js')} />
      </>
    );
  });
}
