import { AcrossPage } from '../../../components/site/across-page';
import { CountedList } from '../../../components/site/counted-list';
import { SiteFrame } from '../../../components/site/site-frame';
import { acrossAddress } from '../../../lib/format/address';
import { acrossWords } from '../../../lib/words/across';
import { describeAcross, frame, listRests, type Rest, spanning } from '../../across';

export const dynamicParams = false;

/** The list of all, and a page for each. */
export function generateStaticParams() {
  return listRests('sources').map((source) => ({ source }));
}

export async function generateMetadata({ params }: Rest<'source'>) {
  const [name] = (await params).source ?? [];
  if (name === undefined) return describeAcross('sources', name, acrossWords.titles.sources, acrossWords.about.sources);
  const { title, count } = spanning().sources.view(name);
  return describeAcross('sources', name, title, acrossWords.aboutSpeaker(title, count));
}

/** All that stands in one document in all reports, or the list of sources. */
export default async function Page({ params }: Rest<'source'>) {
  const [name] = (await params).source ?? [];
  const { entries, view } = spanning().sources;
  if (name !== undefined) return <AcrossPage {...frame()} view={view(name)} />;
  return (
    <SiteFrame {...frame()} title={acrossWords.titles.sources} lede={acrossWords.about.sources}>
      <CountedList of={entries.map((entry) => ({ ...entry, href: acrossAddress('sources', entry.name) }))} />
    </SiteFrame>
  );
}
