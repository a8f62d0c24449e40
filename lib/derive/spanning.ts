import { acrossKinds } from '../format/address';
import { type Across, type AcrossPart, toAcrossPart, toSources, toSpeakers } from './across';
import { type Entry, type IndexEntry, type ReportGroup, toIndexEntry, toSubjects, toYears } from './report-index';
import { type SearchData, type SearchPart, toSearchData, toSearchPart } from './search-data';

/** What spans the reports of a site. */
export type Spanning = {
  readonly entries: readonly IndexEntry[];
  readonly years: readonly ReportGroup[];
  readonly subjects: readonly ReportGroup[];
  readonly speakers: Across;
  readonly sources: Across;
  readonly search: () => SearchData;
};

/** What spans reports, of one: plain, so that it can be kept while the report is as it was. */
export type SpanningPart = {
  readonly entry: IndexEntry;
  /** Of a report that holds together. */
  readonly whole?: { readonly across: AcrossPart; readonly search: SearchPart };
};

export function toSpanningPart(one: Entry): SpanningPart {
  const entry = toIndexEntry(one);
  if (!one.loaded.ok) return { entry };
  const { report } = one.loaded;
  return { entry, whole: { across: toAcrossPart(report), search: toSearchPart(report) } };
}

/** Gathers what spans reports from them. */
export function toSpanning(parts: readonly SpanningPart[]): Spanning {
  const whole = parts.flatMap((part) => part.whole ?? []);
  const across = whole.map((one) => one.across);
  const [entries, speakers] = [parts.map(({ entry }) => entry), toSpeakers(across)];
  return {
    ...{ entries, speakers },
    years: toYears(entries),
    subjects: toSubjects(entries),
    sources: toSources(across),
    search: () =>
      toSearchData(
        whole.map((one) => one.search),
        speakers,
      ),
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
