import { createHash } from 'node:crypto';
import { withoutIsolates } from '../../format/isolate';
import { countsHundredths, parseUnit } from '../../format/unit';
import type { Dated } from '../../schema/date';
import type { Quantity } from '../../schema/quantity';
import type { Link, Said } from '../../schema/report';
import type { Path } from '../fault';
import type { Linked } from '../link-report';

/** What the data say that the article says at one place: the last link of what it reports. */
export type ArticleEntry = {
  /** Of the last link. */
  readonly path: Path;
  readonly paragraph: number;
  readonly words?: string;
  /** Missing means that the data don’t say. */
  readonly hedges?: readonly string[];
};

/** A reported figure as the article gives it. */
export type ArticleFigure = ArticleEntry & {
  readonly id: string;
  readonly words: string;
  readonly written?: string;
  readonly quantity: Quantity;
  readonly isPercent: boolean;
  /** Which words a person read, and as what, where the finder of numbers reads them otherwise. */
  readonly read?: { readonly words: string; readonly as: string };
  /** Of money, how many of the currency one of the unit is, where that isn’t one. */
  readonly size?: number;
  /** What the number covers, in EDTF; dates in its paragraph that say so are its own. */
  readonly period?: string;
  /** The years of a period that has a name of its own, as an article may write it: `2023/2024` for a financial year. */
  readonly years?: string;
};

/** An event as the article gives it. */
export type ArticleEvent = ArticleEntry & { readonly dates: readonly string[] };

/** All of a report that a check against its article’s text reads, and nothing else. */
export type ArticleData = {
  readonly sha256: string;
  readonly paragraphs: number;
  /** The day that the article was published, if that is known to the day; relative dates count from it. */
  readonly day?: string;
  readonly figures: readonly ArticleFigure[];
  readonly events: readonly ArticleEvent[];
  readonly statements: readonly ArticleEntry[];
  readonly notFigures: readonly { readonly path: Path; readonly words: string; readonly paragraph: number }[];
};

type Ending = { readonly entry: ArticleEntry; readonly link: Link };

/** The article’s own link of an entry; undefined for context, which isn’t in the article. */
function toEnding(report: Linked, kind: string, said: Said): Ending | undefined {
  const link = said.chain.at(-1);
  if (link?.paragraph === undefined || link.source.id !== report.head.article.id) return undefined;
  const { paragraph, words, hedges } = link;
  const entry: ArticleEntry = {
    path: [kind, said.id, 'chain', said.chain.length - 1],
    paragraph,
    ...(words === undefined ? {} : { words: withoutIsolates(words) }),
    ...(hedges === undefined ? {} : { hedges }),
  };
  return { entry, link };
}

/** The years that a period with a name of its own is in, as the finder reads `2023/24` or `FY2024`. */
function yearsOf({ called, from, to }: Dated): { readonly years?: string } {
  if (called === undefined || !Number.isFinite(from) || !Number.isFinite(to)) return {};
  const [first, last] = [from, to].map((time) => String(new Date(time).getUTCFullYear()));
  const single = [first, last].find((year) => called.endsWith(year ?? ''));
  return { years: single ?? `${first}/${last}` };
}

function toFigures(report: Linked): ArticleFigure[] {
  return [...report.figures.values()].flatMap((figure) => {
    const ending = toEnding(report, 'figures', figure);
    const { words, quantity, written } = ending?.link ?? {};
    if (ending === undefined || words === undefined || quantity === undefined) return [];
    const { size = 1 } = parseUnit(figure.measure.unit).money ?? {};
    return [
      {
        ...ending.entry,
        id: figure.id,
        words: withoutIsolates(words),
        quantity,
        isPercent: countsHundredths(figure.measure.unit),
        ...(size === 1 ? {} : { size }),
        ...(written === undefined ? {} : { written }),
        ...(figure.read === undefined ? {} : { read: { ...figure.read, words: withoutIsolates(figure.read.words) } }),
        ...(figure.period === undefined ? {} : { period: figure.period.text, ...yearsOf(figure.period) }),
      },
    ];
  });
}

function toEvents(report: Linked): ArticleEvent[] {
  return [...report.events.values()].flatMap((event) => {
    const ending = toEnding(report, 'events', event);
    const dates = [event.date, event.precise?.date].flatMap((date) =>
      date === undefined ? [] : [date.text, ...Object.values(yearsOf(date))],
    );
    return ending === undefined ? [] : [{ ...ending.entry, dates }];
  });
}

/** Picks out what a check against the article’s text reads. */
export function toArticleData(report: Linked): ArticleData {
  const { article, text } = report.head;
  const issued = article.issued?.text;
  const day = issued !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(issued) ? issued : undefined;
  return {
    sha256: text.sha256,
    paragraphs: text.paragraphs,
    ...(day === undefined ? {} : { day }),
    figures: toFigures(report),
    events: toEvents(report),
    statements: [...report.statements.values()].flatMap(
      (statement) => toEnding(report, 'statements', statement)?.entry ?? [],
    ),
    notFigures: report.notFigures.map(({ words, paragraph }, index) => ({
      path: ['notFigures', index],
      words: withoutIsolates(words),
      paragraph,
    })),
  };
}

/** A fingerprint of what a check reads: 64 hexadecimal digits, another one as soon as any of it has changed. */
export function hashArticleData(data: ArticleData): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}
