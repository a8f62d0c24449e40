import { pick } from '../facts/lookup';
import { type ProseView, toHeadline, toPlainText, toProseView } from '../facts/prose-view';
import { figureText } from '../facts/said';
import { agentWithParty } from '../facts/wording';
import { joinNames } from '../format/join-words';
import { formatCount } from '../format/number';
import { remember } from '../format/remember';
import type { Drawing } from '../kinds/drawing';
import type { About } from '../kinds/kind';
import { aboutChart } from '../kinds/list';
import { hasDashes } from '../kinds/step';
import type { Agent, Chart, Event, Figure, Report, Series, Source } from '../schema/report';
import { drawingWords } from '../words/drawing';
import { pageWords } from '../words/page';
import { sayingWords } from '../words/saying';
import { toReadouts } from './readout';
import { type SourceMark, toSourceMarks } from './source-view';
import { type TableView, toEventTable, toFigureTable } from './table-view';

/** A chart as every surface shows it: headline, drawing, notes, who says so, table. */
export type ChartView = {
  readonly id: string;
  readonly report: string;
  readonly kind: string;
  readonly kicker: string;
  readonly headline: ProseView;
  readonly subtitle: ProseView;
  readonly text: readonly ProseView[];
  /** Alternative text: chart type, of what data, where what matters. */
  readonly alt: string;
  /** What those hear who can’t see the drawing: its message, two or three of its numbers, and the alternative text. */
  readonly name: string;
  /** The same folded: the first who speaks, how many others, and how many notes; undefined where it is short. */
  readonly saysInShort: string | undefined;
  readonly notes: readonly ProseView[];
  /** The written reason why figures may be set against one another here. */
  readonly reason?: ProseView;
  /** notes: not a speaker, but what the annotations rest on besides. */
  readonly says: readonly {
    readonly text: string;
    readonly by: 'party' | 'other' | 'notes';
    readonly marks: readonly SourceMark[];
  }[];
  readonly table: TableView;
  readonly drawing: Drawing;
  /** The values of its lines, for the script that reads them out. */
  readonly readouts?: string;
};

/** What a chart draws: its figures in order of appearance, levels last, its series and its events. */
export type Drawn = {
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  readonly events: readonly Event[];
};

/** Everything that a chart draws, whatever its kind, each figure once. */
export function chartContent(report: Report, chart: Chart): Drawn {
  const { figures, levels, series, events, worked } = aboutChart(chart);
  const named = new Set([...figures, ...levels].map(({ id }) => pick(report.figures, id)));
  return {
    figures: [...named, ...(worked?.(report) ?? [])],
    series: series.map(({ id }) => pick(report.series, id)),
    events: events.map(({ id }) => pick(report.events, id)),
  };
}

/** Who says what is drawn: each speaker once, with the sources of all that he says here. */
function toSays(report: Report, { figures, series, events }: Drawn, noted: readonly Source[]): ChartView['says'] {
  const byName = new Map<string, Source[]>();
  const parties = new Set<string>();
  const addAgent = (agent: Agent, sources: readonly Source[]) => {
    const name = agentWithParty(agent);
    if (name !== agent.name) parties.add(name);
    add(name, sources);
  };
  const add = (name: string, sources: readonly Source[]) => byName.set(name, [...(byName.get(name) ?? []), ...sources]);
  for (const entry of series) addAgent(entry.agent, [entry.source]);
  for (const entry of [...figures, ...events]) {
    const speaker = entry.said.speaker;
    addAgent(speaker, [entry.said.speaking.source]);
    if (entry.role === 'reported' && speaker.id !== entry.said.last.agent.id)
      add(report.head.article.publisher ?? sayingWords.article, [report.head.article]);
  }
  for (const event of events) if (event.precise !== undefined) add(event.precise.agent.name, [event.precise.source]);
  const cited = new Set([...byName.values()].flat());
  const others = noted.filter((source) => !cited.has(source));
  if (others.length > 0) add(drawingWords.alsoInNotes, others);
  const byOf = (name: string) => (name === drawingWords.alsoInNotes ? 'notes' : parties.has(name) ? 'party' : 'other');
  return [...byName].map(([text, sources]) => ({ text, by: byOf(text), marks: toSourceMarks(report, sources) }));
}

