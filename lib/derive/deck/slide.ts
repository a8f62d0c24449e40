import type { Drawing } from '../../kinds/drawing';
import type { Figure } from '../../schema/report';
import type { ChartView } from '../chart-view';
import type { DifferRow } from '../differs';
import type { KeyView } from '../key-view';
import type { SourceMark, SourceView } from '../source-view';
import type { AssertionView } from '../statement-view';
import type { TileView } from '../tile';
import type { SpeakerNotes } from './speaker-notes';

/** What a slide shows between its headline and its footer. */
export type SlideBody =
  | { readonly kind: 'title'; readonly finding: readonly string[]; readonly of: string; readonly cite: string }
  | { readonly kind: 'figures'; readonly tiles: readonly TileView[] }
  | {
      readonly kind: 'chart';
      readonly chart: ChartView;
      /** What of the chart this slide draws. */
      readonly drawing: Drawing;
      /** The annotations in the report's order, by the keys that the still gives them. */
      readonly steps: readonly string[];
    }
  | { readonly kind: 'key'; readonly key: KeyView }
  | { readonly kind: 'differs'; readonly rows: readonly DifferRow[] }
  | { readonly kind: 'statements'; readonly statements: readonly AssertionView[] }
  | { readonly kind: 'sources'; readonly sources: readonly SourceView[] };

/** How large the text of a slide is set: a short list is larger, so that no slide is nearly empty. */
export type SlideSize = 'usual' | 'larger' | 'largest';

/** One slide: its message, what it shows, and in the footer its notes and who says so. */
export type Slide = {
  /** Its address within the deck, and the name of its still. */
  readonly id: string;
  readonly headline: string;
  readonly kicker: string;
  readonly subtitle: string | undefined;
  /** `2 of 3`, where one section takes several slides. */
  readonly part: string | undefined;
  readonly body: SlideBody;
  /** How much larger than usual its text is set, because it says little. */
  readonly size: SlideSize;
  readonly footnotes: readonly string[];
  readonly says: readonly { readonly text: string; readonly marks: readonly SourceMark[] }[];
  readonly notes: SpeakerNotes;
};

/** A slide before it knows its place: what its section gives it. */
export type SlideDraft = Omit<Slide, 'part' | 'notes' | 'footnotes' | 'says' | 'subtitle' | 'size'> &
  Partial<Pick<Slide, 'footnotes' | 'says' | 'subtitle' | 'size'>> & {
    readonly say?: readonly string[];
    readonly figures?: readonly Figure[];
  };
