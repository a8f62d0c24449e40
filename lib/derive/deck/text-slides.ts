import { pick } from '../../facts/lookup';
import { plain } from '../../facts/prose-view';
import type { Figure, Report } from '../../schema/report';
import { slideWords } from '../../words/deck';
import { sectionWords } from '../../words/sections';
import type { SectionView } from '../dashboard';
import type { DifferRow } from '../differs';
import type { SourceMark, SourceView } from '../source-view';
import type { AssertionView } from '../statement-view';
import type { TileView } from '../tile';
import { countLines, paginate } from './paginate';
import type { SlideDraft, SlideSize } from './slide';

type Section<Kind extends SectionView['kind']> = Omit<Extract<SectionView, { kind: Kind }>, 'kind'>;

/** What a slide can hold below its headline, in lines of its smallest text. */
const LINES = 23.5;
/** A note longer than this, in characters, stands in the speaker's notes and not on the slide. */
const LONGEST_NOTE = 170;

/** A long number is set smaller, and may take several lines of so many characters. */
const NUMBER_LINE = 15;

/** What a figure takes at the least, in lines: four stand on a slide, and none of them crowded. */
const LEAST_TILE = 5;

/** The share of a slide that a list takes at the most, at its usual size, to be set larger. */
const SHORT = { largest: 0.36, larger: 0.66 } as const;

/** How large a list of so many lines is set. */
export function sizeFor(lines: number): SlideSize {
  return lines <= SHORT.largest * LINES ? 'largest' : lines <= SHORT.larger * LINES ? 'larger' : 'usual';
}

const sumOf = <Item>(items: readonly Item[], linesOf: (item: Item) => number) =>
  items.reduce((sum, item) => sum + linesOf(item), 0);

function numberLines({ long, number }: TileView): number {
  return long ? countLines(number.text, NUMBER_LINE) * 2.1 + 1.4 : 3.7;
}

/** Counted as they run in the fonts that a reader has, which are wider than ours where those come late. */
function tileLines(tile: TileView): number {
  const { label, who, differs, note, nature, hedges = '' } = tile;
  const middle =
    countLines(label, 43) * 1.28 +
    countLines(who, 54) * 1.05 +
    (countLines(`${nature} ${hedges}`, 54) - 1) * 1.05 +
    0.2;
  const right = countLines(differs ?? (note === undefined ? '' : plain(note)), 30) * 1.2;
  return Math.max(numberLines(tile) + 1, middle + 1, right + 1, LEAST_TILE);
}

/** A tile without the note that is too long to be read from the back of a room. */
function shorten(tile: TileView): TileView {
  return tile.note !== undefined && plain(tile.note).length > LONGEST_NOTE ? { ...tile, note: undefined } : tile;
}

/** Figures as rows: number, what it counts and who says so, what differs. */
export function toFigureSlides(section: Section<'figures'>, figures: readonly Figure[]): readonly SlideDraft[] {
  const cut = section.tiles.flatMap(({ note }) =>
    note === undefined || plain(note).length <= LONGEST_NOTE ? [] : [plain(note)],
  );
  return paginate(section.tiles.map(shorten), tileLines, LINES).map((tiles) => ({
    id: section.id,
    kicker: section.kicker,
    headline: plain(section.headline),
    body: { kind: 'figures', tiles },
    say: [...section.text.map(plain), ...cut],
    figures: figures.filter((figure) => tiles.some((tile) => tile.id === figure.id)),
  }));
}

function differLines({ about, before, later, differs, relation, inferred }: DifferRow): number {
  const side = ({ words, who }: DifferRow['before']) =>
    countLines(words.map((piece) => piece.text).join(''), 31) * 1.25 + countLines(who, 32) * 1.05;
  const beside = relation === 'same-point' ? 2.2 : relation !== 'took-over' || inferred !== undefined ? 1.1 : 0;
  return (
    Math.max(countLines(about, 20) + 1.1, side(before) + beside, side(later), countLines(differs, 27) * 1.25) + 1.1
  );
}

