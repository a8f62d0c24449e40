import { toPlainText } from '../facts/prose-view';
import { acrossAddress, acrossKinds, reportAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { addressName } from '../format/lasting-name';
import { formatCount } from '../format/number';
import type { Report } from '../schema/report';
import { acrossWords, joinSubjects } from '../words/across';
import { draftWords } from '../words/draft';
import { siteWords } from '../words/site';
import type { PageLink } from './imprint';
import { sourceText } from './source-view';

/** One report in a list: what it is called, and a line or two about it. */
export type IndexEntry = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly about: readonly string[];
  /** The day of its article, which sorts by time. */
  readonly day: string;
  readonly year: string;
  readonly subjects: readonly string[];
};

/** The reports of a year, or on a subject. */
export type ReportGroup = {
  /** The part of its address that is its own. */
  readonly name: string;
  readonly label: string;
  readonly href: string;
  readonly count: string;
  readonly entries: readonly IndexEntry[];
};

/** A report as it stands, as loading tells it. */
export type Entry = {
  readonly id: string;
  readonly loaded: (
    | { readonly ok: true; readonly report: Report }
    | { readonly ok: false; readonly problems: readonly unknown[] }
  ) & { readonly todos: readonly unknown[] };
};

/** The day of a report's article as text, which sorts by time; empty where nobody knows it. */
export const dayOf = ({ head }: Report) => head.article.issued?.text ?? '';

/** Reports by the day of their article, newest first; of one day, by name. */
export const byDay = <Any extends { readonly id: string; readonly day: string }>(all: readonly Any[]): readonly Any[] =>
  [...all].sort((a, b) => b.day.localeCompare(a.day, 'en') || a.id.localeCompare(b.id, 'en'));

/** The year in which a report's article was published. */
const yearOf = (report: Report) => /^\d{4}/.exec(dayOf(report))?.[0] ?? acrossWords.undated;

function toEntry(report: Report, todos: number): IndexEntry {
  const reported = [...report.figures.values()].filter((figure) => figure.role === 'reported').length;
  const count = siteWords.reported(reported, capitalise(formatCount(reported)));
  return {
    id: report.id,
    href: reportAddress(report.id),
    title: toPlainText(report, report.head.title),
    about: [
      `${sourceText(report.head.article)}. ${count}`,
      ...(report.head.subjects.length === 0 ? [] : [capitalise(joinSubjects(report.head.subjects))]),
      ...(todos === 0 ? [] : [draftWords.draft(todos)]),
    ],
    day: dayOf(report),
    year: yearOf(report),
    subjects: report.head.subjects,
  };
}

/** What lists have of a report as it stands. */
export function toIndexEntry({ id, loaded }: Entry): IndexEntry {
  if (loaded.ok) return toEntry(loaded.report, loaded.todos.length);
  const about = [draftWords.problems(loaded.problems.length)];
  return { ...{ id, href: reportAddress(id), title: id, about }, day: '', year: acrossWords.undated, subjects: [] };
}

/** Reports in groups by some of their words; words alike but for case and accents are one. */
function groupBy(
  kind: 'years' | 'subjects',
  entries: readonly IndexEntry[],
  wordsOf: (entry: IndexEntry) => readonly string[],
): readonly ReportGroup[] {
  const groups = new Map<string, { label: string; entries: Set<IndexEntry> }>();
  for (const entry of byDay(entries))
    for (const word of wordsOf(entry)) {
      const group = groups.get(addressName(word)) ?? { label: capitalise(word), entries: new Set() };
      group.entries.add(entry);
      groups.set(addressName(word), group);
    }
  return [...groups].map(([name, group]) => ({
    ...{ name, label: group.label, href: acrossAddress(kind, name), entries: [...group.entries] },
    count: acrossWords.reports(group.entries.size),
  }));
}

/** Reports by the year of their article, the newest year first. */
export const toYears = (entries: readonly IndexEntry[]): readonly ReportGroup[] =>
  [...groupBy('years', entries, ({ year }) => [year])].sort((a, b) => b.name.localeCompare(a.name, 'en'));

/** Reports by subject, in the order of the alphabet. */
export const toSubjects = (entries: readonly IndexEntry[]): readonly ReportGroup[] =>
  [...groupBy('subjects', entries, ({ subjects }) => subjects)].sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** The first page of a site with several reports. */
export type IndexView = {
  /** Whole years, the newest first, as long as there is room. */
  readonly shown: readonly ReportGroup[];
  /** The years whose reports stand on their own pages alone. */
  readonly older: readonly ReportGroup[];
  readonly subjects: readonly ReportGroup[];
};

/** How many reports the first page lists before it leads to the pages of older years. */
const ROOM = 60;

/** The first page: the newest reports by year, the older years, the subjects. The first year is there however long it is. */
export function toReportIndex(all: readonly IndexEntry[]): IndexView {
  const years = toYears(all);
  const before = (at: number) => years.slice(0, at).reduce((sum, { entries: own }) => sum + own.length, 0);
  const firstOlder = years.findIndex((year, at) => at > 0 && before(at) + year.entries.length > ROOM);
  const shown = firstOlder < 0 ? years.length : firstOlder;
  return { shown: years.slice(0, shown), older: years.slice(shown), subjects: toSubjects(all) };
}

/** The lists that span reports, as links. */
export const acrossLinks = (): readonly PageLink[] =>
  acrossKinds.map((kind) => ({ label: acrossWords.lists[kind], href: acrossAddress(kind) }));
