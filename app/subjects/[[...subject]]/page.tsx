import { CountedList } from '../../../components/site/counted-list';
import { ReportGroups } from '../../../components/site/report-groups';
import { SiteFrame } from '../../../components/site/site-frame';
import { acrossWords } from '../../../lib/words/across';
import { describeAcross, frame, listRests, type Rest, spanning } from '../../across';

export const dynamicParams = false;

const groups = () => spanning().subjects;
const find = ([name]: readonly string[] = []) => groups().find((group) => group.name === name);

/** The list of all, and a page for each. */
export function generateStaticParams() {
  return listRests('subjects').map((subject) => ({ subject }));
}

export async function generateMetadata({ params }: Rest<'subject'>) {
  const group = find((await params).subject);
  return describeAcross('subjects', group?.name, group?.label ?? acrossWords.titles.subjects);
}

/** The reports on one subject, or the list of subjects. */
export default async function Page({ params }: Rest<'subject'>) {
  const group = find((await params).subject);
  if (group !== undefined)
    return (
      <SiteFrame {...frame()} title={group.label}>
        <ReportGroups groups={[group]} />
      </SiteFrame>
    );
  return (
    <SiteFrame {...frame()} title={acrossWords.titles.subjects} lede={acrossWords.about.subjects}>
      <CountedList of={groups()} />
    </SiteFrame>
  );
}
