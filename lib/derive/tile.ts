import { differsClause } from '../facts/drift-text';
import { type ProseView, toProseView } from '../facts/prose-view';
import { figureText, isLater } from '../facts/said';
import { figureSentence, linkPhrase, saidPhrase, whoSays } from '../facts/wording';
import { figureAddress } from '../format/address';
import { capitalise } from '../format/capital';
import { quoteAll } from '../format/join-words';
import type { QuantityText } from '../format/quantity';
import { namedIntervals } from '../kinds/mark';
import type { Bound, Nature } from '../schema/quantity';
import type { Figure, Report } from '../schema/report';
import { natures } from '../words/natures';
import { pageWords } from '../words/page';
import { sayingWords } from '../words/saying';
import { boundKinds } from '../words/terms';
import { type SourceMark, toSourceMarks } from './source-view';

/** A headline figure: the number with its bound, what it counts, who says so, what differs. */
export type TileView = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly role: Figure['role'];
  readonly glyph: { readonly nature: Nature; readonly bound: Bound; readonly share: boolean; readonly point: boolean };
  readonly nature: string;
  /** How surely it was said, in the words that give the number: `“claimed”`. Undefined where no hedge is known. */
  readonly hedges: string | undefined;
  readonly number: QuantityText;
  /** Whether the number with its bound is so long that it is set smaller. */
  readonly long: boolean;
  readonly label: string;
  readonly who: string;
  readonly marks: readonly SourceMark[];
  readonly differs: string | undefined;
  readonly note: ProseView | undefined;
  readonly sentence: string;
};

/** A figure's nature, bound and intervals in words: `Estimate: at least this`, `Estimate, 95% interval 25–37`. */
export function natureText(figure: Figure): string {
  const { nature, quantity } = figure.said;
  const { name } = natures[nature ?? 'unstated'];
  const limit = boundKinds[quantity.bound];
  const kind = limit === undefined ? name : pageWords.kindOf(name, limit);
  return capitalise([kind, ...namedIntervals(figure).map(({ label }) => label)].join(', '));
}

/**
 * Who says so, and where in the article it stands: `UK Ministry of Defence, 7 October 2024, as carried by Ukrinform;
 * paragraph 15`; or, of context, that it is later than the article.
 */
export function whoText(report: Report, figure: Figure): string {
  if (figure.derived !== undefined) return whoSays(figure);
  const speaker = figure.said.speaking;
  const last = figure.said.last;
  const own = speaker === last && last.credits === undefined && figure.role === 'reported';
  const who = own ? sayingWords.ownVoice(last.agent.name) : saidPhrase(figure);
  const later = isLater(report, speaker.date) ? `${who}; ${sayingWords.later}` : who;
  const where = last.paragraph === undefined ? later : `${who}; ${sayingWords.paragraph(last.paragraph)}`;
  if (!own) return where;
  const origin = figure.said.origin;
  if (origin === undefined) return where;
  const say = origin.quantity === undefined ? sayingWords.behind : sayingWords.numberBy;
  return say(where, linkPhrase(origin));
}

/** The length of a number in characters, bound and all, above which it is set smaller. */
const LONG = 12;

/** A figure as a tile. What differs along its chain comes before its note. */
export function toTile(report: Report, figure: Figure): TileView {
  const last = figure.said.last;
  const hedges = figure.said.hedges;
  const number = figureText(figure);
  return {
    id: figure.id,
    href: figureAddress(report.id, figure.id),
    name: figure.name,
    role: figure.role,
    glyph: {
      nature: last.nature ?? 'unstated',
      bound: last.quantity?.bound ?? 'stated',
      share: figure.measure.whole !== undefined,
      point: figure.said.point,
    },
    nature: natureText(figure),
    hedges: hedges.length === 0 ? undefined : quoteAll(hedges),
    number,
    long: number.text.length > LONG,
    label: number.label ?? figure.label,
    who: whoText(report, figure),
    marks: toSourceMarks(report, [figure.said.speaking.source, figure.said.giving.source, last.source]),
    differs: differsClause(figure),
    note: figure.note === undefined ? undefined : toProseView(report, figure.note),
    sentence: figureSentence(report, figure),
  };
}
