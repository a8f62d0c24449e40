import { compareLinks, type Drift, intervalsText, type Step } from '../facts/drift';
import { didText, driftSteps, laterName, nameIn } from '../facts/drift-text';
import { toPlainText } from '../facts/prose-view';
import { linkPhrase } from '../facts/wording';
import { anchorAddress, figureAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { formOf } from '../format/number-form';
import { formatQuantity } from '../format/quantity';
import type { Event, Figure, Link, Relay, Report, Statement } from '../schema/report';
import { driftWords } from '../words/drift';
import { type SourceMark, toSourceMarks } from './source-view';

/** Quoted words, cut so that what differs can be marked. */
export type MarkedWords = readonly { readonly text: string; readonly marked: boolean }[];

/** One side of a difference: its words, who, and where it was read. */
export type DifferSide = {
  readonly words: MarkedWords;
  /** Whether the words are a quotation, or ours for something that was said without quotable words. */
  readonly quoted: boolean;
  readonly who: string;
  /** The same as the beginning of what it wrote: `UK ministry wrote`, `The article printed`. */
  readonly wrote: string;
  /** The document, as on a tile; those that carried it stand in the list of sources behind it. */
  readonly marks: readonly SourceMark[];
};

/** A place where the article and what it took over, or another document on the point, don't say the same. */
export type DifferRow = {
  readonly key: string;
  /** The figure, statement or event. */
  readonly entry: string;
  readonly about: string;
  readonly href: string;
  readonly paragraph: number | undefined;
  readonly before: DifferSide;
  /** The article, or a document on the way to it. */
  readonly later: DifferSide;
  readonly differs: string;
  /** What kind of document stands against the article's: what it took over, or one beside it. */
  readonly relation: 'took-over' | Relay['relation'];
  /** How sure we are that the article took it over, where no document says so. */
  readonly inferred: string | undefined;
};

/** The parts of the words that the other document lacks. */
function lostWords(drifts: readonly Drift[]): readonly string[] {
  return drifts.flatMap((drift) => (drift.kind === 'hedge' ? drift.lost : [drift.was]));
}

/** A number that was given without words that can be quoted, its intervals with it. */
function numberWords({ quantity, written }: Link, unit: string): string {
  if (quantity === undefined) return '';
  const { full } = formatQuantity(quantity, { written, unit });
  const intervals = intervalsText(quantity, unit, formOf(written));
  return intervals === undefined ? full : `${full}, ${intervals}`;
}

/** Cuts words around the first occurrence of each part, whatever its case. */
export function markWords(words: string, parts: readonly string[]): MarkedWords {
  const [part, ...rest] = parts;
  if (part === undefined || part === '') return words === '' ? [] : [{ text: words, marked: false }];
  const at = words.toLowerCase().indexOf(part.toLowerCase());
  if (at === -1) return markWords(words, rest);
  return [
    ...markWords(words.slice(0, at), rest),
    { text: words.slice(at, at + part.length), marked: true },
    ...markWords(words.slice(at + part.length), rest),
  ];
}

function toSide(report: Report, link: Link, unit: string, marked: readonly string[], wrote: string): DifferSide {
  return {
    words: markWords(link.words ?? numberWords(link, unit), marked),
    quoted: link.words !== undefined,
    who: linkPhrase(link),
    wrote,
    marks: toSourceMarks(report, [link.source]),
  };
}

/** What an entry is called in a list of unlike things. */
function aboutOf(report: Report, entry: Figure | Event | Statement): string {
  if ('name' in entry) return entry.name;
  return 'label' in entry ? entry.label : toPlainText(report, entry.says);
}

function toRow(
  report: Report,
  entry: Figure | Event | Statement,
  step: Step,
  relation: DifferRow['relation'],
): DifferRow {
  const { earlier, later, drifts, toArticle } = step;
  const isFigure = 'measure' in entry;
  const unit = isFigure ? entry.measure.unit : '';
  const joined = relation === 'took-over';
  return {
    key: `${entry.id}-${earlier.agent.id}-${earlier.source.id}-${later.agent.id}`,
    entry: entry.id,
    about: aboutOf(report, entry),
    href: isFigure ? figureAddress(report.id, entry.id) : anchorAddress(report.id, entry.id),
    paragraph: entry.said.last.paragraph,
    before: toSide(report, earlier, unit, lostWords(drifts), driftWords.wrote(capitalise(nameIn(earlier)))),
    later: {
      ...toSide(report, later, unit, [], driftWords.printedBy(capitalise(laterName(step)))),
      ...(toArticle ? { marks: [] } : {}),
    },
    differs: didText(step, unit, undefined, joined),
    relation,
    inferred: joined ? later.inferred : undefined,
  };
}

/** The differences of one entry: at each step of its chain, or else against a document beside it. */
export function toDifferRows(report: Report, entry: Figure | Event | Statement): readonly DifferRow[] {
  const article = entry.said.last;
  if (article.source.id !== report.head.article.id) return [];
  const unit = 'measure' in entry ? entry.measure.unit : '';
  const rows = driftSteps(entry).map((step) => toRow(report, entry, step, 'took-over'));
  if (rows.length > 0) return rows;
  const beside = entry.relays.map((relay) => ({
    step: { earlier: relay, later: article, drifts: compareLinks(relay, article, unit), toArticle: true },
    relation: relay.relation,
  }));
  return beside
    .filter(({ step, relation }) => relation !== 'same-origin' && step.drifts.length > 0)
    .slice(0, 1)
    .map(({ step, relation }) => toRow(report, entry, step, relation));
}

/** Everything that differs along the way in the article's order, as its reader meets it; of one paragraph, figures first. */
export function toDiffers(report: Report): readonly DifferRow[] {
  const order = (row: DifferRow) => row.paragraph ?? Number.MAX_SAFE_INTEGER;
  return [...report.figures.values(), ...report.statements.values(), ...report.events.values()]
    .flatMap((entry) => toDifferRows(report, entry))
    .sort((a, b) => order(a) - order(b));
}
