import { plain, toHeadline } from '../../facts/prose-view';
import { agentWithParty } from '../../facts/wording';
import type { Drawing } from '../../kinds/drawing';
import type { Chart, Report, Said } from '../../schema/report';
import type { ChartView } from '../chart-view';
import { chartContent, type Drawn, toChartView } from '../chart-view';
import { countLines } from './paginate';
import type { SlideDraft } from './slide';
import { rowKeys, splitDrawing } from './split-drawing';

/** What a slide has room for of rows, in lines of a still's text, where headline, subtitle, notes and speakers take a line each. */
const ROOM = 19.6;
/** Characters in a line of a headline, of a subtitle and of the footer. */
const HEADLINE = 70;
const SUBTITLE = 118;
const FOOTER = 132;
/** How many characters of notes stand under a still; the speaker has the others. */
const FOOTNOTES = 400;

/** The annotations in the report's order, as the still names them: rows by what they point at, others by their number. */
function toSteps(chart: Chart, view: ChartView): readonly string[] {
  const inRows = ['rows', 'share', 'change'].includes(view.drawing.kind);
  return chart.annotations.flatMap(({ on }, index) => {
    if (!inRows) return [`note-${index + 1}`];
    return 'figure' in on ? [on.figure] : 'event' in on ? [on.event] : [];
  });
}

/** The annotations of a drawing of bars, which has those alone that point at what it shows. */
const notesOf = (drawing: Drawing) => (drawing.kind === 'parts' ? drawing.notes.map(({ key }) => key) : []);

/** What a part of a chart shows; all of it where the drawing isn't split. Levels run through every part. */
function shownContent(
  report: Report,
  chart: Chart,
  keys: readonly string[] | undefined,
): Pick<Drawn, 'figures' | 'events'> {
  const { figures, events } = chartContent(report, chart);
  const isShown = ({ id }: Said) => keys === undefined || keys.includes(id) || chart.levels.includes(id);
  return { figures: figures.filter(isShown), events: events.filter(isShown) };
}

/** Who speaks in a part of a chart, among all who speak in it. */
function toSays(
  report: Report,
  view: ChartView,
  { figures, events }: Pick<Drawn, 'figures' | 'events'>,
): ChartView['says'] {
  const names = new Set(
    [...figures, ...events].flatMap((entry) => [
      agentWithParty(entry.said.speaker),
      ...(entry.role === 'reported' ? [report.head.article.publisher] : []),
      ...('precise' in entry ? [entry.precise?.agent.name] : []),
    ]),
  );
  return ['rows', 'parts'].includes(view.drawing.kind) ? view.says.filter(({ text }) => names.has(text)) : view.says;
}

/** How many lines of a still's text fit between the headline and the footer. */
function roomFor(view: ChartView, headline: string, notes: readonly string[]): number {
  const beyond = (text: string, perLine: number) => Math.max(0, countLines(text, perLine) - 1);
  const head = beyond(headline, HEADLINE) * 1.7 + beyond(plain(view.subtitle), SUBTITLE) * 1.15;
  return Math.max(6, ROOM - head - beyond(notes.join(' '), FOOTER));
}

/** The notes that stand under a still, in their order, as many as fit. */
function toFootnotes(notes: readonly string[]): readonly string[] {
  let room = FOOTNOTES;
  return notes.filter((note) => {
    if (note.length > room) return false;
    room -= note.length;
    return true;
  });
}

/** A chart as slides: one still a slide, split where rows are many; notes for which there is no room are the speaker's. */
export function toChartSlides(report: Report, chart: Chart): readonly SlideDraft[] {
  if (chart.deck?.omit === true) return [];
  const view = toChartView(report, chart);
  const headline =
    chart.deck?.headline === undefined ? plain(view.headline) : plain(toHeadline(report, chart.deck.headline));
  const steps = toSteps(chart, view);
  const notes = view.notes.map(plain);
  const footnotes = toFootnotes(notes);
  return splitDrawing(view.drawing, roomFor(view, headline, footnotes)).map(({ drawing, title }): SlideDraft => {
    const keys = rowKeys(drawing);
    const shown = shownContent(report, chart, keys);
    return {
      id: chart.id,
      kicker: view.kicker,
      headline: title ?? headline,
      ...(title === undefined ? { subtitle: plain(view.subtitle) } : {}),
      body: {
        kind: 'chart',
        chart: view,
        drawing,
        steps: keys === undefined ? steps : steps.filter((step) => [...keys, ...notesOf(drawing)].includes(step)),
      },
      footnotes,
      says: toSays(report, view, shown),
      say: [...view.text.map(plain), ...notes.filter((note) => !footnotes.includes(note))],
      figures: shown.figures,
    };
  });
}