/** The sources of what the annotations say, beyond those of the drawn figures. */
function annotationSources(report: Report, chart: Chart): readonly Source[] {
  return chart.annotations.flatMap(({ on, sources }) => {
    if (sources !== undefined) return sources.map((id) => pick(report.sources, id));
    if ('figure' in on) return [pick(report.figures, on.figure).said.speaking.source];
    if ('event' in on) {
      const event = pick(report.events, on.event);
      return [event.said.speaking.source, ...(event.precise === undefined ? [] : [event.precise.source])];
    }
    return [];
  });
}

function toTable(report: Report, { figures, series, events }: Drawn): TableView {
  return events.length > 0 ? toEventTable(report, events) : toFigureTable(report, figures, series);
}

/** Alternative text, with the numbers that the drawing works out. */
function toAlt(report: Report, chart: Chart, { worked }: About): string {
  const alt = toPlainText(report, chart.alt);
  const numbers = (worked?.(report) ?? []).map((figure) => `${figure.name}: ${figureText(figure).text}`);
  return numbers.length === 0 ? alt : [alt.replace(/\.$/, ''), ...numbers].join('. ');
}

/** How many of its numbers the name of a chart says. */
const NAMED_NUMBERS = 3;

/**
 * The name of a chart under its headline: some of its numbers with who says them, the article's first, and how it is drawn. A
 * speaker of several numbers doesn't tell them apart: their own names do.
 */
function toName({ figures }: Drawn, alt: string): string {
  const reportedFirst = figures.toSorted((a, b) => b.role.localeCompare(a.role));
  const speakers = figures.map(({ said }) => said.speaker);
  const isAlone = (speaker: Agent) => speakers.indexOf(speaker) === speakers.lastIndexOf(speaker);
  const said = reportedFirst.map((figure) => {
    const { speaker } = figure.said;
    const name = isAlone(speaker) ? (speaker.short ?? speaker.name) : figure.name;
    return drawingWords.named(name, figureText(figure).full);
  });
  // What sounds alike is said once.
  const numbers = [...new Set(said)].slice(0, NAMED_NUMBERS);
  return [numbers.join('; '), alt].filter((part) => part !== '').join('. ');
}

/** Who says so in few words, a party first, and how many notes there are; undefined where all of it is short. */
function shortenSays(says: ChartView['says'], notes: number): string | undefined {
  const speakers = says.filter(({ by }) => by !== 'notes');
  const first = speakers.find(({ by }) => by === 'party') ?? speakers[0];
  if (first === undefined || (says.length === 1 && notes === 0)) return undefined;
  const who =
    speakers.length <= 2
      ? joinNames(speakers.map(({ text }) => text))
      : sayingWords.andOthers(first.text, formatCount(speakers.length - 1));
  return pageWords.whoSaysSoIn(who, notes === 0 ? undefined : pageWords.notes(notes, formatCount(notes)));
}

/** What a reader has to be told of how something is drawn, wherever it is drawn. */
function toKeyNotes(drawing: Drawing): ChartView['notes'] {
  if (drawing.kind !== 'steps' || !hasDashes(drawing)) return [];
  return [[{ text: drawingWords.inForce(drawing.known?.date) }]];
}

/** A chart of a report as every surface shows it. This is where data turns into what is drawn. */
export function toChartView(report: Report, chart: Chart): ChartView {
  return viewsOf(report)(chart);
}

const viewsOf = remember((report: Report) => remember((chart: Chart) => viewChart(report, chart)));

function viewChart(report: Report, chart: Chart): ChartView {
  const content = chartContent(report, chart);
  const about = aboutChart(chart);
  const drawing = about.draw(report);
  const reason = about.reason?.(report);
  const alt = toAlt(report, chart, about);
  const says = toSays(report, content, annotationSources(report, chart));
  const notes = [...chart.notes.map((note) => toProseView(report, note)), ...toKeyNotes(drawing)];
  const readouts = toReadouts(drawing);
  return {
    id: chart.id,
    report: report.id,
    kind: chart.kind,
    kicker: chart.kicker,
    headline: toHeadline(report, chart.headline),
    subtitle: toProseView(report, chart.subtitle),
    text: chart.text.map((text) => toProseView(report, text)),
    alt,
    name: toName(content, alt),
    saysInShort: shortenSays(says, notes.length),
    notes,
    ...(reason === undefined ? {} : { reason: toProseView(report, reason) }),
    says,
    table: toTable(report, content),
    drawing,
    ...(readouts === undefined ? {} : { readouts }),
  };
}
