import { AcrossPage } from '../../../components/site/across-page';
import { CountedList } from '../../../components/site/counted-list';
import { SiteFrame } from '../../../components/site/site-frame';
import { acrossAddress } from '../../../lib/format/address';
import { acrossWords } from '../../../lib/words/across';
import { describeAcross, frame, listRests, type Rest, spanning } from '../../across';

export const dynamicParams = false;

/** The list of all, and a page for each. */
export function generateStaticParams() {
  return listRests('speakers').map((speaker) => ({ speaker }));
}

export async function generateMetadata({ params }: Rest<'speaker'>) {
  const [name] = (await params).speaker ?? [];
  if (name === undefined)
    return describeAcross('speakers', name, acrossWords.titles.speakers, acrossWords.about.speakers);
  const { title, count } = spanning().speakers.view(name);
  return describeAcross('speakers', name, title, acrossWords.aboutSpeaker(title, count));
}

/** All that one speaker said in all reports, or the list of speakers. */
export default async function Page({ params }: Rest<'speaker'>) {
  const [name] = (await params).speaker ?? [];
  const { entries, view } = spanning().speakers;
  if (name !== undefined) return <AcrossPage {...frame()} view={view(name)} />;
  return (
    <SiteFrame {...frame()} title={acrossWords.titles.speakers} lede={acrossWords.about.speakers}>
      <CountedList of={entries.map((entry) => ({ ...entry, href: acrossAddress('speakers', entry.name) }))} />
    </SiteFrame>
  );
}
