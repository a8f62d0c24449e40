import type { Fault } from '../fault';
import type { Checked } from './checked';
import { unusedOf } from './references';
import { selectTexts } from './select';

/** Charts that no section shows, or that two show. */
export function checkSections({ tree, shaped }: Checked): Fault[] {
  const shown = new Set<string>();
  const twice = selectTexts(tree, ['report.sections.*.chart']).flatMap(({ path, text }) => {
    const again = shown.has(text);
    shown.add(text);
    return again ? [{ path, message: `${text} is shown in an earlier section; remove one of the two` }] : [];
  });
  const unseen = (shaped ? unusedOf(tree, 'charts') : []).map((id) => ({
    path: ['charts', id],
    message: `no section shows it; add { kind: chart, chart: ${id} } to report.sections, or remove it`,
  }));
  return [...twice, ...unseen];
}

/** Headline figures that aren't in the article. */
export function checkLead({ draft }: Checked): Fault[] {
  return (draft.head.lead ?? []).flatMap((id, index) =>
    draft.figures.get(id)?.role === 'context'
      ? [{ path: ['report', 'lead', index], message: `${id} is context; write figures that the article reports` }]
      : [],
  );
}
