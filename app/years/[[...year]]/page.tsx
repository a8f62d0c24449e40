import { CountedList } from '../../../components/site/counted-list';
import { ReportGroups } from '../../../components/site/report-groups';
import { SiteFrame } from '../../../components/site/site-frame';
import { acrossWords } from '../../../lib/words/across';
import { describeAcross, frame, listRests, type Rest, spanning } from '../../across';

export const dynamicParams = false;

const groups = () => spanning().years;
const find = ([name]: readonly string[] = []) => groups().find((group) => group.name === name);

/** The list of all, and a page for each. */
export function generateStaticParams() {
  return listRests('years').map((year) => ({ year }));
}

export async function generateMetadata({ params }: Rest<'year'>) {
  const group = find((await params).year);
  return describeAcross(
    'years',
    group?.name,
    group === undefined ? acrossWords.titles.years : acrossWords.ofYear(group.label),
  );
}

/** The reports of one year, or all of them by year. */
export default async function Page({ params }: Rest<'year'>) {
  const group = find((await params).year);
  if (group !== undefined)
    return (
      <SiteFrame {...frame()} title={acrossWords.ofYear(group.label)}>
        <ReportGroups groups={[group]} />
      </SiteFrame>
    );
  return (
    <SiteFrame {...frame()} title={acrossWords.titles.years} lede={acrossWords.about.years}>
      <CountedList of={groups()} />
    </SiteFrame>
  );
}
