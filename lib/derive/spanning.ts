import { acrossKinds } from '../format/address';
import { type Across, toAcrossPart, toSources, toSpeakers } from './across';
import { type Entry, type IndexEntry, type ReportGroup, toIndexEntry, toSubjects, toYears } from './report-index';
import { type SearchData, toSearchData, toSearchPart } from './search-data';

/** What spans the reports of a site. */
export type Spanning = {
  readonly entries: readonly IndexEntry[];
  readonly years: readonly ReportGroup[];
  readonly subjects: readonly ReportGroup[];
  readonly speakers: Across;
  readonly sources: Across;
  readonly search: () => SearchData;
};

/** Gathers it from the reports as they stand. */
export function toSpanning(all: readonly Entry[]): Spanning {
  const reports = all.flatMap(({ loaded }) => (loaded.ok ? [loaded.report] : []));
  const parts = reports.map(toAcrossPart);
  const [entries, speakers] = [all.map(toIndexEntry), toSpeakers(parts)];
  return {
    ...{ entries, speakers },
    years: toYears(entries),
    subjects: toSubjects(entries),
    sources: toSources(parts),
    search: () => toSearchData(reports.map(toSearchPart), speakers),
  };
}

/** The pages in the lists, by their place in the site, such as `years/2024`, each with all that it shows. */
export function listSpanningPages(spanning: Spanning): ReadonlyMap<string, object> {
  const pages = acrossKinds.flatMap((kind) => {
    const list = spanning[kind];
    const shown = 'view' in list ? list.entries.map(({ name }) => list.view(name)) : list;
    return shown.map((view) => [`${kind}/${view.name}`, view] as const);
  });
  return new Map(pages);
}
