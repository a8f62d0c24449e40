import { carriedBy, linkSources, sourceName } from '../facts/said';
import { sourceAnchor, toAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formatDate } from '../format/date';
import { remember } from '../format/remember';
import type { Link, Report, Said, Source } from '../schema/report';
import { dateWords } from '../words/dates';
import { sayingWords } from '../words/saying';
import { sectionWords } from '../words/sections';

/** A numbered reference to a source: `[2]`, leading to the list. */
export type SourceMark = { readonly number: number; readonly href: string; readonly title: string };

/** One entry of the list of sources. */
export type SourceView = {
  readonly number: number;
  readonly anchor: string;
  /** Author or publisher, title, date. */
  readonly text: string;
  /** Where it was read: an address as people write it, and as a link. */
  readonly address?: { readonly label: string; readonly href: string };
  /** `not seen; as carried by Ukrinform [2]`. */
  readonly carried?: { readonly text: string; readonly marks: readonly SourceMark[] };
  readonly notes: readonly string[];
  /** The page with all figures of the document in all reports, where the list leads to it. */
  readonly page?: string;
};

function authors(source: Source): string | undefined {
  const names = source.author?.map((author) =>
    'literal' in author ? author.literal : `${author.given} ${author.family}`,
  );
  return names?.join(', ');
}

/** A source as one line: who, what, where, when. Nothing that is missing prints; one without a title goes by its publisher and date. */
export function sourceText(source: Source): string {
  const title = source.title === undefined ? undefined : `‘${source.title}’`;
  const name = source['container-title'] ?? source.publisher;
  const publisher = source.publisher === name ? undefined : source.publisher;
  const date = source.issued === undefined ? dateWords.notKnown : formatDate(source.issued);
  // A body that publishes its own document is named once.
  const parts = new Set([authors(source), title, name, publisher, date]);
  return [...parts].filter((part) => part !== undefined).join(', ');
}

/** The documents that a source stands for, as one line: of our own arithmetic those that it rests on. */
export function documentsText(source: Source): string {
  return source.restsOn?.map(sourceText).join('; ') ?? sourceText(source);
}

/** The numbered mark of a source. */
export function toSourceMark(report: Report, source: Source): SourceMark {
  const name = sourceName(source);
  return {
    number: source.number,
    href: toAddress(`/${report.id}/#${sourceAnchor(source.number)}`),
    title: source.issued === undefined ? name : `${name}, ${formatDate(source.issued)}`,
  };
}

/** The marks of all documents that some links rest on, each once, by number. */
export function toSourceMarks(report: Report, sources: readonly Source[]): readonly SourceMark[] {
  const cited = sources.flatMap((source) => source.restsOn ?? [source]);
  const byNumber = new Map(cited.map((source) => [source.number, source]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number).map((source) => toSourceMark(report, source));
}

/** The documents that an entry's chain rests on. */
export function saidSources(said: Said): readonly Source[] {
  return said.chain.flatMap((link: Link) => link.source.restsOn ?? linkSources(link));
}

function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname === '/' ? '' : pathname;
  const label = hostname.replace(/^www\./, '') + path;
  return label.length > 58 ? `${label.slice(0, 55)}…` : label;
}

/** From how many documents on a reason for having no title is said once, and not with each of them. */
const SEVERAL = 3;

/** Of a reason for having no title, what it is, and what else it says of the document: `in Russian`. */
function splitReason({ untitled, URL }: Source): readonly string[] {
  return untitled === undefined || URL === undefined ? [] : untitled.split(/;\s+/);
}

/** Why documents that their address and publisher identify have no title, where several have none for the same reason. */
function sharedReasons(report: Report): ReadonlySet<string> {
  const reasons = [...report.sources.values()].flatMap((source) => splitReason(source).slice(0, 1));
  return new Set(reasons.filter((reason) => reasons.filter((other) => other === reason).length >= SEVERAL));
}

/** What holds of all entries of the list of sources. */
export function sourcesText(report: Report): string {
  const reasons = [...sharedReasons(report)];
  const { text, untitled } = sectionWords.sources;
  return reasons.length === 0 ? text : text + untitled(reasons);
}

/** The report's sources, numbered in the order in which the page first cites them. */
export const toSourceViews = remember((report: Report): readonly SourceView[] => {
  const shared = sharedReasons(report);
  return [...report.sources.values()]
    .sort((a, b) => a.number - b.number)
    .map((source) => {
      const carrier = carriedBy(source);
      const [reason = '', ...more] = splitReason(source);
      const untitled = shared.has(reason) ? capitalise(more.join('; ')) : (source.untitled ?? '');
      return {
        number: source.number,
        anchor: sourceAnchor(source.number),
        text: sourceText(source),
        ...(source.URL === undefined ? {} : { address: { label: shortAddress(source.URL), href: source.URL } }),
        ...(carrier === undefined
          ? {}
          : {
              carried: {
                text: sayingWords.notSeen(carrier),
                marks: toSourceMarks(report, source.seenIn),
              },
            }),
        notes: [
          untitled === '' ? undefined : untitled,
          source.licence === undefined ? undefined : sayingWords.licence(source.licence),
          source.note,
        ].filter((note) => note !== undefined),
      };
    });
});
