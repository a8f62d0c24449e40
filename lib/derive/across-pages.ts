import { acrossAddress, acrossKinds, type Across as Kind } from '../format/address';
import { type AcrossPart, toSources, toSpeakers } from './across';
import { type IndexEntry, toSubjects, toYears } from './report-index';

/** The addresses of the pages that span reports: each list, and what is in it. */
export function listAcrossPages(reports: readonly { readonly index: IndexEntry; readonly across: AcrossPart }[]) {
  const entries = reports.map(({ index }) => index);
  const parts = reports.map(({ across }) => across);
  const names: Readonly<Record<Kind, readonly { readonly name: string }[]>> = {
    years: toYears(entries),
    subjects: toSubjects(entries),
    speakers: toSpeakers(parts).entries,
    sources: toSources(parts).entries,
  };
  return acrossKinds.flatMap((kind) =>
    ['', ...names[kind].map(({ name }) => name)].map((name) => acrossAddress(kind, name)),
  );
}
