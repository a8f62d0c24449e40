import { derivedText } from '../../facts/derived';
import { plain, toPlainText } from '../../facts/prose-view';
import { figureText } from '../../facts/said';
import { capitalise } from '../../format/capital';
import type { Figure, Report } from '../../schema/report';
import { hedgeWords } from '../../words/saying';
import { speakerWords } from '../../words/speaker';
import { type LinkView, toChainView } from '../chain-view';
import { natureText } from '../tile';

/** What a speaker has at hand on one figure: the chain, link by link, what to mind, and what will be asked. */
export type FigureNotes = {
  readonly id: string;
  readonly name: string;
  /** The number with its bound, and what kind of number it is. */
  readonly number: string;
  readonly nature: string;
  readonly chain: readonly string[];
  readonly caveats: readonly string[];
  readonly asked: readonly { readonly question: string; readonly answer: string }[];
};

/** What a speaker sees beside a slide, in plain text: first what to say, then the figures shown, then the sources. */
export type SpeakerNotes = {
  readonly say: readonly string[];
  readonly figures: readonly FigureNotes[];
  /** The sources that it cites, where no slide lists them. */
  readonly sources: readonly string[];
};

/** The number of a link with its bound; undefined where it gives none. */
function numberText({ bound, value }: LinkView): string | undefined {
  if (value.state !== 'carried') return undefined;
  return bound.state === 'carried' ? `${bound.text} ${value.text}` : value.text;
}

/** The words of caution of a link; nothing where it is known to have none. */
function hedgeText({ state, text }: LinkView['hedge']): string | undefined {
  if (state === 'none') return undefined;
  return state === 'unknown' ? hedgeWords.notKnown : state === 'lost' ? text : hedgeWords.hedge(`“${text}”`);
}

/** One link in a line: how it took over, who, when, in which words, how surely, where it was seen. */
function linkLine(link: LinkView): string {
  const words = plain(link.words);
  const who = link.party === undefined ? link.agent : `${link.agent}, ${link.party}`;
  const parts = [
    [who, link.when, link.credits?.text].filter((part) => part !== undefined).join(', '),
    words === '' ? speakerWords.notQuoted : `“${words}”`,
    numberText(link),
    hedgeText(link.hedge),
    link.nature,
    link.dataTo,
  ].filter((part) => part !== undefined);
  const marks = link.marks.map((mark) => `[${mark.number}]`).join(' ');
  const taken = link.by === undefined ? '' : `${capitalise(link.by)}: `;
  const differs =
    link.differs === undefined || link.differs.length === 0 ? '' : speakerWords.differs(link.differs.join('; '));
  const inferred = link.inferred === undefined ? '' : speakerWords.inferred(plain(link.inferred));
  return `${taken}${parts.join('; ')}. ${link.seen} ${marks}.${differs}${inferred}`;
}

function toFigureNotes(report: Report, figure: Figure): FigureNotes {
  const { links, relays } = toChainView(report, figure);
  const worked = derivedText(report, figure);
  return {
    id: figure.id,
    name: figure.name,
    number: figureText(figure).text,
    nature: natureText(figure),
    chain: [
      ...(worked === undefined ? links.map(linkLine) : [worked]),
      ...relays.map((relay) => `${relay.relation}: ${linkLine(relay)}`),
    ],
    caveats: figure.caveats.map((caveat) => toPlainText(report, caveat)),
    asked: figure.asked.map(({ question, answer }) => ({ question, answer: toPlainText(report, answer) })),
  };
}

/** The notes on figures that a slide shows; those of the article come first, because they are asked about. */
export function toFiguresNotes(report: Report, figures: readonly Figure[]): readonly FigureNotes[] {
  const own = [...new Set(figures)].sort((a, b) => b.role.localeCompare(a.role));
  return own.map((figure) => toFigureNotes(report, figure));
}
