import { differsClause } from '../facts/drift-text';
import { pick } from '../facts/lookup';
import { toPlainText } from '../facts/prose-view';
import { figureText, linkText } from '../facts/said';
import { linkPhrase } from '../facts/wording';
import { figureAddress, reportAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { quoteAll } from '../format/join-words';
import type { QuantityText } from '../format/quantity';
import type { Figure, Link, Report } from '../schema/report';
import { acrossWords } from '../words/across';
import { sayingWords } from '../words/saying';
import { byDay, dayOf } from './report-index';
import { sourceText } from './source-view';
import { type Standing, sourcesOf, speakersOf } from './standing';

/** One figure of a speaker or a source: its number, bound and hedges as they stand there, and what was lost from there on. */
export type AcrossRow = {
  readonly key: string;
  readonly name: string;
  /** What is counted, beside which the number stands. */
  readonly label: string;
  readonly href: string;
  /** As it stands there; where no number of theirs is known, a line says so and what was printed. */
  readonly number: QuantityText | string;
  readonly hedges: string | undefined;
  readonly who: string;
  /** Whether it was passed on, stands before what was taken over, or beside it; undefined for who gave the number. */
  readonly how: string | undefined;
  readonly differs: string | undefined;
};

/** A speaker or a source in the list of all. */
export type AcrossEntry = {
  /** The part of its address that is its own. */
  readonly name: string;
  /** What stands over its page. */
  readonly title: string;
  /** What it is called in the list. */
  readonly label: string;
  readonly count: string;
};

/** A speaker or a source in all reports, newest first. */
export type AcrossView = AcrossEntry & {
  readonly about: readonly string[];
  /** Where a document can be read. */
  readonly address: string | undefined;
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly article: string;
    readonly rows: readonly AcrossRow[];
  }[];
};

/** What makes the rows of a figure; what is the same under several names is worked out once. */
function createRows(report: Report, figure: Figure): (link: Link, how: string | undefined) => AcrossRow {
  const { last } = figure.said;
  const same = {
    key: `${report.id}/${figure.id}`,
    name: figure.role === 'context' ? sayingWords.isContext(figure.name) : figure.name,
    href: figureAddress(report.id, figure.id),
    differs: differsClause(figure),
  };
  const known = new Map<Link, Pick<AcrossRow, 'number' | 'label' | 'hedges' | 'who'>>();
  const tell = (link: Link) => ({
    number:
      link.quantity === undefined
        ? acrossWords.noNumber(last.agent.name, figureText(figure).text)
        : linkText(figure, link),
    label: (link.quantity === undefined ? undefined : linkText(figure, link).label) ?? figure.label,
    hedges: link.hedges === undefined || link.hedges.length === 0 ? undefined : quoteAll(link.hedges),
    who: linkPhrase(link),
  });
  return (link, how) => {
    const told = known.get(link) ?? tell(link);
    known.set(link, told);
    return { ...same, ...told, how };
  };
}

/** A figure under somebody’s name, or a document’s. */
type Held = Omit<Standing, 'link' | 'how'> & {
  readonly row: AcrossRow;
  /** What they gave comes first, and of that what an article reports. */
  readonly place: number;
};

/** What the pages that span reports hold of one: plain, so that it can be kept while the report is as it was. */
export type AcrossPart = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly article: string;
  /** The day of its article, which sorts by time. */
  readonly day: string;
  readonly speakers: readonly Held[];
  readonly sources: readonly Held[];
};

/** What stands under each name for one figure: the first of its links alone. */
function hold(figure: Figure, standings: readonly Standing[], toRow: ReturnType<typeof createRows>): readonly Held[] {
  const each = new Map(standings.toReversed().map((standing) => [standing.name, standing]));
  return [...each.values()].map(({ link, how, ...standing }) => ({
    ...standing,
    row: toRow(link, how),
    place: (how === undefined ? 0 : 2) + (figure.role === 'reported' ? 0 : 1),
  }));
}

/** What the pages of speakers and sources hold of a report. What it worked out itself nobody said. */
export function toAcrossPart(report: Report): AcrossPart {
  const said = [...report.figures.values()].filter(({ derived }) => derived === undefined);
  const held = said.map((figure) => {
    const toRow = createRows(report, figure);
    return {
      speakers: hold(figure, speakersOf(report, figure), toRow),
      sources: hold(figure, sourcesOf(figure), toRow),
    };
  });
  return {
    id: report.id,
    title: toPlainText(report, report.head.title),
    href: reportAddress(report.id),
    article: sourceText(report.head.article),
    day: dayOf(report),
    speakers: held.flatMap(({ speakers }) => speakers),
    sources: held.flatMap(({ sources }) => sources),
  };
}

type Found = { readonly part: AcrossPart; readonly held: Held };

/** What stands under each name in all reports, the newest first. */
function gather(
  parts: readonly AcrossPart[],
  list: (part: AcrossPart) => readonly Held[],
): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  for (const part of byDay(parts))
    for (const held of list(part)) {
      const all = found.get(held.name) ?? [];
      all.push({ part, held });
      found.set(held.name, all);
    }
  return found;
}

function toEntry(name: string, found: readonly Found[]): AcrossEntry {
  const reports = new Set(found.map(({ part }) => part));
  const [first] = found;
  return {
    name,
    title: first?.held.title ?? name,
    label: first?.held.label ?? name,
    count: acrossWords.figuresIn(acrossWords.figures(found.length), acrossWords.reports(reports.size)),
  };
}

function toView(name: string, found: readonly Found[]): AcrossView {
  return {
    ...toEntry(name, found),
    about: [...new Set(found.flatMap(({ held }) => held.about.map(capitalise)))],
    address: found[0]?.held.address,
    reports: [...new Set(found.map(({ part }) => part))].map((part) => ({
      ...{ id: part.id, title: part.title, href: part.href, article: part.article },
      rows: found
        .filter((one) => one.part === part)
        .sort((a, b) => a.held.place - b.held.place)
        .map(({ held }) => held.row),
    })),
  };
}

/** All that stands under some names in all reports: the list of them, and the view of each, made when it is asked for. */
export type Across = {
  readonly entries: readonly AcrossEntry[];
  /** Throws when nobody and nothing has this name. */
  readonly view: (name: string) => AcrossView;
};

function toAcross(found: ReadonlyMap<string, readonly Found[]>): Across {
  const entries = [...found].map(([name, own]) => toEntry(name, own));
  return {
    entries: entries.sort((a, b) => a.label.localeCompare(b.label, 'en') || a.name.localeCompare(b.name, 'en')),
    view: (name) => toView(name, pick(found, name)),
  };
}

/** Everyone who gave or passed on a figure, with all of theirs in all reports. */
export const toSpeakers = (parts: readonly AcrossPart[]): Across => toAcross(gather(parts, ({ speakers }) => speakers));

/** Every document that a figure stands in or was passed on through, with all of them in all reports. */
export const toSources = (parts: readonly AcrossPart[]): Across => toAcross(gather(parts, ({ sources }) => sources));
