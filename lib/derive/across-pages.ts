import { acrossAddress, acrossKinds, type Across as Kind } from '../format/address';
import type { Report } from '../schema/report';
import { toAcrossPart, toSources, toSpeakers } from './across';
import { toIndexEntry, toSubjects, toYears } from './report-index';

/** The addresses of the pages that span reports: each list, and what is in it. */
export function listAcrossPages(reports: readonly Report[]): readonly string[] {
  const entries = reports.map((report) => toIndexEntry({ id: report.id, loaded: { ok: true, report, todos: [] } }));
  const parts = reports.map(toAcrossPart);
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
