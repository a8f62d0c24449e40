import { pick, pickFigures } from '../facts/lookup';
import { plain } from '../facts/prose-view';
import { remember } from '../format/remember';
import type { Drawing } from '../kinds/drawing';
import type { Report } from '../schema/report';
import { slideWords } from '../words/deck';
import { siteWords } from '../words/site';
import { type DashboardView, type SectionView, toDashboard } from './dashboard';
import { toChartSlides } from './deck/chart-slides';
import type { Slide, SlideDraft } from './deck/slide';
import { toFiguresNotes } from './deck/speaker-notes';
import {
  sizeFor,
  toDifferSlides,
  toFigureSlides,
  toSourceNotes,
  toSourceSlides,
  toStatementSlides,
} from './deck/text-slides';
import type { Imprint } from './imprint';
import { toKeyView } from './key-view';
import type { SourceView } from './source-view';

/** The report as slides, in the order of its sections. */
export type DeckView = { readonly imprint: Imprint; readonly title: string; readonly slides: readonly Slide[] };

function toTitleSlide(view: DashboardView): SlideDraft {
  return {
    id: 'title',
    kicker: siteWords.name,
    headline: plain(view.title),
    body: { kind: 'title', finding: view.finding.map(plain), of: view.of, cite: view.cite },
    say: [view.about, ...view.method].map(plain),
  };
}

function toSectionSlides(report: Report, section: SectionView): readonly SlideDraft[] {
  switch (section.kind) {
    case 'chart':
      return toChartSlides(report, pick(report.charts, section.chart.id));
    case 'figures':
      return toFigureSlides(
        section,
        pickFigures(
          report,
          section.tiles.map((tile) => tile.id),
        ),
      );
    case 'differs':
      return toDifferSlides(section);
    case 'statements':
      return toStatementSlides(report, section);
  }
}

/** How the marks are drawn. */
function toKeySlide(report: Report): SlideDraft {
  const { kicker, headline } = slideWords.key;
  const key = toKeyView(report);
  const { marks, colours, arrows, lines } = key;
  const texts = [arrows, ...lines].filter((text) => text !== undefined).length;
  const size = sizeFor(Math.ceil((marks.length + colours.length) / 2) * 2 + texts * 2.6);
  return { id: 'key', kicker, headline, body: { kind: 'key', key }, size };
}

/** Gives each slide its place among those of its section, an address that lasts, and notes, with the sources that no slide lists. */
function toSlide(
  report: Report,
  draft: SlideDraft,
  drafts: readonly SlideDraft[],
  sources: readonly SourceView[],
): Slide {
  const { say = [], figures = [], id, ...rest } = draft;
  const same = drafts.filter((other) => other.id === id);
  const place = same.indexOf(draft) + 1;
  return {
    subtitle: undefined,
    footnotes: [],
    says: [],
    size: 'usual',
    ...rest,
    id: place === 1 ? id : `${id}-${place}`,
    part: same.length === 1 ? undefined : slideWords.place(place, same.length),
    notes: { say, figures: toFiguresNotes(report, figures), sources: toSourceNotes(draft, sources) },
  };
}

/** A report as its deck: title, headline figures, how marks are drawn, the report's sections in their order, the sources that slides cite. */
export const toDeck = remember((report: Report): DeckView => {
  const view = toDashboard(report);
  const lead = {
    id: 'figures',
    kicker: slideWords.figures.kicker,
    headline: [{ text: slideWords.figures.headline }],
    text: [],
    tiles: view.leads,
  };
  const shown = [
    toTitleSlide(view),
    ...toFigureSlides(lead, pickFigures(report, report.head.lead)),
    toKeySlide(report),
    ...view.sections.flatMap((section) => toSectionSlides(report, section)),
  ];
  const sources = toSourceSlides(shown, view.sources);
  const drafts = [...shown, ...sources];
  const unlisted = sources.length === 0 ? view.sources : [];
  return {
    imprint: view.imprint,
    title: plain(view.title),
    slides: drafts.map((draft) => toSlide(report, draft, drafts, unlisted)),
  };
});

/** What has to be drawn for a report's deck: each chart, or part of one, under its slide's name. */
export function toSlideDrawings(report: Report): readonly { readonly id: string; readonly drawing: Drawing }[] {
  return toDeck(report).slides.flatMap(({ id, body }) =>
    body.kind === 'chart' ? [{ id: stillName(id), drawing: body.drawing }] : [],
  );
}

/** The file of a slide's still, apart from those of the web page. */
export function stillName(slide: string): string {
  return `slide-${slide}`;
}
