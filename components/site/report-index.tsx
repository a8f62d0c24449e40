import type { ReactNode } from 'react';
import type { PageLink } from '../../lib/derive/imprint';
import type { IndexView } from '../../lib/derive/report-index';
import { acrossWords } from '../../lib/words/across';
import { siteWords } from '../../lib/words/site';
import { TitledSection } from '../report/titled';
import { CountedList } from './counted-list';
import { ReportGroups } from './report-groups';
import { SearchField, type SearchPlaces } from './search-field';
import { SiteFrame } from './site-frame';

type Props = { readonly view: IndexView; readonly lists: readonly PageLink[]; readonly places: SearchPlaces };

/** The first page of a site that has several reports: a search, the newest reports by year, older years, subjects. */
export function ReportIndex({ view: { shown, older, subjects }, lists, places }: Props): ReactNode {
  return (
    <SiteFrame lists={lists} title={siteWords.indexTitle}>
      <SearchField places={places} />
      <ReportGroups groups={shown} />
      {older.length === 0 ? null : (
        <TitledSection id="older" kicker={acrossWords.lists.years} headline={[{ text: acrossWords.older }]} text={[]}>
          <CountedList of={older} />
        </TitledSection>
      )}
      {subjects.length === 0 ? null : (
        <TitledSection
          id="subjects"
          kicker={acrossWords.lists.subjects}
          headline={[{ text: acrossWords.bySubject }]}
          text={[]}
        >
          <CountedList of={subjects} />
        </TitledSection>
      )}
    </SiteFrame>
  );
}
