import type { AgentInput } from './agent';
import type { AnyChart } from './chart';
import type { ComparisonInput } from './comparison';
import type { CorrectionInput } from './correction';
import type { Dated } from './date';
import type { EventInput } from './event';
import type { FigureInput } from './figure';
import type { ReportHead } from './head';
import type { LinkInput, RelayInput } from './link';
import type { MeasureInput } from './measure';
import type { NotFigureInput } from './not-figure';
import type { Nature, Quantity } from './quantity';
import type { Reading, SeriesInput } from './series';
import type { SourceInput } from './source';
import type { StatementInput } from './statement';

/*
 * The report after loading: every reference followed, every object frozen, nothing left to check.
 * Only lib/load makes these; lib/derive reads them.
 */

export type Agent = Readonly<Omit<AgentInput, 'of'>> & {
  readonly id: string;
  readonly of?: Agent;
  /** What its side, if it has one, is a side of: the report's `sidesOf`. */
  readonly sidesOf: string;
};

export type Source = Readonly<Omit<SourceInput, 'seenIn'>> & {
  readonly id: string;
  /** Its number in the list of sources, from 1, in the order in which the report first cites them. */
  readonly number: number;
  /** The sources that carried it; empty when the document itself was seen. */
  readonly seenIn: readonly Source[];
  /** Of the report itself, where it worked a number out: the documents of what that was made from. It has no number. */
  readonly restsOn?: readonly Source[];
};

export type Link = Readonly<Omit<LinkInput, 'agent' | 'credits' | 'source'>> & {
  readonly agent: Agent;
  readonly credits?: Agent;
  readonly source: Source;
};

export type Relay = Link & { readonly relation: RelayInput['relation'] };

export type Measure = Readonly<MeasureInput> & { readonly id: string };

/** Which link of a chain does what. */
export type Roles<Any> = {
  /** The article's own link in a reported chain, or the last known link of a context chain. */
  readonly last: Any;
  /**
   * The link that answers "who says so": the first of those whose words were carried over up to the last, or that one
   * itself where it speaks in its own voice.
   */
  readonly speaking: Any;
  /** What stands before a last link that speaks itself: what its number rests on, or where we infer that it is from. */
  readonly origin?: Any;
  /** The link whose date and speaker stand beside the number in a drawing: who gave it, or else who printed it. */
  readonly giving: Any;
};

/** Who says something and how surely: decided once, when a report is linked. */
export type Saying = Roles<Link> & {
  /** Whether the last link is the article's own. */
  readonly reported: boolean;
  /** Whom to name: whom the link that speaks credits or took over from, or else who published it. */
  readonly speaker: Agent;
  /** Those of the words that give the number: the article's own for what it reports, the speaker's for context. */
  readonly hedges: readonly string[];
};

/** What figures, events and statements share: a chain of who said it, and what is carried beside it. */
export type Said = {
  readonly id: string;
  readonly said: Saying;
  readonly chain: readonly Link[];
  readonly relays: readonly Relay[];
  /** What is counted, where it is a figure. */
  readonly measure?: Measure;
  /** The one form in which the chart that draws it writes its numbers; none anywhere else. */
  readonly form?: 'millions' | 'digits';
};

export type Figure = Readonly<Omit<FigureInput, 'measure' | 'chain' | 'relays' | 'partOf' | 'derived'>> &
  Said & {
    readonly measure: Measure;
    readonly partOf?: Figure;
    /** What the report made it from, where nobody said it. */
    readonly derived?: { readonly from: readonly Figure[]; readonly how: string };
    readonly said: Saying & {
      /** The number as the last link gives it. */
      readonly quantity: Quantity;
      /** Where it stands on a scale: its value, or the low end of a range without a best one. */
      readonly value: number;
      /** Whether somebody gave that value. */
      readonly point: boolean;
      readonly nature?: Nature;
    };
  };

export type Event = Readonly<Omit<EventInput, 'chain' | 'relays' | 'precise'>> &
  Said & { readonly precise?: { readonly date: Dated; readonly agent: Agent; readonly source: Source } };

export type Statement = Readonly<Omit<StatementInput, 'chain' | 'relays'>> & Said;

export type Series = Readonly<Omit<SeriesInput, 'measure' | 'agent' | 'source'>> & {
  readonly id: string;
  readonly measure: Measure;
  readonly agent: Agent;
  readonly source: Source;
  /** As of a figure. */
  readonly form?: Figure['form'];
  /** Rows by date, earliest first; at least one. */
  readonly readings: readonly Reading[];
};

export type Comparison = Readonly<Omit<ComparisonInput, 'figures'>> & { readonly figures: readonly Figure[] };

/** A chart still names its figures by id: which of them it needs, its kind says. */
export type Chart = Readonly<AnyChart> & { readonly id: string };

/** What is known of the last check of a report’s data against its article’s text, which only a check that passed writes. */
export type TextChecked =
  /** `read`: how many figures more a person read otherwise than the finder of numbers. */
  | {
      readonly state: 'passed';
      readonly when: string;
      readonly figures: number;
      readonly read: number;
      readonly numbers: number;
    }
  /** The data have changed since. */
  | { readonly state: 'outdated'; readonly when: string }
  | { readonly state: 'never' | 'unreadable' };

/** One article and everything shown about it (schema:Report). */
export type Report = {
  /** The folder's name, and the first part of the report's addresses. */
  readonly id: string;
  readonly head: Readonly<Omit<ReportHead, 'article'>> & { readonly article: Source };
  readonly agents: ReadonlyMap<string, Agent>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly events: ReadonlyMap<string, Event>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly series: ReadonlyMap<string, Series>;
  readonly comparisons: readonly Comparison[];
  readonly notFigures: readonly Readonly<NotFigureInput>[];
  readonly charts: ReadonlyMap<string, Chart>;
  readonly corrections: readonly CorrectionInput[];
  readonly textChecked: TextChecked;
};
