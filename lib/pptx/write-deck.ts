import type { DeckView } from '../derive/deck';
import type { SpeakerNotes } from '../derive/deck/speaker-notes';
import type { Paragraph } from '../ooxml/paragraph';
import { writePresentation } from '../ooxml/presentation';
import { siteWords } from '../words/site';
import { speakerWords } from '../words/speaker';
import { DESIGN } from './design';
import { plainRuns } from './slide/runs';
import { toSlideShapes } from './slide/slide-shapes';

const line = (text: string, isStrong = false): Paragraph => ({
  runs: plainRuns(text, isStrong ? 'strong' : 'plain'),
  after: 4,
});

/** What a speaker reads: what to say, then for each figure its number, what will be asked, its chain, what to mind; then the sources. */
function toNotes({ say, figures, sources }: SpeakerNotes): readonly Paragraph[] {
  return [
    ...say.map((text) => line(text)),
    ...figures.flatMap(({ name, number, nature, asked, chain, caveats }) => [
      line(`${name}: ${number}`, true),
      line(nature),
      ...asked.map(({ question, answer }) => line(`“${question}” ${answer}`)),
      ...(chain.length === 0 ? [] : [line(speakerWords.chain)]),
      ...chain.map((link, index) => line(`${index + 1}. ${link}`)),
      ...(caveats.length === 0 ? [] : [line(speakerWords.caveats)]),
      ...caveats.map((caveat) => line(`• ${caveat}`)),
    ]),
    ...(sources.length === 0 ? [] : [line(speakerWords.sources, true)]),
    ...sources.map((source) => line(source)),
  ];
}

/**
 * A report's deck as a PowerPoint file, whose charts are native ones with workbooks behind them.
 * @param updated the day of the report's data as an ISO date; it dates the file, so that the same data give the same bytes.
 */
export function writeDeck({ title, imprint, slides }: DeckView, updated: string): Promise<Uint8Array> {
  const [first] = slides;
  const about = first?.body.kind === 'title' ? first.body : { of: title, cite: title };
  return writePresentation({
    design: DESIGN,
    properties: {
      creator: siteWords.name,
      title,
      subject: about.of,
      description: about.cite,
      language: imprint.language,
      version: imprint.edition,
      day: updated,
    },
    slides: slides.map((slide, index) => ({
      ...toSlideShapes(slide, imprint, index),
      notes: toNotes(slide.notes),
    })),
  });
}