/** What differs along the way, a few rows a slide. */
export function toDifferSlides(section: Section<'differs'>): readonly SlideDraft[] {
  return paginate(section.rows, differLines, LINES - 0.7).map((rows) => ({
    id: section.id,
    kicker: section.kicker,
    headline: plain(section.headline),
    body: { kind: 'differs', rows },
    size: sizeFor(sumOf(rows, differLines)),
    say: [...section.text.map(plain), ...rows.flatMap(({ inferred }) => (inferred === undefined ? [] : [inferred]))],
  }));
}

function statementLines({ says, words, who, how, differs }: AssertionView): number {
  const beside = differs.reduce((sum, row) => sum + countLines(row.differs, 44) * 1.25 + 0.6, 0);
  const right = countLines(`${who}; ${how} [00] [00]`, 48) * 1.1 + beside;
  return Math.max(countLines(`${plain(says)} ${words ?? ''}`, 60) * 1.34, right) + 0.85;
}

/** What a speaker has at hand on a statement: what to mind, and the documents before and beside the article's. */
function toStatementNotes({ says, caveats, before }: AssertionView): readonly string[] {
  const texts = [...caveats.map(plain), ...before.map(({ text }) => text)];
  return texts.length === 0 ? [] : [`${plain(says)} ${texts.join(' ')}`];
}

/** The statements with a hedge, or which differ from what they took over: how surely something was said matters there. */
export function toStatementSlides(report: Report, section: Section<'statements'>): readonly SlideDraft[] {
  const matter = section.statements.filter(({ id, differs }) => {
    const { hedges } = pick(report.statements, id).said.last;
    return differs.length > 0 || hedges === undefined || hedges.length > 0;
  });
  if (matter.length === 0) return [];
  return paginate(matter, statementLines, LINES - 1).map((statements) => ({
    id: section.id,
    kicker: section.kicker,
    headline: plain(section.headline),
    body: { kind: 'statements', statements },
    size: sizeFor(sumOf(statements, statementLines)),
    footnotes: matter.length < section.statements.length ? [slideWords.fewStatements] : [],
    say: [...section.text.map(plain), ...statements.flatMap(toStatementNotes)],
  }));
}

/** The sources that a slide cites by number. */
export function citedBy({ body, says = [] }: Pick<SlideDraft, 'body' | 'says'>): readonly SourceMark[] {
  const said = says.flatMap(({ marks }) => marks);
  switch (body.kind) {
    case 'figures':
      return body.tiles.flatMap((tile) => tile.marks);
    case 'differs':
      return body.rows.flatMap((row) => [...row.before.marks, ...row.later.marks]);
    case 'statements':
      return body.statements.flatMap((statement) => statement.marks);
    default:
      return said;
  }
}

function sourceLines({ text, carried }: SourceView): number {
  const whole = carried === undefined ? text : `${text}; ${carried.text} [00] [00]`;
  return countLines(whole, 62) * 1.03 + 0.36;
}

/** A source without its address and notes, which stand on the web page. */
function shortenSource({ number, anchor, text, carried }: SourceView): SourceView {
  return { number, anchor, text, ...(carried === undefined ? {} : { carried }), notes: [] };
}

/**
 * The sources that the slides cite, in two columns on one slide; none where one can't hold them: then each slide's notes have
 * its own. The rest stand on the web page.
 */
export function toSourceSlides(slides: readonly SlideDraft[], sources: readonly SourceView[]): readonly SlideDraft[] {
  const cited = new Set(slides.flatMap(citedBy).map((mark) => mark.number));
  const shown = sources.filter((source) => cited.has(source.number) || source.number === 1).map(shortenSource);
  const lines = sumOf(shown, sourceLines);
  if (lines > 2 * LINES - 4) return [];
  return [
    {
      id: 'sources',
      kicker: sectionWords.sources.kicker,
      headline: sectionWords.sources.headline,
      body: { kind: 'sources', sources: shown },
      size: sizeFor(lines / 2 + 2),
      footnotes: [slideWords.sources],
    },
  ];
}

/** The sources that a slide cites, each in a line after its number, for whoever speaks to it. */
export function toSourceNotes(slide: SlideDraft, sources: readonly SourceView[]): readonly string[] {
  const cited = new Set(citedBy(slide).map((mark) => mark.number));
  return sources
    .filter(({ number }) => cited.has(number))
    .map(({ number, text, carried }) => `[${number}] ${carried === undefined ? text : `${text}; ${carried.text}`}`);
}
