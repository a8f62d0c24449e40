import type { ReactNode } from 'react';
import type { ReportGroup } from '../../lib/derive/report-index';
import { Said, SaidList } from '../report/said-list';
import { SectionContent, SectionFrame, SectionText } from '../report/section-frame';

/** Reports in groups: the year or the subject on the left, its reports on the right, each with its article. */
export function ReportGroups({ groups }: { groups: readonly ReportGroup[] }): ReactNode {
  return groups.map(({ name, label, href, count, entries }) => (
    <SectionFrame key={name} id={`of-${name}`}>
      <SectionText id={`of-${name}`} kicker={count} headline={<a href={href}>{label}</a>} text={[]} />
      <SectionContent>
        <SaidList>
          {entries.map((entry) => (
            <Said key={entry.id} says={<a href={entry.href}>{entry.title}</a>}>
              {entry.about.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Said>
          ))}
        </SaidList>
      </SectionContent>
    </SectionFrame>
  ));
}
