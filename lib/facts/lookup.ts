import type { Figure, Report } from '../schema/report';

/** Follows a reference that the loader has checked. Throws when it names nothing, which the loader should have refused. */
export function pick<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`nothing is called ${id}`);
  return entry;
}

/** The figures of some ids, in their order. */
export function pickFigures(report: Report, ids: readonly string[]): readonly Figure[] {
  return ids.map((id) => pick(report.figures, id));
}
